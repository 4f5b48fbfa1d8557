package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.ListSigns;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Names that only say where something is done: in X and Y fishermen signed. */
final class Places {
  /** The rule of such names. */
  static final String RULE = "structure:place";

  /** Characters of a preposition and the article behind it. */
  private static final int LONGEST_IN = 24;

  /** Letters of an affix that says where. */
  private static final int LONGEST_AFFIX = 4;

  /** Characters of an office before the preposition. */
  private static final int LONGEST_OFFICE = 40;

  /** Words between an office and the preposition: of water. */
  private static final int OF_OFFICE = 1;

  private static final Jobs TOWARD = Jobs.of(Word.Job.TOWARD);
  private static final Jobs OFFICES = Jobs.of(Word.Job.TITLE, Word.Job.COUNTED);

  private final Scan scan;
  private final Words words;

  Places(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
  }

  /** Whether a run is where something is done, and not who does it. */
  boolean isOne(Run run, Span sentence) {
    return (isBehindPreposition(run, sentence) || hasPrefix(run) || hasSuffix(run))
        && !isOfFirstAlone(run);
  }

  /** In Oslo met Norway and Iceland: the place is the first name alone. */
  private boolean isOfFirstAlone(Run run) {
    List<Mention> names = scan.mentions(run.start(), run.end());
    if (names.size() < 2) {
      return false;
    }
    int from = names.get(0).end();
    int to = names.get(1).start();
    if (words.between(from, to, 0) == 0) {
      return false;
    }
    for (Scan.WordHit w : scan.words(from, to, TOWARD)) {
      if (w.word().isPlace()) {
        return false;
      }
    }
    return true;
  }

  private boolean isBehindPreposition(Run run, Span sentence) {
    int start = run.start();
    int from = Math.max(sentence.start(), start - LONGEST_IN);
    for (Scan.WordHit w : scan.words(from, start, TOWARD)) {
      if (w.word().isPlace()
          && Words.isBare(scan.text(), w.span().end(), start)
          && isArticle(w.span().end(), start)
          && !isOfOffice(w.span(), sentence)
          && !isOfCue(w.span(), start)) {
        return true;
      }
    }
    return false;
  }

  private boolean isArticle(int from, int to) {
    int at = Chars.pastPlainSpaces(scan.text(), from, to);
    int end = at < to ? scan.endOfWord(at, Word.Job.ARTICLE) : to;
    return at == to || end > 0 && end <= to && Chars.areBlank(scan.text(), end, to);
  }

  /** The governments in X and Y; ministers of water in X; ten countries in X. */
  private boolean isOfOffice(Span in, Span sentence) {
    int from = Math.max(sentence.start(), in.start() - LONGEST_OFFICE);
    return scan.words(from, in.end(), OFFICES).stream()
        .map(Scan.WordHit::span)
        .anyMatch(
            o ->
                o.end() >= in.end() && o.start() <= in.start()
                    || o.end() <= in.start()
                        && words.between(o.end(), in.start(), OF_OFFICE) <= OF_OFFICE);
  }

  /** Whether the preposition is the last word of what introduces the names. */
  private boolean isOfCue(Span in, int start) {
    return scan.cues(Math.max(0, in.start() - LONGEST_OFFICE), start).stream()
        .filter(h -> h.cue().reach() == Cue.Reach.AFTER && h.cue().act() != Cue.Act.OTHER)
        .anyMatch(h -> h.span().start() < in.start() && h.span().end() >= in.end());
  }

  private boolean hasPrefix(Run run) {
    String text = scan.text();
    int from = run.start();
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from < run.start()
        && run.start() - from <= LONGEST_AFFIX
        && scan.isPlace(text.substring(from, run.start()));
  }

  private boolean hasSuffix(Run run) {
    Mention m = scan.firstMention(run.start(), run.end());
    return m != null && (endsInPlace(scan.words(m)) || isFollowed(m.end()));
  }

  /** Whether an ending that says where is written behind a name. */
  private boolean isFollowed(int end) {
    String text = scan.text();
    int to = end;
    while (to < text.length()
        && (Character.isLetter(text.charAt(to)) || ListSigns.isApostrophe(text.charAt(to)))) {
      to++;
    }
    return to > end && to - end <= LONGEST_AFFIX && scan.isPlaceEnding(text.substring(end, to));
  }

  private boolean endsInPlace(String name) {
    for (int n = 2; n <= LONGEST_AFFIX && n < name.length(); n++) {
      if (scan.isPlaceEnding(name.substring(name.length() - n))) {
        return true;
      }
    }
    return false;
  }
}
