package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.role.run.Labels;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.RunFinder;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.StatementText;

/**
 * Decides what each run of a text does: first each by its own sentence, then what the runs around
 * it and the whole text make of it.
 */
public final class RoleReader {
  /** Rules of lists in which the authors name themselves: we, the ministers of; a title. */
  public static final Set<String> AUTHORS = Set.of(Ourselves.RULE, RunReader.TITLED);

  /** The rule of officers named one a line. */
  public static final String OFFICERS = SignatureBlock.RULE;

  /** The rule of names that open a sentence in which the words for a joint text follow. */
  public static final String OPENING = Opening.RULE;

  /** The rule of adjectives that go with the word for a joint text. */
  public static final String COMPOUND = Compound.RULE;

  /** The rules of a party beside those that a list names. */
  public static final Set<String> BESIDES = Set.of(Continuation.BESIDE, Alongside.RULE);

  /** Rules whose sentences tell of a joint act by themselves. */
  private static final Set<String> TOLD =
      Set.of(
          Ourselves.RULE,
          Making.MAKER,
          Making.WITHIN,
          Alongside.RULE,
          AuthorNotes.RULE,
          Compound.RULE);

  /** From this length on names alone make a list, in a language whose words are not known. */
  private static final int LONG_RUN = 6;

  private final StatementText statement;
  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final Making making;
  private final List<Run> runs;
  private final WholeText whole;
  private final boolean authors;
  private final boolean joint;
  private final OwnTexts texts;
  private final RunReader reader;

  private RoleReader(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.sentences = new Sentences(statement, scan);
    this.words = new Words(scan);
    this.whole = new WholeText(statement, scan);
    this.texts = new OwnTexts(scan, sentences, words);
    Labels labels = new Labels(statement, scan);
    this.making = new Making(scan, words);
    this.authors = whole.authorsSpeak() && !texts.planned();
    RunFinder finder = new RunFinder(statement, scan, sentences, labels);
    this.runs = finder.find();
    this.joint = authors || texts.text() != Readings.Text.NONE;
    this.reader =
        new RunReader(statement, scan, sentences, words, labels, making, finder, runs, joint);
  }

  /** What each run of a statement does. */
  public static Readings read(StatementText statement, Scan scan) {
    RoleReader reader = new RoleReader(statement, scan);
    List<RunReading> readings = new ArrayList<>(reader.runs.size());
    for (int i = 0; i < reader.runs.size(); i++) {
      readings.add(reader.reader.read(i));
    }
    readings = onOneSide(readings);
    readings = new Continuation(scan, reader.sentences, reader.words).read(readings);
    readings =
        new Alongside(scan, reader.sentences, reader.words, reader.making, reader.joint)
            .read(readings);
    readings = new WithOthers(scan, reader.sentences, reader.words, reader.making).read(readings);
    readings = new Representation(scan, reader.sentences).read(readings);
    readings = new ToldBefore(scan, reader.sentences, reader.words).read(readings);
    readings = new OneByOne(scan, reader.sentences, reader.words).read(readings);
    readings = new Spokesman(scan, reader.sentences, reader.words).read(readings);
    readings = SignatureBlock.read(statement, scan, readings);
    readings = new AuthorNotes(statement, scan, reader.sentences, reader.words).read(readings);
    readings = Debate.withoutSpeakers(scan, reader.sentences, readings);
    readings = Echoed.without(scan, reader.sentences, readings);
    Also also = new Also(scan, reader.sentences);
    readings = also.withoutOtherSpeakers(readings);
    boolean separate =
        reader.texts.planned()
            || reader.whole.tellsOfSeparateActs(
                readings,
                h -> reader.texts.commonOutside(reader.sentences.around(h.start(), h.end())));
    // where only the names of a language are known, structure alone decides
    boolean onlyNames =
        !scan.knowsWords() && scan.bit(statement.language()) != 0 && hasLongRun(readings);
    Readings.Text text =
        reader.authors || onlyNames || isTold(readings) || reader.speakFirst(readings)
            ? Readings.Text.JOINT
            : reader.texts.text();
    if (text != Readings.Text.JOINT) {
      readings = also.withoutAdded(readings);
    }
    return new Readings(readings, text, reader.whole.tellsOfMeeting(), separate);
  }

  /** Whether a text that names itself nowhere opens with its authors. */
  private boolean speakFirst(List<RunReading> readings) {
    return texts.text() == Readings.Text.NONE
        && !texts.planned()
        && new FirstWords(statement, scan, sentences, words).areOfAuthors(readings);
  }

  private static boolean hasLongRun(List<RunReading> readings) {
    for (RunReading r : readings) {
      if (r.run().size() >= LONG_RUN) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTold(List<RunReading> readings) {
    for (RunReading r : readings) {
      if (TOLD.contains(r.rule())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A verb whose subject stands right before it has no other behind its object: X signed a text on
   * Y.
   */
  private static List<RunReading> onOneSide(List<RunReading> readings) {
    List<RunReading> all = new ArrayList<>(readings.size());
    RunReading subject = null;
    for (RunReading r : readings) {
      boolean object =
          subject != null
              && r.is(Cue.Act.SIGN)
              && r.distance() > 0
              && r.cue().isPresent()
              && subject.cue().get().overlaps(r.cue().get());
      all.add(object ? RunReading.unread(r.run()) : r);
      if (r.is(Cue.Act.SIGN) && r.run().size() > 1 && r.distance() == 0 && r.isFollowed()) {
        subject = r;
      }
    }
    return all;
  }

  static boolean signs(Cue.Act act) {
    return switch (act) {
      case SIGN, PARTIAL, SPEAK, JOIN -> true;
      default -> false;
    };
  }
}
