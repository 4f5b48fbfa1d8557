package org.undersigned.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * The record of a debate: a sentence in which one speaker after another speaks on behalf of a group
 * tells of as many statements, and of no joint one.
 */
final class Debate {
  /** So many speakers on behalf of others are a roll of speakers; two may share one statement. */
  private static final int SPEAKERS = 3;

  /** A list this long is signed, whoever signs on behalf of a group at its end. */
  private static final int LIST = 5;

  private Debate() {}

  /** The readings; those of such a sentence say nothing of an act. */
  static List<RunReading> withoutSpeakers(
      Scan scan, Sentences sentences, List<RunReading> readings) {
    if (scan.cues(0, scan.text().length(), Cue.Act.BEHALF).size() < SPEAKERS) {
      return readings;
    }
    List<RunReading> all = new ArrayList<>(readings.size());
    for (int from = 0; from < readings.size(); ) {
      Span sentence = sentenceOf(sentences, readings.get(from));
      int to = from + 1;
      while (to < readings.size() && readings.get(to).run().start() < sentence.end()) {
        to++;
      }
      List<RunReading> group = readings.subList(from, to);
      boolean list = group.stream().anyMatch(r -> r.is(Cue.Act.SIGN) && r.run().size() >= LIST);
      boolean other = group.stream().anyMatch(r -> isSaidToSign(scan, r));
      if (!list && speakers(group) >= SPEAKERS || !other && isRoll(scan, sentence)) {
        group.forEach(r -> all.add(RunReading.unread(r.run())));
      } else {
        all.addAll(group);
      }
      from = to;
    }
    return all;
  }

  /** Whether other words than "on behalf of" say of a run that it signs. */
  private static boolean isSaidToSign(Scan scan, RunReading r) {
    return r.is(Cue.Act.SIGN)
        && r.cue().filter(c -> !scan.hasCue(c.start(), c.end(), Cue.Act.BEHALF)).isPresent();
  }

  /** Whether several in one sentence have each the words right behind them: X on behalf of Y. */
  private static boolean isRoll(Scan scan, Span sentence) {
    Words words = new Words(scan);
    Set<String> speakers = new HashSet<>();
    int from = sentence.start();
    for (Scan.CueHit h : scan.cues(sentence.start(), sentence.end(), Cue.Act.BEHALF)) {
      List<Mention> named = scan.mentions(from, h.span().start());
      Mention last = named.isEmpty() ? null : named.get(named.size() - 1);
      if (last != null
          && last.isState()
          && words.between(last.end(), h.span().start(), 0) == 0
          && !scan.hasWord(last.end(), h.span().start(), Word.Job.JOINER)) {
        speakers.add(last.entity());
      }
      from = h.span().end();
    }
    return speakers.size() >= SPEAKERS;
  }

  private static Span sentenceOf(Sentences sentences, RunReading r) {
    return sentences.around(r.run().start(), r.run().end());
  }

  private static int speakers(List<RunReading> group) {
    Set<String> entities = new HashSet<>();
    group.stream()
        .filter(r -> r.is(Cue.Act.BEHALF))
        .forEach(r -> entities.addAll(r.run().entities()));
    return entities.size();
  }
}
