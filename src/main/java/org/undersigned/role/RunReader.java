package org.undersigned.role;

import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Labels;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.RunFinder;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Decides what one run does by its own sentence and what stands above it: of the cues that reach it
 * the nearest wins, and of equally near ones the more special.
 */
final class RunReader {
  static final String TITLED = "structure:title";

  private static final String COLUMN = "structure:signature-column";
  private static final int TWO = 2;
  private static final String QUESTION = "?\uFF1F\u061F\u037E";

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final Ourselves ourselves;
  private final Refusals refusals;
  private final ButNot butNot;
  private final FormerOfficers former;
  private final Places places;
  private final HeadingAuthors headed;
  private final Opening opening;
  private final Byline byline;
  private final Compound compound;
  private final SummitPair pair;
  private final StillOpen stillOpen;
  private final Making making;
  private final Inversion inversion;
  private final Handling handling;
  private final Planned planned;
  private final Subject subject;
  private final Above above;
  private final MadeThings things;
  private final RunFinder finder;
  private final List<Run> runs;
  private final boolean joint;

  /**
   * @param finder that found the runs
   * @param runs all of the text
   * @param joint whether the text is told to be a joint one
   */
  RunReader(
      StatementText statement,
      Scan scan,
      Sentences sentences,
      Words words,
      Labels labels,
      Making making,
      RunFinder finder,
      List<Run> runs,
      boolean joint) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
    this.ourselves = new Ourselves(scan, words);
    this.refusals = new Refusals(scan, words);
    this.butNot = new ButNot(scan, sentences, words);
    this.former = new FormerOfficers(scan, words);
    this.places = new Places(scan, words);
    this.headed = new HeadingAuthors(scan, sentences, words);
    this.opening = new Opening(scan, words);
    this.byline = new Byline(scan, sentences, words);
    this.stillOpen = new StillOpen(scan);
    this.compound = new Compound(scan, sentences, words);
    this.pair = new SummitPair(scan);
    this.planned = new Planned(scan, words);
    this.above = new Above(scan, sentences, words, labels);
    this.things = new MadeThings(scan, sentences, words);
    this.making = making;
    this.inversion = new Inversion(scan, words);
    this.handling = new Handling(statement, scan, words);
    this.subject = new Subject(scan, words);
    this.finder = finder;
    this.runs = runs;
    this.joint = joint;
  }

  /** What a run does, by its number in the text. */
  RunReading read(int number) {
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
    Optional<Span> not = reading.is(Cue.Act.DECLINE) ? Optional.empty() : butNot.of(run, sentence);
    if (not.isPresent()) {
      return RunReading.of(run, Cue.Act.DECLINE, ButNot.RULE, not.get());
    }
    Cue.Act act = reading.act().orElse(Cue.Act.SUBJECT);
    boolean signs = RoleReader.signs(act);
    if ((signs || act == Cue.Act.SUBJECT) && !RoleReader.AUTHORS.contains(reading.rule())) {
      Optional<Span> will = planned.verbOf(reading, sentence);
      if (will.isPresent()) {
        return RunReading.of(run, Cue.Act.OTHER, Planned.RULE, will.get());
      }
    }
    Optional<Span> open = stillOpen.of(reading, sentence);
    if (open.isPresent()) {
      return RunReading.of(run, Cue.Act.OTHER, StillOpen.RULE, open.get());
    }
    if (!signs) {
      boolean there =
          run.size() == 1
              && (reading.act().isEmpty() && run.isRoll()
                  || reading.is(Cue.Act.DELIVER) && reading.isFollowed());
      return there && places.isOne(run, sentence)
          ? new RunReading(run, Optional.of(Cue.Act.OTHER), Places.RULE, reading.cue(), 0)
          : reading;
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
        return RunReading.of(run, Cue.Act.SUBJECT, Opening.RULE, text.get());
      }
    }
    Nearest said = best == null && run.ownBlock() ? above.of(run) : best;
    Nearest told = said == null ? cues.announced() : said;
    if (told == null) {
      return RunReading.ofAny(run, Cue.Act.SIGN, Byline.RULE, byline.of(run))
          .orElseGet(() -> opening(run, sentence));
    }
    return byCue(run, sentence, told);
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
    Optional<RunReading> made = compound.read(run, sentence).or(() -> pair.read(run, sentence));
    made = made.isPresent() ? made : making.read(run, sentence, decided, joint);
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
        boolean told = making.isMade(others.get().end(), sentence.end());
        String rule = told ? Making.MAKER : Others.RULE; // X joined 27 states in a statement
        return RunReading.ofAny(run, Cue.Act.PARTIAL, rule, others);
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
    if (isHandled(best) && !handling.isOfAText(best.hit(), sentence)
        || joinsAsAnObject(run, sentence, best)) {
      return RunReading.unread(run);
    }
    if (things.are(run, best.hit(), joint)) {
      return RunReading.unread(run);
    }
    if (best.act() == Cue.Act.DELIVER && isHandled(best) && run.size() > 1) {
      return RunReading.of(run, Cue.Act.SIGN, best.cue().id(), cue); // submitted by X and Y
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

  /** Whether words that want their subject beside them stand behind an object: talks with X. */
  private boolean joinsAsAnObject(Run run, Span sentence, Nearest best) {
    return best.act() == Cue.Act.JOIN
        && best.cue().reach() == Cue.Reach.BEFORE
        && best.cue().gap() == 0
        && subject.clauseOf(run, sentence) < 0;
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
