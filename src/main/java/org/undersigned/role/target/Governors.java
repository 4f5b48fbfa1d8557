package org.undersigned.role.target;

import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * What the small words beside a name make of it: the one who suffers (against X), who does (of X,
 * X's, the X-ian), where it is done (in X), or only whose people or land are meant.
 */
final class Governors {

  /** Characters in which the word that governs a name stands before it. */
  static final int GOVERNOR_REACH = 40;

  /** Plain words between a name and the word that governs it: against neighbouring X. */
  private static final int GOVERNED = 1;

  /** A word's value: it names the place of a deed, which is accused only where nobody else is. */
  private static final int PLACE = 1;

  /** A word's value: what is given comes from the name behind it. */
  static final int GIVES = 3;

  /** A word's value: an ending that makes the name before it a place. */
  private static final int PLACE_BEHIND = 4;

  /** A word's value: it belongs to a verb of blame behind the name. */
  private static final int OF_VERB = 5;

  /** A word's value: it stands behind the name, which is asked where the verb demands. */
  private static final int ASKED = 6;

  /** A word's value: before it a verb is passive, and the name behind it does what it says: by. */
  private static final int AGENT = 4;

  private static final Jobs GOVERNORS = Jobs.of(Word.Job.TOWARD, Word.Job.DOER);

  private static final Jobs AGENTS = Jobs.of(Word.Job.DOER);
  private static final Jobs RULERS = Jobs.of(Word.Job.RULERS);
  private static final Jobs TOPIC = Jobs.of(Word.Job.TOPIC);

  private final Scan scan;
  private final String text;
  private final Words words;
  private final Stances stances;
  private final Belongings belongings;
  private final WordsBehind behind;

  /** The last two answers: of the name at hand and of the one before it the same is asked often. */
  private final Governed[] answers = new Governed[2];

  private int older;

  private record Governed(Item item, Span sentence, Optional<Scan.WordHit> word) {}

  /**
   * @param language of the text: the small words of others look like its own
   */
  Governors(Scan scan, Words words, String language) {
    long whole = scan.bit(language);
    long own = whole != 0 ? whole : scan.bit(language.split("-")[0]);
    this.scan = scan;
    this.text = scan.text();
    this.words = words;
    this.stances = new Stances(scan);
    this.belongings = new Belongings(scan, words, this);
    this.behind = new WordsBehind(scan, own);
  }

  /** Whether the name is said to suffer the deed, or is where forces shall leave. */
  boolean isVictim(Item item, Span sentence) {
    if (hasPost(item, Word.Job.TOWARD)) {
      return true;
    }
    if (behind.has(item, Word.Job.TOWARD, ASKED)) {
      return stances.demands(item.end(), sentence.end()).isEmpty();
    }
    Scan.WordHit w = governor(item, sentence).orElse(null);
    if (w != null && w.word().job() == Word.Job.DOER && !isAgent(w.word())) {
      return isDoneTo(item, sentence);
    }
    return w != null
        && w.word().job() == Word.Job.TOWARD
        && w.word().value() != PLACE
        && !isRuled(w.span(), sentence)
        && (w.word().value() != OF_VERB
            || isDoneBy(w.span(), item, sentence)
            || stances.blamedBehind(item.end(), sentence.end()).isEmpty());
  }

  static boolean isAgent(Word word) {
    return word.job() == Word.Job.DOER && word.value() == AGENT;
  }

  /** Whether somebody else does right behind a name what is done to it: the seizure of X by Y. */
  private boolean isDoneTo(Item item, Span sentence) {
    int to = Math.min(sentence.end(), item.end() + GOVERNOR_REACH);
    for (Scan.WordHit w : scan.words(item.end(), to, AGENTS)) {
      if (isAgent(w.word())
          && behind.isOwn(w.word())
          && isPlain(item.end(), w.span().start())
          && words.between(item.end(), w.span().start(), GOVERNED) <= GOVERNED
          && scan.isNamed(w.span().end(), to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name before the word does the deed, and no verb behind blames: X's war on Y. */
  private boolean isDoneBy(Span governor, Item item, Span sentence) {
    int before = Math.max(sentence.start(), governor.start() - 1);
    return scan.isNamed(before, governor.start())
        && stances.blames(item.end(), sentence.end()).isEmpty();
  }

  /** Whether the word before tells who rules there: the junta in X. */
  private boolean isRuled(Span governor, Span sentence) {
    int from = Math.max(sentence.start(), governor.start() - GOVERNOR_REACH);
    for (Scan.WordHit w : scan.words(from, governor.start(), RULERS)) {
      if (touches(w.span(), governor)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words of blame are passive and the name behind them is who blames: opposed by X.
   */
  boolean isAgent(Span blame, int name) {
    if (stances.blamesOrDemands(blame.start(), blame.end()).isEmpty() || stances.isConcern(blame)) {
      return false;
    }
    for (Scan.WordHit w : scan.words(blame.end(), Math.max(blame.end(), name), AGENTS)) {
      if (w.word().value() == AGENT
          && behind.isOwn(w.word())
          && isPlain(blame.end(), w.span().start())
          && words.between(blame.end(), w.span().start(), 0) == 0) {
        return true;
      }
    }
    return false;
  }

  boolean isAtPlace(Item item, Span sentence) {
    Scan.WordHit w = governor(item, sentence).orElse(null);
    return w != null && w.word().job() == Word.Job.TOWARD && w.word().value() == PLACE;
  }

  /** The last word before a name that says whether it acts or suffers. */
  Optional<Scan.WordHit> governor(Item item, Span sentence) {
    for (Governed known : answers) {
      if (known != null && known.item == item && known.sentence == sentence) {
        return known.word;
      }
    }
    Optional<Scan.WordHit> word = findGovernor(item, sentence);
    answers[older] = new Governed(item, sentence, word);
    older = 1 - older;
    return word;
  }

  private Optional<Scan.WordHit> findGovernor(Item item, Span sentence) {
    int from = Math.max(sentence.start(), item.start() - GOVERNOR_REACH);
    Scan.WordHit last = null;
    List<Scan.WordHit> some = scan.words(from, item.start(), GOVERNORS);
    for (int i = some.size() - 1; i >= 0; i--) {
      Scan.WordHit w = some.get(i);
      boolean nearer = last == null || w.span().end() >= last.span().end();
      if (!standsBehind(w.word()) && nearer && behind.isOwn(w.word()) && governs(w.span(), item)) {
        last = w;
      }
    }
    return Optional.ofNullable(last == null ? null : beforeArticle(last, some));
  }

  /** The preposition right before a word that may be only an article: auf die Ukraine. */
  private Scan.WordHit beforeArticle(Scan.WordHit word, List<Scan.WordHit> some) {
    for (Scan.WordHit w : some) {
      boolean toward = w.word().job() == Word.Job.TOWARD && !standsBehind(w.word());
      if (toward
          && word.word().job() == Word.Job.DOER
          && behind.isOwn(w.word())
          && scan.endOfWord(word.span().start(), Word.Job.ARTICLE) == word.span().end()
          && touches(w.span(), word.span())) {
        return w;
      }
    }
    return word;
  }

  /** Whether a word belongs to the name before it and not to the one behind. */
  private static boolean standsBehind(Word word) {
    return word.value() == Word.BEHIND
        || word.value() == ASKED
        || word.job() == Word.Job.TOWARD && word.value() == PLACE_BEHIND;
  }

  private boolean governs(Span word, Item item) {
    int from = Math.max(0, word.start() - GOVERNOR_REACH);
    if (!isPlain(word.end(), item.start())) {
      return false;
    }
    int most = isPossessive(item) ? 0 : GOVERNED; // "to end X's war" does not mean "to X"
    if (words.between(word.end(), item.start(), most) > most) {
      return false;
    }
    for (Scan.WordHit w : scan.words(from, item.start(), TOPIC)) {
      if (w.span().contains(word) && w.span().length() > word.length()) {
        return false;
      }
    }
    for (Scan.CueHit h : scan.cues(from, item.start(), Cue.Act.TARGET)) {
      if (h.cue().reach() == Cue.Reach.AFTER
          && (h.span().end() >= word.end() || touches(h.span(), word))) {
        return false;
      }
    }
    for (Span stance : stances.blamesOrDemands(from, item.start())) {
      if (stance.start() >= word.start() || touches(stance, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a preposition belongs to the verb before it: exigen a X. */
  private boolean touches(Span verb, Span word) {
    return verb.end() <= word.start() && Chars.areBlank(text, verb.end(), word.start());
  }

  /** Whether a word of some job stands right behind the name: against X, in Turkish. */
  boolean hasPost(Item item, Word.Job job) {
    return behind.has(item, job, Word.BEHIND);
  }

  /** Where the next word begins behind a name and its ending. */
  int pastEnding(Item item) {
    return behind.pastEnding(item.end());
  }

  /** Whether the name only tells whose people, land or rebels are meant. */
  boolean isApart(Item item, Span sentence) {
    return belongings.areNamed(item, sentence);
  }

  boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)
          && !Character.isWhitespace(c)
          && "-'\u2019".indexOf(c) < 0) {
        return false;
      }
    }
    return to >= from && !scan.isNamed(from, to);
  }

  boolean isPossessive(Item item) {
    int at = item.end();
    return at + 1 < text.length()
        && WordsBehind.APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && scan.endOfWord(at + 1, Word.Job.POSSESSIVE) > 0;
  }

  /** Whether a name is tied to a deed as its doer: X's, of X, the X-ian. */
  boolean isDoing(Item item, Span sentence) {
    return isPossessive(item)
        || item.head().isOnly(FormKind.ADJECTIVE)
        || item.isOblique()
        || governor(item, sentence).map(w -> w.word().job()).orElse(null) == Word.Job.DOER;
  }
}
