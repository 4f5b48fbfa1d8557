package org.undersigned.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
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

  /** The rule of officers named one a line. */
  public static final String OFFICERS = SignatureBlock.RULE;

  /** The rules of a party beside those that a list names. */
  public static final Set<String> BESIDES = Set.of(Continuation.BESIDE, Alongside.RULE);

  /** Rules whose sentences tell of a joint act by themselves. */
  private static final Set<String> TOLD =
      Set.of(Ourselves.RULE, Making.MAKER, Making.WITHIN, Alongside.RULE);

  /** A cue may stand this far before a colon that opens the list. */
  static final int COLON_REACH = 45;

  /** What else is said of those behind a colon stands nearer: met in Geneva, namely: X. */
  private static final int OTHER_REACH = 4;

  /** From this length on names alone make a list, in a language whose words are not known. */
  private static final int LONG_RUN = 6;

  private static final String QUESTION = "?\uFF1F\u061F\u037E";

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final Ourselves ourselves;
  private final Refusals refusals;
  private final Places places;
  private final HeadingAuthors headed;
  private final Opening opening;
  private final Making making;
  private final Above above;
  private final List<Run> runs;
  private final WholeText whole;
  private final boolean joint;
  private final boolean authors;
  private final OwnTexts texts;

  private RoleReader(StatementText statement, Scan scan, boolean wordsKnown) {
    this.scan = scan;
    this.sentences = new Sentences(statement, scan);
    this.words = new Words(scan);
    this.ourselves = new Ourselves(scan, words);
    this.refusals = new Refusals(scan, words);
    this.places = new Places(scan, words);
    this.whole = new WholeText(statement, scan);
    this.texts = new OwnTexts(scan, sentences, words);
    this.headed = new HeadingAuthors(scan, sentences, words);
    this.opening = new Opening(scan, words);
    Labels labels = new Labels(statement, scan);
    this.above = new Above(scan, sentences, words, labels);
    this.making = new Making(scan, words);
    this.authors = whole.authorsSpeak() && !texts.planned();
    this.joint = authors || texts.text() != Readings.Text.NONE;
    this.runs = new RunFinder(statement, scan, sentences, labels, wordsKnown).find();
  }

  /**
   * @param wordsKnown whether the tables hold list words of the statement's language
   */
  public static Readings read(StatementText statement, Scan scan, boolean wordsKnown) {
    RoleReader reader = new RoleReader(statement, scan, wordsKnown);
    List<RunReading> readings = new ArrayList<>(reader.runs.size());
    for (Run run : reader.runs) {
      readings.add(reader.read(run));
    }
    readings = onOneSide(readings);
    readings = new Continuation(scan, reader.sentences, reader.words).read(readings);
    readings = new Alongside(scan, reader.sentences, reader.words, reader.making).read(readings);
    readings = SignatureBlock.read(statement, scan, readings);
    readings = Debate.withoutSpeakers(reader.sentences, readings);
    boolean separate =
        reader.texts.planned()
            || reader.whole.tellsOfSeparateActs(
                readings,
                h -> reader.texts.commonOutside(reader.sentences.around(h.start(), h.end())));
    // where only the names of a language are known, structure alone decides
    boolean onlyNames =
        !wordsKnown
            && scan.bit(statement.language()) != 0
            && readings.stream().anyMatch(r -> r.run().size() >= LONG_RUN);
    boolean ourselves = readings.stream().anyMatch(r -> TOLD.contains(r.rule()));
    Readings.Text text =
        reader.authors || onlyNames || ourselves ? Readings.Text.JOINT : reader.texts.text();
    return new Readings(readings, text, reader.whole.tellsOfMeeting(), separate);
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
              && r.cue().filter(subject.cue().get()::overlaps).isPresent();
      all.add(object ? RunReading.unread(r.run()) : r);
      if (r.is(Cue.Act.SIGN) && r.run().size() > 1 && r.distance() == 0 && r.isFollowed()) {
        subject = r;
      }
    }
    return all;
  }

  private RunReading read(Run run) {
    if (run.place()) {
      return RunReading.unread(run);
    }
    Span sentence = sentences.around(run.start(), run.end());
    Optional<RunReading> within = Bodies.of(scan, words, run, sentence);
    if (within.isPresent()) {
      return within.get();
    }
    RunReading reading = read(run, sentence);
    if (reading.act().filter(RoleReader::signs).isEmpty()) {
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

  private RunReading read(Run run, Span sentence) {
    Nearest best = null;
    boolean colon = words.endsWithColon(sentence.start(), run.start());
    boolean dashed = run.size() > 1 && words.opensAside(run.start());
    Apposition named = Apposition.of(scan, run, sentence);
    List<Scan.CueHit> before = scan.cues(sentence.start(), run.start());
    for (Scan.CueHit hit : before) {
      boolean reaches =
          hit.cue().reach() == Cue.Reach.AFTER && hit.cue().act() != Cue.Act.WITHIN
              || hit.cue().reach() == Cue.Reach.BELOW
                  && (colon
                      || dashed && words.between(hit.span().end(), run.start(), 0, true) == 0);
      if (reaches
          && !words.closes(hit.span().end(), run.start())
          && !(hit.cue().act() == Cue.Act.SIGN && !colon && isTaken(hit.span().end(), run.start()))
          && !(hit.cue().act() == Cue.Act.OTHER && Words.isInOffice(scan, hit.span()))
          && !isPartOfLonger(hit, before)
          && !(hit.cue().act() == Cue.Act.SPEAK
              && (best != null && best.hit().cue().act() == Cue.Act.SIGN // its authors are: X, Y
                  || isObject(hit.span(), run)))) {
        int most = hit.cue().act() == Cue.Act.OTHER ? OTHER_REACH : COLON_REACH;
        int reach = colon ? Math.max(most, hit.cue().gap()) : hit.cue().gap();
        if (Others.before(scan, hit.span().end(), run)) {
          best = Nearest.nearer(best, hit, 0, reach); // endorsed by 58 countries and the EU
          continue;
        }
        int from =
            listing(hit) ? words.pastQuantity(hit.span().end(), run.start()) : hit.span().end();
        boolean noun = hit.cue().act() == Cue.Act.SUBJECT; // which has its own names behind it
        int distance =
            noun
                ? words.between(from, run.start(), reach, colon)
                : named.distance(words, hit.span(), from, reach, colon || !listing(hit));
        boolean opens = distance > 0 && run.isRoll() && listing(hit) && opensWith(run, from);
        best = Nearest.nearer(best, hit, opens ? 0 : distance, reach, run);
      }
    }
    boolean topic = words.isTopic(run.start(), sentence.start());
    int behind = behindPlace(run);
    // twelve countries led by X and Y speak out: the verb is that of the twelve
    boolean leads =
        best != null
            && best.hit().cue().act() == Cue.Act.LEAD
            && best.distance() == 0
            && scan.hasWord(sentence.start(), best.hit().span().start(), Word.Job.COUNTED);
    for (Scan.CueHit hit : scan.cues(run.end(), sentence.end())) {
      if (hit.cue().reach() == Cue.Reach.BEFORE
          && hit.cue().act() != Cue.Act.WITHIN
          && !(Behalf.handsOver(hit.cue()) && topic)
          && !(speaks(hit.cue()) && leads)
          && !(Behalf.isTooMany(hit.cue(), run) && othersBetween(run, hit.span()))) {
        int reach = hit.cue().gap();
        int distance = words.between(behind, hit.span().start(), reach, true);
        boolean ends = distance > reach && run.isRoll() && hit.cue().act() == Cue.Act.ATTEND;
        distance = ends && endsWith(run, hit.span().start()) ? 0 : distance;
        best = Nearest.nearer(best, hit, distance, reach, run);
      }
    }
    best = refusals.of(run, sentence, before).map(h -> new Nearest(h, 0)).orElse(best);
    if (best != null && Behalf.speakerAfter(scan, run, best.hit().span())) {
      return new RunReading(
          run, Optional.of(Cue.Act.BEHALF), Behalf.RULE, Optional.of(best.hit().span()), 0);
    }
    Optional<RunReading> made =
        making.read(
            run, sentence, Optional.ofNullable(best).map(b -> act(run, b.hit(), sentence)), joint);
    if (made.isPresent()) {
      return made.get();
    }
    if (best == null || speaks(best.hit().cue())) {
      Optional<Span> we = ourselves.introduces(run, sentence);
      if (we.isPresent()) {
        return new RunReading(run, Optional.of(Cue.Act.SIGN), Ourselves.RULE, we, 0);
      }
    }
    boolean rival = best != null && best.hit().cue().act() == Cue.Act.RIVAL;
    if (best == null || best.distance() > 0 && !rival) {
      Optional<Span> others = Others.after(scan, run, sentence.end());
      if (others.isPresent()) {
        return new RunReading(run, Optional.of(Cue.Act.PARTIAL), "structure:and-others", others, 0);
      }
    }
    Optional<Span> title = best == null ? headed.of(run) : headed.above(run, best.hit().cue());
    if (title.isPresent()) {
      return new RunReading(run, Optional.of(Cue.Act.SIGN), TITLED, title, 0);
    }
    if (best == null && run.ownBlock()) {
      best = above.of(run);
    }
    if (best == null) {
      return opening
          .textOf(run, sentence)
          .map(
              t ->
                  new RunReading(
                      run, Optional.of(Cue.Act.SUBJECT), Opening.RULE, Optional.of(t), 0))
          .orElse(RunReading.unread(run));
    }
    Span cue = best.hit().span();
    if (best.hit().cue().act() == Cue.Act.LEAD && run.size() > 1 && !isCounted(sentence, cue)) {
      return RunReading.unread(run);
    }
    boolean examples = best.hit().cue().act() == Cue.Act.PARTIAL && sentence.contains(cue);
    Optional<Cue.Act> act =
        examples
            ? new Clause(scan, words, sentence).actOf(run, cue, joint)
            : Optional.of(act(run, best.hit(), sentence));
    return act.isEmpty()
        ? RunReading.unread(run)
        : new RunReading(run, act, best.hit().cue().id(), Optional.of(cue), best.distance());
  }

  /** Whether words are a part of others that tell of no joint act: took, and took part. */
  private static boolean isPartOfLonger(Scan.CueHit hit, List<Scan.CueHit> all) {
    if (!signs(hit.cue().act())) {
      return false;
    }
    for (Scan.CueHit other : all) {
      if (other.cue().reach() == hit.cue().reach()
          && !signs(other.cue().act())
          && other.span().length() > hit.span().length()
          && other.span().contains(hit.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether names behind a verb are in another case than its subject, and no office's. */
  private boolean isObject(Span verb, Run run) {
    return run.items().get(0).head().isOnly(FormKind.OBLIQUE)
        && !scan.hasWord(verb.start(), run.start(), Word.Job.TITLE)
        && !scan.hasCue(verb.end(), run.start(), Cue.Act.SUBJECT);
  }

  /** Whether nothing but a party that we do not know stands between a roll and a place. */
  private boolean endsWith(Run run, int to) {
    Gap gap = Gap.read(scan, run.end(), to, true);
    return !gap.breaks() && gap.joined();
  }

  /** Whether nothing but the first of its officers stands between a place and a roll. */
  private boolean opensWith(Run run, int from) {
    Gap gap = Gap.read(scan, from, run.start(), true);
    return !gap.breaks() && gap.title();
  }

  /**
   * Whether a cue's own names, that we do not know, end at a comma and a new verb follows: signed
   * by a judge, names X.
   */
  private boolean isTaken(int from, int run) {
    int comma = from;
    while (comma < run && !scan.text().startsWith(", ", comma)) {
      comma++;
    }
    return comma < run
        && words.between(from, comma, 0, true) > 0
        && words.between(comma, run, 0, true) > 0
        && !scan.hasWord(from, run, Word.Job.COUNTED)
        && !scan.hasWord(from, run, Word.Job.TITLE)
        && !scan.isNamed(from, run);
  }

  /** The end of a run, or of the place of accreditation behind it: the envoys of X to Y. */
  private int behindPlace(Run run) {
    int next = Collections.binarySearch(runs, run, Comparator.comparingInt(Run::start)) + 1;
    if (next <= 0 || next >= runs.size() || !runs.get(next).place()) {
      return run.end();
    }
    Run place = runs.get(next);
    int post = run.end() + 1;
    boolean tied = post < place.start() && scan.endOfWord(post, Word.Job.POST) > 0;
    return tied && words.between(post, place.start(), 1, true) <= 1 ? place.end() : run.end();
  }

  /**
   * Whether those who are led are counted, or their joint act is named: 50 states led by X and Y.
   */
  private boolean isCounted(Span sentence, Span cue) {
    return scan.hasWord(sentence.start(), cue.start(), Word.Job.COUNTED)
        || scan.hasText(sentence.start(), sentence.end());
  }

  private boolean othersBetween(Run run, Span cue) {
    return scan.mentions(run.end(), cue.start()).stream()
        .anyMatch(m -> !run.entities().contains(m.entity()));
  }

  private static boolean speaks(Cue cue) {
    return cue.act() == Cue.Act.SPEAK || cue.act() == Cue.Act.SUBJECT;
  }

  /** What the cue says, or that it was refused: "has not put its name to it", "not signed by". */
  private Cue.Act act(Run run, Scan.CueHit hit, Span sentence) {
    Cue.Act act = hit.cue().act();
    boolean signing =
        act == Cue.Act.SIGN || act == Cue.Act.JOIN || act == Cue.Act.SPEAK || act == Cue.Act.ALIGN;
    if (!signing && act != Cue.Act.ATTEND) {
      return act;
    }
    Span cue = hit.span();
    boolean refused =
        cue.start() >= run.end()
            ? scan.hasWord(run.end(), cue.start(), Word.Job.NEGATION)
                || words.isNegatedBehind(cue.end())
            : hit.cue().reach() == Cue.Reach.AFTER
                && (words.isNegated(cue.start()) || refusals.isOfThoseWhoDidNot(run, sentence));
    if (cue.start() >= run.end() && scan.hasWord(run.end(), cue.start(), Word.Job.WISH)) {
      return Cue.Act.OTHER;
    }
    Cue.Act not = signing ? Cue.Act.DECLINE : Cue.Act.OTHER;
    return refused ? not : act;
  }

  /** Whether a cue introduces parties, so that what the text is about is not meant. */
  private static boolean listing(Scan.CueHit hit) {
    return switch (hit.cue().act()) {
      case SIGN, PARTIAL, SUBJECT, SPEAK, ATTEND, JOIN, DELIVER, LEAD -> true;
      default -> false;
    };
  }
}
