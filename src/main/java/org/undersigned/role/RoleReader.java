package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Decides what each run does: of the cues that reach it the nearest wins, and of equally near ones
 * the more special.
 */
public final class RoleReader {
  private static final String TITLED = "structure:title";

  /** Rules of lists in which the authors name themselves: we, the ministers of; a title. */
  public static final Set<String> AUTHORS = Set.of(Ourselves.RULE, TITLED);

  private static final String COLUMN = "structure:signature-column";

  /** The rule of officers named one a line. */
  public static final String OFFICERS = SignatureBlock.RULE;

  /** The rule of names that open a sentence in which the words for a joint text follow. */
  public static final String OPENING = Opening.RULE;

  /** The rules of a party beside those that a list names. */
  public static final Set<String> BESIDES = Set.of(Continuation.BESIDE, Alongside.RULE);

  /** Rules whose sentences tell of a joint act by themselves. */
  private static final Set<String> TOLD =
      Set.of(Ourselves.RULE, Making.MAKER, Making.WITHIN, Alongside.RULE);

  /** From this length on names alone make a list, in a language whose words are not known. */
  private static final int LONG_RUN = 6;

  private static final int TWO = 2;

  private static final String QUESTION = "?\uFF1F\u061F\u037E";

  private final StatementText statement;
  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final Ourselves ourselves;
  private final Refusals refusals;
  private final FormerOfficers former;
  private final Places places;
  private final HeadingAuthors headed;
  private final Opening opening;
  private final Making making;
  private final Inversion inversion;
  private final Handling handling;
  private final Above above;
  private final RunFinder finder;
  private final List<Run> runs;
  private final WholeText whole;
  private final boolean joint;
  private final boolean authors;
  private final OwnTexts texts;

  private RoleReader(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.sentences = new Sentences(statement, scan);
    this.words = new Words(scan);
    this.ourselves = new Ourselves(scan, words);
    this.refusals = new Refusals(scan, words);
    this.former = new FormerOfficers(scan, words);
    this.places = new Places(scan, words);
    this.whole = new WholeText(statement, scan);
    this.texts = new OwnTexts(scan, sentences, words);
    this.headed = new HeadingAuthors(scan, sentences, words);
    this.opening = new Opening(scan, words);
    Labels labels = new Labels(statement, scan);
    this.above = new Above(scan, sentences, words, labels);
    this.making = new Making(scan, words);
    this.inversion = new Inversion(scan, words);
    this.handling = new Handling(statement, scan, words);
    this.authors = whole.authorsSpeak() && !texts.planned();
    this.joint = authors || texts.text() != Readings.Text.NONE;
    this.finder = new RunFinder(statement, scan, sentences, labels);
    this.runs = finder.find();
  }

