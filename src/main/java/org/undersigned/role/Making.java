package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * Who makes the text that a sentence speaks of, wherever verb, text and makers stand: the letter
 * was signed on 9 April in Brussels by X; X, who met in Paris, have issued a statement; in a letter
 * to the Commission, X ask. Who is written to makes no text.
 */
final class Making {
  /** The rule of those who do with a text what its makers do: sign, adopt, publish. */
  static final String MAKER = "structure:maker-of-the-text";

  /** The rule of the subject behind "in a letter,". */
  static final String WITHIN = "structure:in-a-text";

  /** The rule of those to whom a text is written. */
  static final String READER = "structure:reader-of-the-text";

  /** The rule of a subject whose verb stands behind an aside. */
  static final String FAR = "structure:verb-behind-an-aside";

  /** Plain words between what is done with a text and those who do it: a date, a place. */
  static final int MOST_ADVERBS = 9;

  /** Plain words between a text and what is done with it. */
  static final int MOST_TOPIC = 12;

  /** Plain words before a second verb of a subject, where no comma parts them: have signed. */
  private static final int MOST_AUXILIARY = 1;

  /** Plain words between a subject and its verb that no comma parts: on Tuesday. */
  static final int MOST_VERB = 4;

  private static final Jobs INVERTED = Jobs.of(Word.Job.INVERTED);
  private static final Jobs JOINER = Jobs.of(Word.Job.JOINER);

  private final Scan scan;
  private final Words words;
  private final Subject subject;
  private final NearWords near;
  private final Agents agents;
  private final InText inText;
  private final MakersBehind behind;
  private final Addressees addressees;
  private final FarVerbs far;
  private final YearsAgo yearsAgo;

  Making(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
    this.subject = new Subject(scan, words);
    this.near = new NearWords(scan);
    this.agents = new Agents(scan, words, subject);
    this.inText = new InText(scan, words, subject);
    this.behind = new MakersBehind(scan, words, subject);
    this.addressees = new Addressees(scan, words, subject, inText);
    this.far = new FarVerbs(scan, words, subject, inText);
    this.yearsAgo = new YearsAgo(scan);
  }

  /**
   * What a sentence with the word for a text says of a list in it.
   *
   * @param decided what the nearest cue says, empty when none reaches the list
   * @param joint whether the document speaks of a joint act, so that a verb beside its subject is
   *     enough
   */
  Optional<RunReading> read(Run run, Span sentence, Optional<Cue.Act> decided, boolean joint) {
    if (run.size() < 2 || Planned.isTold(scan, run, sentence)) {
      return Optional.empty();
    }
    Cue.Act act = decided.orElse(null);
    // who joined a text of which nothing else tells has made it
    boolean open = act == null || isOpen(act) || act == Cue.Act.JOIN && !joint;
    if (open || act == Cue.Act.SIGN) {
      Optional<Span> sent = addressees.wordOf(run, sentence);
      if (sent.isPresent()) {
        return sent.map(s -> RunReading.of(run, Cue.Act.OTHER, READER, s));
      }
    }
    if (joint && act == Cue.Act.SPEAK) {
      return Optional.empty(); // it speaks in a joint text: that is enough
    }
    if (act == Cue.Act.DECLINE) {
      return inText.refusing(run, sentence).map(w -> RunReading.of(run, Cue.Act.SIGN, WITHIN, w));
    }
    boolean asked = act == Cue.Act.TARGET;
    boolean free = open || asked || act == Cue.Act.OTHER || act == Cue.Act.DELIVER;
    Optional<Span> verb = free ? agents.verbOf(run, sentence) : Optional.empty();
    if (verb.isEmpty() && act == Cue.Act.ATTEND) {
      verb = behind.issuedAfter(run, sentence);
    }
    if (verb.isEmpty() && open) {
      verb = behind.verbOf(run, sentence).or(() -> far.closing(run, sentence));
    }
    if (verb.isPresent()) {
      return verb.map(v -> RunReading.of(run, Cue.Act.SIGN, MAKER, v));
    }
    return open || asked ? readSubject(run, sentence, open) : Optional.empty();
  }

