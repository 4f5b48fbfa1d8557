package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * What "led by" and "delivered by" are about: a text or those who issue it, beside which they stand
 * ("a statement led by X", "A, B and C, led by X", "delivered by X" at the head of a line). Talks
 * that X leads and a speech that X gives are no joint text.
 */
final class Handling {
  /** Plain words between what is led and "led": was. */
  private static final int NEAR = 1;

  /** Plain words between a text and a comma before "led": joint statement of 5 May, led by. */
  private static final int ASIDE = 3;

  /** Plain words before "delivered", behind a comma: which was. */
  private static final int RELATIVE = 2;

  /** Plain words before "delivered" at the head of a line: as delivered by. */
  private static final int HEAD = 1;

  /** Characters of "on behalf of". */
  private static final int BEHALF = 20;

  /** Characters between a text and the pronoun that stands for it. */
  private static final int SPOKEN_OF = 200;

  /** The value of words that stand for a text that was spoken of: it. */
  private static final int PRONOUN = 1;

  private static final Jobs WRITING = Jobs.of(Word.Job.WRITING);
  private static final Jobs MANY = Jobs.of(Word.Job.COUNTED);
  private static final Jobs UNDERTAKINGS = Jobs.of(Word.Job.UNDERTAKING);
  private static final Jobs MAKES = Jobs.of(Word.Job.MAKES);
  private static final Jobs ABOUT = Jobs.of(Word.Job.TOPIC, Word.Job.SIGNS_FOR);

  private final StatementText statement;
  private final Scan scan;
  private final Words words;

  Handling(StatementText statement, Scan scan, Words words) {
    this.statement = statement;
    this.scan = scan;
    this.words = words;
  }

  /**
   * Whether what a party leads or delivers is a joint text, or those who issue it.
   *
   * @param hit the words before the party that say so
   */
  boolean isOfAText(Scan.CueHit hit, Span sentence) {
    Span cue = hit.span();
    boolean delivers = hit.cue().act() == Cue.Act.DELIVER;
    int from = sentence.start();
    return endOfText(cue.start(), cue.end()) >= 0
        || endOf(MANY, cue.start(), cue.end()) >= 0
        || isTold(scan.firstWord(cue.start(), cue.end(), UNDERTAKINGS))
        || delivers && statement.isHeading(cue)
        || isHead(from, cue.start()) && (delivers || isNamed(cue.end(), sentence.end()))
        || isRightBehindThem(from, cue.start())
        || isBehindAText(from, cue.start(), delivers);
  }

  private boolean isHead(int from, int cue) {
    return !scan.isNamed(from, cue) && words.between(from, cue, HEAD) <= HEAD;
  }

  /** Whether a text, or those who issue it, stands in a stretch. */
  private boolean isNamed(int from, int to) {
    return endOfText(from, to) >= 0
        || endOf(MANY, from, to) >= 0
        || scan.firstWord(from, to, UNDERTAKINGS) != null;
  }

  /** Whether a text, or those who issue it, stands right before the words. */
  private boolean isRightBehindThem(int from, int cue) {
    int thing = Math.max(endOf(MANY, from, cue), endOfText(from, cue));
    thing = Math.max(thing, endOfList(from, cue));
    Scan.WordHit undertaking = scan.lastWord(from, cue, UNDERTAKINGS);
    if (undertaking != null && (undertaking.word().value() != PRONOUN || isTold(undertaking))) {
      thing = Math.max(thing, undertaking.span().end());
    }
    if (thing < 0) {
      return false;
    }
    int between = words.between(thing, cue, NEAR);
    return between == 0
        || between <= NEAR && (Words.isBare(scan.text(), thing, cue) || isAside(thing, cue));
  }

  /** Whether a text stands before the words, and nothing between them speaks of other things. */
  private boolean isBehindAText(int from, int cue, boolean delivers) {
    int text = endOfText(from, cue);
    if (text < 0) {
      return false;
    }
    int made = endOf(MAKES, text, cue);
    boolean verb = made >= 0 && words.between(made, cue, 0) == 0; // was adopted on the initiative
    if ((verb || isAside(text, cue)) && !scan.isNamed(text, cue)) {
      return true;
    }
    if (scan.hasCue(text, cue, Cue.Act.SPEAK)) {
      return false;
    }
    return isAbout(text) && (delivers || isBehindComma(cue))
        || isBehindComma(cue) && words.between(text, cue, ASIDE) <= ASIDE
        || (delivers || isComma(text))
            && lastComma(text - 1, cue) >= text
            && words.between(lastComma(text, cue), cue, RELATIVE) <= RELATIVE;
  }

  private boolean isComma(int place) {
    return place < scan.text().length() && Chars.COMMAS.indexOf(scan.text().charAt(place)) >= 0;
  }

  /** Whether a word stands for a text that was spoken of right before it. */
  private boolean isTold(Scan.WordHit pronoun) {
    return pronoun != null
        && pronoun.word().value() == PRONOUN
        && scan.hasText(Math.max(0, pronoun.span().start() - SPOKEN_OF), pronoun.span().start());
  }

  /** Whether a comma stands right before a place, within or without a quotation that ends there. */
  private boolean isBehindComma(int place) {
    return words.between(lastComma(0, place), place, 0) == 0;
  }

  /** Where the last comma before a place stands; the start of the stretch without one. */
  private int lastComma(int from, int to) {
    int last = to - 1;
    while (last > from && Chars.COMMAS.indexOf(scan.text().charAt(last)) < 0) {
      last--;
    }
    return Math.max(from, last);
  }

  /** Whether what a text is about stands right behind it, or for whom: a statement on X. */
  private boolean isAbout(int text) {
    int at = Chars.pastPlainSpace(scan.text(), text);
    int to = Math.min(at + BEHALF, scan.text().length());
    return scan.endOfWord(at, ABOUT) > 0 || scan.hasCue(at, to, Cue.Act.BEHALF);
  }

  /** Whether an aside begins at a place and ends before another: the text, which ..., was. */
  private boolean isAside(int from, int to) {
    int last = lastComma(from, to);
    return from < last
        && Chars.COMMAS.indexOf(scan.text().charAt(from)) >= 0
        && words.between(last, to, NEAR) <= NEAR;
  }

  private int endOf(Jobs jobs, int from, int to) {
    Scan.WordHit last = scan.lastWord(from, to, jobs);
    return last == null ? -1 : last.span().end();
  }

  private int endOfText(int from, int to) {
    int end = endOf(WRITING, from, to);
    for (Scan.CueHit h : scan.texts(from, to)) {
      end = Math.max(end, h.span().end());
    }
    return end;
  }

  /** Where two or more names end that stand before a place; -1 without them. */
  private int endOfList(int from, int to) {
    List<Mention> names = scan.mentions(from, to);
    return names.size() < 2 ? -1 : names.get(names.size() - 1).end();
  }
}
