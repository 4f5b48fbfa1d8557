package org.undersigned.role.run;

import java.util.List;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Names that a hyphen ties into one label of a joint text: the India-France Joint Statement. */
final class TiedPairs {
  /** Characters from a pair of names over the words for their joint text. */
  private static final int PAIR_REACH = 40;

  /** Characters of an office right before a name. */
  private static final int OFFICE_REACH = 40;

  private static final Jobs OFFICES = Jobs.of(Word.Job.TITLE);

  private static final String HYPHENS = "-\u2010\u2011\u2013/";

  private final Scan scan;
  private final Sentences sentences;
  private final TextBeside beside;

  TiedPairs(Scan scan, Sentences sentences) {
    this.scan = scan;
    this.sentences = sentences;
    this.beside = new TextBeside(scan);
  }

  /** Two names with a hyphen before the words for a joint text: an India-France Joint Statement. */
  boolean isPair(Mention last, Mention next) {
    String text = scan.text();
    if (!areTied(text, last.end(), next.start())) {
      return false;
    }
    int to = Math.min(text.length(), next.end() + PAIR_REACH);
    boolean label = text.substring(next.end(), Math.min(to, next.end() + 3)).indexOf(':') >= 0;
    return scan.hasText(next.end(), to) && !label
        || isTextBefore(last.start())
        || beside.behind(next.end()) != null
        || beside.meeting(new Span(last.start(), next.end())) != null
        || isTitled(last, next);
  }

  /** Whether a hyphen alone stands between two names, or ends the first: X-Y. */
  static boolean areTied(String text, int last, int next) {
    return next - last == 1 && HYPHENS.indexOf(text.charAt(last)) >= 0
        || next == last && HYPHENS.indexOf(text.charAt(last - 1)) >= 0;
  }

  /**
   * Two adjectives with nothing between, as Arabic strings them behind a noun: بيان سعودي صيني. The
   * noun is a text, or there are three of them.
   */
  boolean areSideBySide(Mention last, Mention next) {
    if (!areStrung(last, next)) {
      return false;
    }
    if (beside.isRightBehind(last.start())) {
      return true;
    }
    List<Mention> before = scan.mentions(last.start() - PAIR_REACH, last.start());
    List<Mention> behind = scan.mentions(next.end(), next.end() + PAIR_REACH);
    return !before.isEmpty() && areStrung(before.get(before.size() - 1), last)
        || !behind.isEmpty() && areStrung(next, behind.get(0));
  }

  private boolean areStrung(Mention last, Mention next) {
    return isAdjective(last)
        && isAdjective(next)
        && !last.entity().equals(next.entity())
        && Chars.areBlank(scan.text(), last.end(), next.start());
  }

  /** Whether a name goes with a noun: Polish. */
  static boolean isAdjective(Mention m) {
    return m.isOnly(FormKind.ADJECTIVE, FormKind.DEMONYM);
  }

  /** Whether two names stand with a hyphen in a heading that has the words for a joint text. */
  private boolean isTitled(Mention last, Mention next) {
    if (sentences.blocks() == 0
        || !(isAdjective(last) && isAdjective(next)) && !(isPlainName(last) && isPlainName(next))) {
      return false;
    }
    Block block = sentences.block(sentences.blockAt(last.start()));
    return block.heads() && scan.hasText(block.start(), block.end());
  }

  /** Whether words for a joint text stand right before a place: joint statement X-Y. */
  boolean isTextBefore(int start) {
    int from = Math.max(0, start - PAIR_REACH);
    for (Scan.CueHit h : scan.texts(from, start)) {
      if (Words.isGlue(scan, pastBetween(h.span().end()), start)) {
        return true;
      }
    }
    return false;
  }

  /** The place behind "between" at a place; the place itself without it. */
  private int pastBetween(int place) {
    int at = Chars.pastPlainSpaces(scan.text(), place, scan.text().length());
    int end = scan.endOfWord(at, Word.Job.BETWEEN);
    return end > 0 ? end : place;
  }

  /** Whether words for a joint text stand right behind a place: X-Y joint statement. */
  boolean isTextBehind(int end) {
    int to = Math.min(scan.text().length(), end + PAIR_REACH);
    for (Scan.CueHit h : scan.texts(end, to)) {
      if (Words.isGlue(scan, end, h.span().start())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name in full, not a word that goes with a noun: two of them side by side lost their comma.
   */
  static boolean isPlainName(Mention m) {
    return m.isStrong()
        && (m.isOnly(FormKind.SHORT) || m.isOnly(FormKind.OFFICIAL) || m.isOnly(FormKind.OBLIQUE));
  }

  /**
   * Whether each of two states has its own officer before it: at the invitation of the premier of X
   * the president of Y came.
   */
  boolean haveOfficers(Mention last, Mention next) {
    return !last.entity().equals(next.entity())
        && isPlainName(last)
        && isPlainName(next)
        && isRightBehindOffice(last.start())
        && isRightBehindOffice(next.start());
  }

  private boolean isRightBehindOffice(int start) {
    return scan.words(Math.max(0, start - OFFICE_REACH), start, OFFICES).stream()
        .anyMatch(w -> Words.isGlue(scan, w.span().end(), start));
  }
}