  /** What each run of a statement does. */
  public static Readings read(StatementText statement, Scan scan) {
    RoleReader reader = new RoleReader(statement, scan);
    List<RunReading> readings = new ArrayList<>(reader.runs.size());
    for (int i = 0; i < reader.runs.size(); i++) {
      readings.add(reader.read(i));
    }
    readings = onOneSide(readings);
    readings = new Continuation(scan, reader.sentences, reader.words).read(readings);
    readings = new Alongside(scan, reader.sentences, reader.words, reader.making).read(readings);
    readings = new Representation(scan, reader.sentences).read(readings);
    readings = new ToldBefore(scan, reader.sentences, reader.words).read(readings);
    readings = new Spokesman(scan, reader.sentences, reader.words).read(readings);
    readings = SignatureBlock.read(statement, scan, readings);
    readings = Debate.withoutSpeakers(reader.sentences, readings);
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
      readings = new Also(scan, reader.sentences).withoutAdded(readings);
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

  private RunReading read(int number) {
    Run run = runs.get(number);
    if (run.place()) {
      return RunReading.unread(run);
    }
    Span sentence = sentences.around(run.start(), run.end());
    Optional<RunReading> within = Bodies.of(scan, words, run, sentence);
    within = within.isPresent() ? within : former.read(run, sentence);
    if (within.isPresent()) {
      return within.get();
    }
    RunReading reading = read(number, sentence);
    if (reading.act().isEmpty() || !signs(reading.act().get())) {
      return reading;
    }
    if (asked(sentence) || words.isConditional(acting(reading))) {
      return RunReading.unread(run);
    }
    boolean place = !reading.rule().equals(TITLED) && places.isOne(run, sentence);
    return place
        ? new RunReading(run, Optional.of(Cue.Act.OTHER), Places.RULE, reading.cue(), 0)
        : reading;
  }

  /** Where the clause of those who act begins: at them, or at the verb before them. */
  private static int acting(RunReading r) {
    return Math.min(r.run().start(), r.cue().map(Span::start).orElse(Integer.MAX_VALUE));
  }

  /** Whether a sentence is a question, which tells of no act. */
  private boolean asked(Span sentence) {
    return QUESTION.indexOf(Words.signBefore(scan.text(), sentence.end())) >= 0;
  }

  static boolean signs(Cue.Act act) {
    return switch (act) {
      case SIGN, PARTIAL, SPEAK, JOIN -> true;
      default -> false;
    };
  }

  private RunReading read(int number, Span sentence) {
    Run run = runs.get(number);
    CuesOfSentence cues = new CuesOfSentence(scan, words, runs, number, sentence);
    Optional<Scan.CueHit> refusal = refusals.of(run, sentence, cues.before());
    Nearest best = refusal.isPresent() ? new Nearest(refusal.get(), 0) : cues.nearest();
    Optional<Span> column = finder.signatureColumn(run);
    if (column.isPresent() && !isRefused(run, sentence, best == null ? above.of(run) : best)) {
      return RunReading.of(run, Cue.Act.SIGN, COLUMN, column.get());
    }
    if (best != null && Behalf.speakerAfter(scan, run, best.hit().span())) {
      return RunReading.of(run, Cue.Act.BEHALF, Behalf.RULE, best.hit().span());
    }
    Optional<RunReading> structure = byStructure(run, sentence, best);
    if (structure.isPresent()) {
      return structure.get();
    }
    if (best != null && best.act() == Cue.Act.ATTEND && run.size() == TWO) {
      Optional<Span> text = opening.textOf(run, sentence);
      if (text.isPresent()) { // X met Y, and they issued a joint statement
        return RunReading.of(run, Cue.Act.SUBJECT, OPENING, text.get());
      }
    }
    Nearest said = best == null && run.ownBlock() ? above.of(run) : best;
    Nearest told = said == null ? cues.announced() : said;
    return told == null ? opening(run, sentence) : byCue(run, sentence, told);
  }

  /** Whether a cue before a run, null for none, says that those in it did not sign. */
  private boolean isRefused(Run run, Span sentence, Nearest said) {
    return said != null
        && said.hit().span().end() <= run.start()
        && refusals.actOf(run, said.hit(), sentence).isRefusal();
  }

  /**
   * What the shape of a sentence or heading says of a run, in spite of the nearest cue.
   *
   * @param best null when none reaches the run
   */
  private Optional<RunReading> byStructure(Run run, Span sentence, Nearest best) {
    Optional<Cue.Act> decided =
        best == null ? Optional.empty() : Optional.of(refusals.actOf(run, best.hit(), sentence));
    Optional<RunReading> made = making.read(run, sentence, decided, joint);
    if (made.isPresent()) {
      return made;
    }
    if (best == null || Nearest.speaks(best.cue())) {
      Optional<Span> we = ourselves.introduces(run, sentence);
      if (we.isPresent()) {
        return RunReading.ofAny(run, Cue.Act.SIGN, Ourselves.RULE, we);
      }
      Optional<RunReading> turned = inversion.read(run, sentence);
      if (turned.isPresent()) {
        return turned;
      }
    }
    if (best == null || best.distance() > 0 && best.act() != Cue.Act.RIVAL) {
      Optional<Span> others = Others.after(scan, run, sentence.end());
      if (others.isPresent()) {
        return RunReading.ofAny(run, Cue.Act.PARTIAL, Others.RULE, others);
      }
    }
    Optional<Span> title = best == null ? headed.of(run) : headed.above(run, best.cue());
    return RunReading.ofAny(run, Cue.Act.SIGN, TITLED, title);
  }

  private RunReading opening(Run run, Span sentence) {
    Optional<Span> text = opening.textOf(run, sentence);
    return text.isEmpty()
        ? RunReading.unread(run)
        : RunReading.of(run, Cue.Act.SUBJECT, Opening.RULE, text.get());
  }

  private RunReading byCue(Run run, Span sentence, Nearest best) {
    Span cue = best.hit().span();
    if (best.act() == Cue.Act.LEAD && run.size() > 1 && !isCounted(sentence, cue)) {
      return RunReading.unread(run);
    }
    if (isHandled(best) && !handling.isOfAText(best.hit(), sentence)) {
      return RunReading.unread(run);
    }
    boolean examples = best.act() == Cue.Act.PARTIAL && sentence.contains(cue);
    Optional<Cue.Act> act =
        examples
            ? new Clause(scan, words, sentence).actOf(run, cue, joint)
            : Optional.of(refusals.actOf(run, best.hit(), sentence));
    return act.isEmpty()
        ? RunReading.unread(run)
        : new RunReading(run, act, best.cue().id(), Optional.of(cue), best.distance());
  }

  /** Whether words before a run say that it leads or delivers something. */
  private static boolean isHandled(Nearest best) {
    return (best.act() == Cue.Act.LEAD || best.act() == Cue.Act.DELIVER)
        && best.cue().reach() == Cue.Reach.AFTER;
  }

  /**
   * Whether those who are led are counted, or their joint act is named: 50 states led by X and Y.
   */
  private boolean isCounted(Span sentence, Span cue) {
    return scan.hasWord(sentence.start(), cue.start(), Word.Job.COUNTED)
        || scan.hasText(sentence.start(), sentence.end());
  }
}
