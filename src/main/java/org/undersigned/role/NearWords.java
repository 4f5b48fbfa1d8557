package org.undersigned.role;

import java.util.List;
import java.util.function.Predicate;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/**
 * The first and the last word with one of some jobs in a stretch of text, null without one; and the
 * jobs by which makers of a text are found.
 */
final class NearWords {
  /** A text: letter. */
  static final Jobs WRITING = Jobs.of(Word.Job.WRITING);

  /** What is done with it: signed. */
  static final Jobs MAKES = Jobs.of(Word.Job.MAKES);

  /** Value of a form that is an infinitive too, so that it must stand right behind its subject. */
  static final int BARE = 1;

  /** Value of a noun for what is done with a text that is named behind it: the signing of. */
  static final int NOUN = 2;

  /** Value of what others are joined in doing with a text: in signing, to sign. */
  static final int JOINED = 3;

  /** Value of what a text does that is made by those behind it: it won the support of. */
  static final int PASSIVE = 4;

  /** Value of a verb that closes its sentence, however far before it its subject stands. */
  static final int CLOSING = 5;

  /** Value of a verb that is said of other things than texts as well: issued. */
  static final int ANYTHING = 6;

  /** Before who does so: by. */
  static final Jobs AGENT = Jobs.of(Word.Job.AGENT);

  /** Before whom it is written to: to. */
  static final Jobs READER = Jobs.of(Word.Job.READER);

  /** Before what belongs to something else than the text and its makers. */
  static final Jobs PREPOSITIONS =
      Jobs.of(Word.Job.DOER, Word.Job.TOWARD, Word.Job.TOPIC, Word.Job.READER);

  /** Characters in which a word stands right before a place. */
  static final int REACH = 80;

  private final Scan scan;

  NearWords(Scan scan) {
    this.scan = scan;
  }

  Span first(Jobs jobs, int from, int to) {
    Scan.WordHit hit = from < to ? scan.firstWord(from, to, jobs) : null;
    return hit == null ? null : hit.span();
  }

  Span last(Jobs jobs, int from, int to) {
    Scan.WordHit hit = from < to ? scan.lastWord(from, to, jobs) : null;
    return hit == null ? null : hit.span();
  }

  /** The first word for what is done with a text that may be a verb of those named before it. */
  Span firstVerb(int from, int to) {
    return firstMaking(from, to, w -> isVerb(w) || w.word().value() == BARE && isBeside(from, w));
  }

  /** The first verb for what is done with a text, but no infinitive. */
  Span firstMaking(int from, int to) {
    return firstMaking(from, to, NearWords::isVerb);
  }

  private Span firstMaking(int from, int to, Predicate<Scan.WordHit> wanted) {
    return from >= to
        ? null
        : scan.words(from, to, MAKES).stream()
            .filter(wanted)
            .map(Scan.WordHit::span)
            .findFirst()
            .orElse(null);
  }

  /** The last verb for what is done with a text, but no infinitive. */
  Span lastVerb(int from, int to) {
    Scan.WordHit last = lastMaking(from, to, NearWords::isVerb);
    return last == null ? null : last.span();
  }

  /** The last word for what is done with a text, a verb that may stand anywhere or a noun. */
  Scan.WordHit lastMaking(int from, int to) {
    return lastMaking(from, to, NearWords::isBehindText);
  }

  private Scan.WordHit lastMaking(int from, int to, Predicate<Scan.WordHit> wanted) {
    Scan.WordHit last = null;
    for (Scan.WordHit w : from < to ? scan.words(from, to, MAKES) : List.<Scan.WordHit>of()) {
      last = wanted.test(w) ? w : last;
    }
    return last;
  }

  private static boolean isBehindText(Scan.WordHit word) {
    int value = word.word().value();
    return isVerb(word) || value == NOUN || value == PASSIVE;
  }

  private static boolean isVerb(Scan.WordHit word) {
    int value = word.word().value();
    return value == 0 || value == CLOSING || value == ANYTHING;
  }

  private boolean isBeside(int from, Scan.WordHit word) {
    return scan.text().substring(from, word.span().start()).isBlank();
  }

  boolean has(Jobs jobs, int from, int to) {
    return from < to && scan.firstWord(from, to, jobs) != null;
  }
}
