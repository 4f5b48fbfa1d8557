package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.ListSigns;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Names in brackets say who is meant by the noun before them, and do what that noun does: seventeen
 * states of the region (X, Y and Z). Where no such noun stands there, they belong to what does.
 */
final class Apposition {
  /** Characters from the noun to the bracket. */
  private static final int REACH = 80;

  /** Characters of a label within the bracket: (G7: X, Y and Z). */
  private static final int LONGEST_LABEL = 12;

  private static final Jobs NOUNS =
      Jobs.of(Word.Job.COUNTED, Word.Job.MEMBERS, Word.Job.TITLE, Word.Job.SOME);

  private final boolean bracketed;
  private final Span noun;

  private Apposition(boolean bracketed, Span noun) {
    this.bracketed = bracketed;
    this.noun = noun;
  }

  static Apposition of(Scan scan, Run run, Span sentence) {
    Span nothing = new Span(run.start(), run.start());
    int bracket = run.size() < 2 ? -1 : bracket(scan.text(), run.start(), sentence.start());
    if (bracket < 0) {
      return new Apposition(false, nothing);
    }
    int from = Math.max(sentence.start(), bracket - REACH);
    Span noun = null;
    for (Scan.WordHit w : scan.words(from, bracket, NOUNS)) {
      if (w.span().end() <= bracket && !isParted(scan.text(), w.span().end(), bracket)) {
        noun = w.span();
      }
    }
    if (noun == null) {
      List<Mention> named = scan.mentions(from, bracket);
      Mention last = named.isEmpty() ? null : named.get(named.size() - 1);
      boolean touches = last != null && isBlank(scan.text(), last.end(), bracket);
      noun = touches ? last.span() : new Span(bracket, bracket);
      return new Apposition(!touches, noun);
    }
    return new Apposition(false, noun);
  }

  /**
   * Words from a cue before the names to what they are named for.
   *
   * @param topics whether the cue reaches over what the text is about
   */
  int distance(Words words, Span cue, int from, int most, boolean topics) {
    if (cue.end() > noun.start() && cue.start() < noun.end()) {
      return 0;
    }
    int reach = bracketed ? 0 : most;
    int distance =
        topics ? words.between(from, noun.start(), reach) : words.reach(from, noun.start(), reach);
    return bracketed && distance > 0 ? Integer.MAX_VALUE : distance;
  }

  /** Where the bracket opens right before a run, behind a label or not; -1 where none does. */
  private static int bracket(String text, int start, int from) {
    int at = Chars.beforePlainSpaces(text, from, start) - 1;
    if (at >= from && ListSigns.isOpening(text.charAt(at))) {
      return at;
    }
    if (at >= from && Chars.isColon(text.charAt(at))) {
      int label = at;
      while (at >= from && label - at <= LONGEST_LABEL) {
        if (ListSigns.isOpening(text.charAt(at))) {
          return at;
        }
        at--;
      }
    }
    return -1;
  }

  private static boolean isParted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (";:.,\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
