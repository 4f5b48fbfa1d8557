package org.undersigned.role.run;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * The word for a text right beside names, with nothing but a word for "joint" between: X-Y joint
 * statement, déclaration commune X-Y.
 */
public final class TextBeside {
  /** Characters of the longest word for "joint" or for a text. */
  private static final int LONGEST = 30;

  private static final Jobs MEETING = Jobs.of(Word.Job.MEETING);

  private static final String QUOTES = "\"\u00AB\u201C\u201E";

  private final Scan scan;

  public TextBeside(Scan scan) {
    this.scan = scan;
  }

  /** Whether the parties of a run are one label of a noun: Polish-Ukrainian, India-France. */
  public boolean isCompound(Run run) {
    boolean tied = run.size() > 1;
    boolean adjectives = tied;
    Item last = null;
    for (Item item : run.items()) {
      adjectives = adjectives && TiedPairs.isAdjective(item.head());
      tied = tied && (last == null || TiedPairs.areTied(scan.text(), last.end(), item.start()));
      if (!adjectives && !tied) {
        return false;
      }
      last = item;
    }
    return adjectives || tied;
  }

  /** Whether a word for a text, or one for "joint", ends right before a place. */
  boolean isRightBehind(int place) {
    int at = beforeSpaces(place);
    return scan.startOfWord(at, Word.Job.WRITING, LONGEST) >= 0
        || scan.startOfWord(at, Word.Job.JOINT, LONGEST) >= 0;
  }

  /** The word for a text right behind a place; null without one. */
  public Span behind(int place) {
    int at = pastSpaces(place);
    int joint = scan.endOfWord(at, Word.Job.JOINT);
    at = joint > at ? pastSpaces(joint) : at;
    int end = scan.endOfWord(at, Word.Job.WRITING);
    return end > at ? new Span(at, end) : null;
  }

  /** The word for a text right before a place; null without one. */
  public Span before(int place) {
    int at = beforeSpaces(place);
    int joint = scan.startOfWord(at, Word.Job.JOINT, LONGEST);
    int end = joint >= 0 ? beforeSpaces(joint) : at;
    int start = scan.startOfWord(end, Word.Job.WRITING, LONGEST);
    return start >= 0 && start < end ? new Span(start, end) : null;
  }

  /** The word for a meeting right beside two names that are its label; null without one. */
  public Span meeting(Span names) {
    int from = Math.max(0, names.start() - LONGEST);
    return scan.words(from, names.end() + LONGEST, MEETING).stream()
        .filter(w -> w.word().value() == 1)
        .map(Scan.WordHit::span)
        .filter(
            m ->
                m.end() <= names.start() && Chars.areBlank(scan.text(), m.end(), names.start())
                    || m.start() >= names.end()
                        && Chars.areBlank(scan.text(), names.end(), m.start()))
        .findFirst()
        .orElse(null);
  }

  /**
   * Where a word stands that says that a text is joint, between the names and the word for it or
   * beside both; -1 without one.
   */
  public int joint(Span names, Span text) {
    Span between =
        text.start() >= names.end()
            ? new Span(names.end(), text.end())
            : new Span(text.start(), names.start());
    for (int i = between.start(); i < between.end(); i++) {
      if (scan.endOfWord(i, Word.Job.JOINT) > i) {
        return i;
      }
    }
    int behind = pastSpaces(Math.max(names.end(), text.end()));
    return scan.endOfWord(behind, Word.Job.JOINT) > behind
        ? behind
        : scan.startOfWord(
            beforeSpaces(Math.min(names.start(), text.start())), Word.Job.JOINT, LONGEST);
  }

  private int pastSpaces(int place) {
    return Chars.pastPlainSpaces(scan.text(), place, scan.text().length());
  }

  /** The end of what stands before a place, but for spaces and an opening quotation mark. */
  private int beforeSpaces(int place) {
    int at = place;
    while (at > 0
        && (Chars.isPlainSpace(scan.text().charAt(at - 1))
            || QUOTES.indexOf(scan.text().charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }
}
