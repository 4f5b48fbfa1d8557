package org.undersigned.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.role.run.Sentences;
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
  static List<RunReading> withoutSpeakers(Sentences sentences, List<RunReading> readings) {
    int behalf = 0;
    for (RunReading r : readings) {
      behalf += r.is(Cue.Act.BEHALF) ? 1 : 0;
    }
    if (behalf < SPEAKERS) {
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
      if (!list && speakers(group) >= SPEAKERS) {
        group.forEach(r -> all.add(RunReading.unread(r.run())));
      } else {
        all.addAll(group);
      }
      from = to;
    }
    return all;
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