  /**
   * What the sentence says of a list as a subject.
   *
   * @param open whether nothing else is said of it
   */
  private Optional<RunReading> readSubject(Run run, Span sentence, boolean open) {
    int clause = subject.isObject(run, sentence) ? -1 : subject.clauseOf(run, sentence);
    if (clause < 0) {
      return open
          ? inText.behindVerb(run, sentence).map(w -> RunReading.of(run, Cue.Act.SIGN, WITHIN, w))
          : Optional.empty();
    }
    Optional<Span> within = inText.opening(sentence.start(), clause, run.start());
    if (within.isPresent() && (open || subject.turned(clause, run.start()) >= 0)) {
      return within.map(w -> RunReading.of(run, Cue.Act.SIGN, WITHIN, w));
    }
    if (!open) {
      return Optional.empty();
    }
    Span issues = subject.issues(clause, run.start());
    if (issues != null && yearsAgo.tells(sentence.start(), run.start())) {
      return Optional.empty();
    }
    int verb = subject.verbOf(run, sentence);
    Optional<Span> made = issues == null ? Optional.empty() : issued(issues, run, sentence.end());
    made = made.isPresent() ? made : made(verb, sentence.end());
    made = made.isPresent() ? made : besides(run, sentence.end());
    made = made.isPresent() ? made : written(clause, run, verb, sentence.end());
    made = made.isPresent() ? made : far.saidBehind(run.end(), sentence.end());
    made = made.isPresent() ? made : far.atTheEnd(clause, run, sentence.end());
    if (made.isPresent()) {
      return made.map(m -> RunReading.of(run, Cue.Act.SIGN, MAKER, m));
    }
    return verb == run.end()
        ? Optional.empty()
        : speaking(verb, sentence.end()).map(s -> RunReading.of(run, Cue.Act.SPEAK, FAR, s));
  }

  private Optional<Span> speaking(int from, int to) {
    return scan.cues(from, to).stream()
        .filter(h -> h.cue().act() == Cue.Act.SPEAK && h.cue().reach() == Cue.Reach.BEFORE)
        .filter(h -> words.between(from, h.span().start(), 1) <= 1)
        .map(Scan.CueHit::span)
        .findFirst();
  }

  private static boolean isOpen(Cue.Act act) {
    return switch (act) {
      case SPEAK, SUBJECT, ATTEND, LEAD -> true;
      default -> false;
    };
  }

  /** What a text's makers do in the clause that begins here: have published a statement. */
  private Optional<Span> made(int from, int to) {
    Span verb = near.firstVerb(from, to);
    Span writing = near.first(NearWords.WRITING, from, to);
    if (verb == null || writing == null) {
      return Optional.empty();
    }
    Span one = verb.start() < writing.start() ? verb : writing;
    Span other = one == verb ? writing : verb;
    int adverbs = one == verb ? MOST_VERB : MOST_ADVERBS;
    boolean close =
        words.between(from, one.start(), adverbs) <= adverbs
            && words.between(one.end(), other.start(), MOST_ADVERBS) <= MOST_ADVERBS
            && subject.isOneClause(from, one.start()) // who visited X, has signed
            && subject.clause(one.end(), other.start()) == one.end(); // agreed to talk, a note says
    return close
            && scan.mentions(from, other.start()).size() <= 1
            && !scan.hasWord(from, other.start(), Word.Job.NEGATION)
            && !agents.areBehind(verb, to)
            && !(one == writing && inText.isInside(one.start(), from))
        ? Optional.of(verb)
        : Optional.empty();
  }

