package org.undersigned.signatory;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RoleReader;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Whether words introduce a run as the list of those who sign, or as examples of them: signed by X
 * and Y; among the signatories are X and Y. One name alone needs more than a list does.
 */
final class ListWords {
  /** Characters from the many to their example. */
  private static final int MANY_REACH = 60;

  /** Words before the only example: including host nation France. */
  private static final int SINGLE_EXAMPLE = 2;

  private static final Jobs TEXTS = Jobs.of(Word.Job.OUTCOME, Word.Job.WRITING);

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;
  private final Place place;

  /** Found when first asked for. */
  private NavigableMap<Integer, Run> lists;

  ListWords(Evidence evidence) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
    this.place = evidence.place();
  }

  /** Whether words introduce a run as a list, or as part of one. */
  boolean introduce(RunReading r) {
    if (!r.namesSigners()) {
      return false;
    }
    if (readings.separate() && !readings.common()) {
      return false;
    }
    if (r.is(Cue.Act.PARTIAL) && !isToldOfExamples(r) && !figures.act()) {
      return false; // "crises such as in ..." tells of no act
    }
    if (r.run().size() > 1) {
      return ListChooser.isReal(r.run());
    }
    if (RoleReader.BESIDES.contains(r.rule()) || isJoinedToAList(r)) {
      return true;
    }
    if (r.is(Cue.Act.PARTIAL) && !isExampleOfMany(r)) {
      return false;
    }
    boolean counted = collectives.isCollective(r.run().items().get(0).head().entity());
    int reach = r.is(Cue.Act.PARTIAL) && isOneBreath(r) ? SINGLE_EXAMPLE : counted ? 1 : 0;
    return r.distance() <= reach
        && collectives.isReal(r.run())
        && (readings.common()
            || readings.joint() && (counted || place.isHeadedByAText())
            || statement.isHeading(r.run().span())
            || r.rule().equals(RoleReader.OFFICERS) && scan.hasWord(TEXTS));
  }

  /** Whether one name and a list have each such words right before them: led by X and signed by. */
  private boolean isJoinedToAList(RunReading r) {
    if (!ListChooser.isReal(r.run()) || !isSaidToSign(r)) {
      return false;
    }
    Span sentence = place.sentenceOf(r.run());
    return lists().subMap(sentence.start(), sentence.end()).values().stream()
        .anyMatch(o -> sentence.contains(o.span()));
  }

  private static boolean isSaidToSign(RunReading r) {
    return r.is(Cue.Act.SIGN) && r.isIntroduced() && r.distance() == 0;
  }

  /** The lists right behind words that say that they sign, by where they begin. */
  private NavigableMap<Integer, Run> lists() {
    if (lists == null) {
      lists = new TreeMap<>();
      for (RunReading r : readings.runs()) {
        if (r.run().size() > 1 && isSaidToSign(r)) {
          lists.put(r.run().start(), r.run());
        }
      }
    }
    return lists;
  }

  /** Whether a single example is one of those that are counted or named as states with its cue. */
  private boolean isExampleOfMany(RunReading r) {
    Span cue = r.cue().orElse(r.run().span());
    int from = Math.max(0, cue.start() - MANY_REACH);
    return r.isFollowed()
        || cue.in(statement.text()).indexOf(' ') > 0 // among the signatories are
        || figures.act()
        || scan.hasWord(from, cue.end(), Word.Job.COUNTED)
        || scan.hasWord(from, cue.end(), Word.Job.MEMBERS);
  }

  /**
   * Whether a text is told of that many issued: beside a few examples of them, where it is bare.
   */
  private boolean isToldOfExamples(RunReading r) {
    return readings.common()
        || readings.joint()
            && (r.run().size() >= ListChooser.LONG_RUN
                || place.isInOneSentenceWithTheWords(r.run()));
  }

  /** Whether no comma parts a name from the cue before it. */
  private boolean isOneBreath(RunReading r) {
    int from = r.cue().map(Span::end).orElse(r.run().start());
    return from <= r.run().start()
        && statement.text().substring(from, r.run().start()).indexOf(',') < 0;
  }
}
