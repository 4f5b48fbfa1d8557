package org.undersigned.signatory;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Sentences;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * The sentence that opens a communiqué and names, office by office, who came together: "The
 * President of X, Mr A; ... and the Prime Minister of Y, Mr B, met in Z on 4 May 2001 for their
 * summit." Its verb may stand far behind the names that are known.
 */
final class Assembly {
  static final String RULE = "structure:assembly";

  private static final int FEWEST = 3;

  /** A block as long as this is prose, not a heading or a date. */
  private static final int PROSE = 120;

  /** Characters of a slogan or a number before the first sentence. */
  private static final int BEFORE = 60;

  /** A report says on which day of the week they met, a communiqué gives the year. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]|20)\\d\\d(?!\\d)");

  /** What else may be said of those who came together. */
  private static final Set<Cue.Act> OPEN =
      EnumSet.of(Cue.Act.SUBJECT, Cue.Act.ATTEND, Cue.Act.SPEAK, Cue.Act.OTHER);

  private static final Set<Cue.Act> VERBS = EnumSet.of(Cue.Act.SPEAK, Cue.Act.SIGN);

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final Sentences sentences;

  /** Null before the first question. */
  private Optional<RunReading> met;

  Assembly(Evidence evidence) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.sentences = new Sentences(statement, scan);
  }

  /** Those whose verb says that they came together, near the head of the text. */
  Optional<RunReading> met() {
    if (met == null) {
      met = find();
    }
    return met;
  }

  private Optional<RunReading> find() {
    Span whole = sentences.whole();
    for (RunReading r : readings.runs()) {
      if (r.run().start() - whole.start() > Meeting.HEAD) {
        break;
      }
      if (isOfOfficers(r) && r.isOpenTo(OPEN) && !r.isPlanned()) {
        Span sentence = sentences.around(r.run().start(), r.run().end());
        Optional<Scan.CueHit> verb = verb(r.run().end(), sentence.end());
        if (verb.isPresent()) {
          return Optional.of(RunReading.of(r.run(), Cue.Act.ATTEND, RULE, verb.get().span()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence of those who met opens the text and gives the year. */
  boolean opens(RunReading met) {
    Span sentence = sentences.around(met.run().start(), met.run().end());
    int number = statement.blockAt(sentence.start());
    List<Block> blocks = statement.blocks();
    for (int i = 0; i < number; i++) {
      if (!blocks.get(i).heads() && blocks.get(i).span().length() >= PROSE) {
        return false;
      }
    }
    boolean first = blocks.isEmpty() || sentence.start() - blocks.get(number).start() <= BEFORE;
    return first && YEAR.matcher(statement.text()).region(sentence.start(), sentence.end()).find();
  }

  private boolean isOfOfficers(RunReading r) {
    if (r.run().size() < FEWEST
        || r.run().place()
        || !(r.run().isRoll() || r.run().office() || r.is(Cue.Act.SUBJECT))) {
      return false;
    }
    return collectives.named(r.run()) >= FEWEST;
  }

  /** The first verb behind the names, where it says that they came together. */
  private Optional<Scan.CueHit> verb(int from, int to) {
    Optional<Scan.CueHit> met =
        scan.cues(from, to, Cue.Act.ATTEND).stream()
            .filter(h -> h.cue().reach() == Cue.Reach.BEFORE)
            .findFirst();
    return met.filter(
        m ->
            scan.cues(from, m.span().start()).stream()
                .noneMatch(
                    h -> h.cue().reach() == Cue.Reach.BEFORE && VERBS.contains(h.cue().act())));
  }
}