  /**
   * What a subject does with a text besides what its first verb says: agreed on an end of the war
   * and signed a treaty.
   */
  private Optional<Span> besides(Run run, int to) {
    for (Scan.WordHit and : scan.words(run.end(), to, JOINER)) {
      int from = and.span().end();
      if (scan.isNamed(run.end(), from)) {
        return Optional.empty(); // what others do
      }
      Span verb = near.firstMaking(from, to);
      Span text = near.first(NearWords.WRITING, from, to);
      if (verb == null || text == null) {
        continue;
      }
      int first = Math.min(verb.start(), text.start());
      int most = subject.isOneClause(run.end(), and.span().start()) ? MOST_AUXILIARY : 0;
      if (words.between(from, first, most) <= most
          && scan.mentions(from, first).stream().allMatch(m -> m.isOnly(FormKind.CAPITAL))) {
        return made(from, to);
      }
    }
    return Optional.empty();
  }

  /** A verb before its subject, whose object is a text: on Tuesday issued X and Y a statement. */
  private Optional<Span> issued(Span verb, Run run, int to) {
    Span writing = near.first(NearWords.WRITING, run.end(), to);
    return writing != null
            && words.between(run.end(), writing.start(), MOST_VERB) <= MOST_VERB
            && !inText.isInside(writing.start(), run.end())
            && !near.has(NearWords.AGENT, run.end(), writing.start())
            && !scan.isNamed(run.end(), writing.start())
            && !scan.hasWord(run.end(), writing.start(), Word.Job.NEGATION)
        ? Optional.of(verb)
        : Optional.empty();
  }

  /** The text in which a verb that its subject follows or that follows its subject says a thing. */
  private Optional<Span> written(int clause, Run run, int from, int to) {
    Span behind = near.first(INVERTED, from, to);
    boolean beside = behind != null && words.between(from, behind.start(), 0) == 0;
    if (!beside && subject.turned(clause, run.start()) < 0) {
      return Optional.empty();
    }
    Span writing = near.first(NearWords.WRITING, from, to);
    boolean inside =
        writing != null
            && inText.isInside(writing.start(), from)
            && words.between(from, writing.start(), MOST_ADVERBS) <= MOST_ADVERBS
            && !near.has(NearWords.AGENT, from, to)
            && scan.mentions(from, writing.start()).size() <= 1
            && !scan.hasWord(from, writing.start(), Word.Job.NEGATION);
    return inside ? Optional.of(writing) : Optional.empty();
  }

  /** Whether something is done with a text in a stretch of a sentence, or said in it. */
  boolean isMade(int from, int to) {
    if (made(from, to).isPresent()) {
      return true;
    }
    Span writing = near.first(NearWords.WRITING, from, to);
    return writing != null
        && inText.isInside(writing.start(), from)
        && !near.has(NearWords.AGENT, from, to)
        && words.between(from, writing.start(), MOST_TOPIC) <= MOST_TOPIC;
  }

  /** Whether others are joined in doing something with a text: on Thursday to sign a letter. */
  boolean isJoinedIn(int from, int to) {
    Span verb =
        scan.words(from, to, NearWords.MAKES).stream()
            .filter(w -> w.word().value() == NearWords.JOINED)
            .map(Scan.WordHit::span)
            .findFirst()
            .orElse(null);
    Span writing = verb == null ? null : near.first(NearWords.WRITING, verb.end(), to);
    return writing != null
        && words.between(from, verb.start(), MOST_VERB) <= MOST_VERB
        && words.between(verb.end(), writing.start(), MOST_ADVERBS) <= MOST_ADVERBS
        && scan.mentions(from, writing.start()).isEmpty();
  }

  /** Whether a stretch of a sentence begins with what is done with a text. */
  boolean isBegun(int from, int to) {
    Span verb = near.firstVerb(from, to);
    return verb != null && words.between(from, verb.start(), MOST_VERB) <= MOST_VERB;
  }

  /** Whether a stretch of a sentence begins with the word for a text. */
  boolean isWritten(int from, int to) {
    Span writing = near.first(NearWords.WRITING, from, to);
    return writing != null && words.between(from, writing.start(), MOST_VERB) <= MOST_VERB;
  }
}
