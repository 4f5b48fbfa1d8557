package org.undersigned.corpus;

import java.util.Collection;
import java.util.Locale;

/**
 * What was found, what was found falsely, what was missed.
 *
 * @param hit found and labelled
 * @param wrong found and not labelled
 * @param missed labelled and not found
 */
record Hits(int hit, int wrong, int missed) {
  static final Hits NONE = new Hits(0, 0, 0);

  Hits plus(Collection<String> want, Collection<String> have) {
    int both = (int) want.stream().filter(have::contains).count();
    return new Hits(hit + both, wrong + have.size() - both, missed + want.size() - both);
  }

  double precision() {
    return hit + wrong == 0 ? 1 : (double) hit / (hit + wrong);
  }

  double recall() {
    return hit + missed == 0 ? 1 : (double) hit / (hit + missed);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "precision %s %s recall %s %s F1 %s (hit %d, false %d, missed %d)",
        Share.decimals(precision()),
        Share.of(hit, hit + wrong).interval(),
        Share.decimals(recall()),
        Share.of(hit, hit + missed).interval(),
        Share.decimals(f1()),
        hit,
        wrong,
        missed);
  }
}
