package org.undersigned.signatory;

import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;

/** List words that stand right before or after a place, with nothing but space between. */
final class Beside {
  /** No word of the tables that is looked for beside a figure is longer. */
  private static final int LONGEST = 24;

  private Beside() {}

  /** Where the longest word with this job begins that ends right before a place; -1 without one. */
  static int endsAt(Scan scan, int place, Word.Job job) {
    int edge = place;
    while (edge > 0 && Chars.isAnySpace(scan.text().charAt(edge - 1))) {
      edge--;
    }
    return scan.startOfWord(edge, job, LONGEST);
  }

  /** Where the longest word with this job ends that begins right after a place; -1 without one. */
  static int startsAt(Scan scan, int place, Word.Job job) {
    int edge = place;
    while (edge < scan.text().length() && Chars.isAnySpace(scan.text().charAt(edge))) {
      edge++;
    }
    return scan.endOfWord(edge, job);
  }
}
