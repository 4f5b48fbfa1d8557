package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * A verb whose subject the sentence holds back, and a colon, a dash or a bracket brings: "the text
 * was joined by: X and Y"; "four more countries have joined the declaration: X and Y".
 */
final class Announcement {
  /** Plain words between a sign that brings names and the first of them. */
  private static final int MOST_BEHIND = 4;

  /** Plain words of what is counted: four more European countries. */
  private static final int MOST_COUNTED = 2;

  /** Plain words between the number and the verb. */
  private static final int MOST_ADVERBS = 2;

  /** Plain words between the verb and the sign: joined the declaration. */
  private static final int MOST_TEXT = 3;

  /** Characters of a number and what it counts. */
  private static final int REACH = 60;

  private static final String SIGNS = "(\u2013\u2014-";

  private static final Jobs COUNTED = Jobs.of(Word.Job.COUNTED);
  private static final Jobs NUMBER = Jobs.of(Word.Job.NUMBER, Word.Job.SOME);
  private static final Jobs OTHERS = Jobs.of(Word.Job.OTHERS);

  private final Scan scan;
  private final Words words;

  Announcement(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
  }

  /**
   * The verb; null without one.
   *
   * @param before the cues of the sentence before the run
   */
  Nearest of(Run run, Span sentence, List<Scan.CueHit> before) {
    if (run.size() < 2 || before.isEmpty()) {
      return null;
    }
    int colon = run.start();
    while (colon > sentence.start() && !Chars.isColon(scan.text().charAt(colon - 1))) {
      colon--;
    }
    boolean behind =
        colon > sentence.start() && words.between(colon, run.start(), MOST_BEHIND) <= MOST_BEHIND;
    Nearest found =
        behind && !scan.isNamed(sentence.start(), run.start())
            ? Above.announcing(before, words, colon)
            : null;
    int sign = behind ? colon - 1 : sign(run.start(), sentence.start());
    return found == null && sign >= 0 ? ofCounted(before, sentence.start(), sign) : found;
  }

  /** The dash or bracket right before names; -1 without one. */
  private int sign(int list, int from) {
    int at = list - 1;
    while (at > from && scan.text().charAt(at) == ' ') {
      at--;
    }
    boolean brings =
        at > from
            && SIGNS.indexOf(scan.text().charAt(at)) >= 0
            && scan.text().charAt(at - 1) == ' ';
    return brings ? at : -1;
  }

  /** The verb beside a number of parties that a sign is about to name. */
  private Nearest ofCounted(List<Scan.CueHit> before, int from, int sign) {
    Scan.WordHit noun = scan.lastWord(from, sign, COUNTED);
    int number = noun == null ? -1 : number(from, noun.span().start());
    if (number < 0) {
      return null;
    }
    Span counted = new Span(number, noun.span().end());
    boolean last = Chars.areBlank(scan.text(), counted.end(), sign);
    Nearest found = null;
    for (Scan.CueHit hit : before) {
      boolean beside = last ? isBefore(hit.span(), counted) : isBehind(hit.span(), counted, sign);
      if (beside && Above.announces(hit.cue())) {
        found = Nearest.nearer(found, hit, 0, 0);
      }
    }
    return found;
  }

  /** Whether a verb stands right before those counted: joined four more countries. */
  private boolean isBefore(Span verb, Span counted) {
    return verb.end() <= counted.start()
        && words.between(verb.end(), counted.start(), 1) <= 1
        && scan.mentions(verb.end(), counted.start()).isEmpty();
  }

  /** Whether a verb stands right behind those counted, and nothing but its text behind it. */
  private boolean isBehind(Span verb, Span counted, int sign) {
    return verb.start() >= counted.end()
        && verb.end() <= sign
        && words.between(counted.end(), verb.start(), MOST_ADVERBS) <= MOST_ADVERBS
        && scan.mentions(counted.end(), verb.start()).isEmpty()
        && (words.between(verb.end(), sign, 0) == 0
            || words.between(verb.end(), sign, MOST_TEXT) <= MOST_TEXT
                && scan.firstWord(verb.end(), sign, NearWords.WRITING) != null);
  }

  /** Where a number of what is counted begins; -1 without one. */
  private int number(int from, int noun) {
    int reach = Math.max(from, noun - REACH);
    Scan.WordHit word = scan.lastWord(reach, noun, NUMBER);
    int start = word == null ? -1 : word.span().start();
    int end = word == null ? -1 : word.span().end();
    for (int i = noun - 1; i >= Math.max(reach, end); i--) {
      if (Character.isDigit(scan.text().charAt(i))) {
        end = i + 1;
        start = i;
        while (start > reach && Character.isDigit(scan.text().charAt(start - 1))) {
          start--;
        }
        break;
      }
    }
    if (start < 0 || words.between(end, noun, MOST_COUNTED) > MOST_COUNTED) {
      return -1;
    }
    Scan.WordHit other = scan.lastWord(reach, start, OTHERS);
    return other != null && Chars.areBlank(scan.text(), other.span().end(), start)
        ? other.span().start()
        : start;
  }
}
