package org.undersigned.signatory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** What the words around a figure say of those whom it counts. */
final class FigureSetting {
  /** Characters from a figure to the words that belong to it. */
  static final int REACH = 34;

  /** Characters to either side in which the words of the act make a figure count. */
  private static final int ACT = 90;

  /**
   * Words between a figure and the words that say what those countries did: "60 States attended".
   */
  private static final int DEED = 2;

  private static final int LONGEST_NAME = 80;

  /** Characters of the names before "and N others". */
  private static final int LONGEST_LIST = 1000;

  /** Words between what is counted and a second number: Asian states and. */
  private static final int ADDED = 3;

  /** Characters between two names of a list, or the last one and "and N others". */
  private static final int NEXT_NAME = 24;

  /** More words than any phrase has. */
  private static final int PARTED = 1000;

  /** Marks that no phrase goes across. */
  private static final String PARTING =
      ".,;:()%\u3002\u3001\uFF0C\u300D\u300F\u201D\u00BB\u2013\u2014";

  /** Ideographs that make a word, more or less. */
  private static final int IDEOGRAPHS = 3;

  private static final Jobs NEGATION = Jobs.of(Word.Job.NEGATION);
  private static final Jobs JOINERS = Jobs.of(Word.Job.JOINER);

  private final Scan scan;
  private final String text;

  FigureSetting(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** Whether the verb of the act stands right here. */
  boolean isDoing(int at, Span block) {
    for (Scan.CueHit c : scan.cues(at, Math.min(block.end(), at + REACH))) {
      if (c.cue().reach() == Cue.Reach.BEFORE
          && acts(c.cue())
          && wordsBetween(at, c.span().start()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase ends here: a stop, a comma, or the verb. */
  boolean endsPhrase(int at, int end) {
    return at == end
        || ".,;:)".indexOf(text.charAt(at)) >= 0
        || scan.cues(at, Math.min(end, at + REACH)).stream()
            .anyMatch(
                c ->
                    c.cue().reach() == Cue.Reach.BEFORE && wordsBetween(at, c.span().start()) <= 1);
  }

  /** Different states named in the sentence before a place. */
  int statesInSentence(int to, int block) {
    int from = Math.max(block, to - ACT);
    for (int i = to - 1; i > from; i--) {
      if (text.charAt(i - 1) == '.' && Character.isWhitespace(text.charAt(i))) {
        from = i;
      }
    }
    return (int)
        scan.mentions(from, to).stream()
            .filter(Mention::isState)
            .map(Mention::entity)
            .distinct()
            .count();
  }

  /** Whether a figure counts others than those who act: guests, voters, places, who refused. */
  boolean isBeside(int number, Span span, Span block) {
    int edge = number;
    for (Word.Job job : List.of(Word.Job.AT_LEAST, Word.Job.ABOUT, Word.Job.ARTICLE)) {
      int before = Beside.endsAt(scan, edge, job);
      edge = before >= block.start() && scan.text().charAt(before) != ' ' ? before : edge;
    }
    if (Beside.endsAt(scan, edge, Word.Job.SIDE) >= block.start()
        || Beside.endsAt(scan, number, Word.Job.SIDE) >= block.start()) {
      return true;
    }
    int to = Math.min(block.end(), span.end() + REACH);
    boolean negated =
        scan.words(span.end(), to, NEGATION).stream()
            .anyMatch(w -> wordsBetween(span.end(), w.span().start()) <= DEED);
    return negated || doesOtherwise(span, edge, block);
  }

  /** Whether nothing but a conjunction, and what kind of states, parts two figures: X and five. */
  boolean isAdded(int from, int to) {
    return to - from <= REACH
        && wordsBetween(from, to) <= ADDED
        && scan.words(from, to, JOINERS).stream()
            .anyMatch(w -> Chars.areBlank(text, w.span().end(), to));
  }

  /**
   * Where a phrase ends that is one word behind a number: "and twelve European"; -1 if it goes on.
   */
  int endOfPhrase(int at, int block) {
    int end = Chars.pastPlainSpaces(text, at, block);
    while (end < block && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean word = end > at + 1 && Character.isLowerCase(text.charAt(end - 1));
    return word && (end == block || ".,;)".indexOf(text.charAt(end)) >= 0) ? end : -1;
  }

  /** Whether the words right before or after a figure say that those do something else. */
  private boolean doesOtherwise(Span figure, int edge, Span block) {
    boolean otherwise = false;
    int to = Math.min(block.end(), figure.end() + REACH);
    for (Scan.CueHit c : scan.cues(figure.end(), to)) {
      if (c.cue().reach() == Cue.Reach.BEFORE
          && wordsBetween(figure.end(), c.span().start()) <= DEED) {
        if (acts(c.cue()) || c.cue().act() == Cue.Act.JOIN) {
          return false;
        }
        otherwise |= c.cue().act() != Cue.Act.TARGET && isElse(c.cue());
      }
    }
    for (Scan.CueHit c : scan.cues(Math.max(block.start(), edge - REACH), edge)) {
      if (c.cue().reach() == Cue.Reach.AFTER && wordsBetween(c.span().end(), edge) == 0) {
        if (acts(c.cue()) || c.cue().act() == Cue.Act.BEHALF) {
          return false;
        }
        otherwise |= isElse(c.cue());
      }
    }
    return otherwise;
  }

  private static boolean isElse(Cue cue) {
    return switch (cue.act()) {
      case ATTEND, OTHER, WITHIN, DECLINE, DISSOCIATE, WITHDRAW, ABSENT, EXCEPT, TARGET -> true;
      default -> false;
    };
  }

  /** Words in a stretch; very many where a stop, a comma or a bracket stands in it. */
  int wordsBetween(int from, int to) {
    int words = 0;
    int ideographs = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (PARTING.indexOf(c) >= 0 || c == '-' && i > from && text.charAt(i - 1) == ' ') {
        return PARTED;
      }
      if (Character.isIdeographic(c)) {
        ideographs++;
      } else if (Character.isLetter(c) && (i == from || !Character.isLetter(text.charAt(i - 1)))) {
        words++;
      }
    }
    return words + (ideographs + IDEOGRAPHS - 1) / IDEOGRAPHS;
  }

  /** Whether words like "signed by" stand right before a figure. */
  boolean isSigned(int start, int from) {
    return scan.cues(Math.max(from, start - ACT / 2), start).stream()
        .anyMatch(
            c ->
                c.cue().act() == Cue.Act.SIGN
                    && c.cue().reach() == Cue.Reach.AFTER
                    && start - c.span().end() < ACT / 4);
  }

  /** Whether the words of the act stand near, in the same sentence. */
  boolean isActing(int start, int end, Span block) {
    int left = Math.max(block.start(), start - ACT);
    int right = Math.min(block.end(), end + ACT);
    for (Scan.CueHit c : scan.cues(left, right)) {
      if (acts(c.cue()) && inSentence(c.span(), start, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean acts(Cue cue) {
    return switch (cue.act()) {
      case SIGN, SPEAK, PARTIAL, JOINT, TEXT -> true;
      default -> false;
    };
  }

  private boolean inSentence(Span cue, int start, int end) {
    int from = Math.min(cue.end(), end);
    int to = Math.max(cue.start(), start);
    for (int i = from; i < to; i++) {
      boolean stop =
          text.charAt(i) == '.'
              && i + 1 < text.length()
              && Character.isWhitespace(text.charAt(i + 1))
              && !isInitial(i - 1);
      if (stop || text.charAt(i) == '\u3002') {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter stands alone, as in "U.N. peacekeepers". */
  private boolean isInitial(int at) {
    return at > 0
        && Character.isUpperCase(text.charAt(at))
        && !Character.isLetter(text.charAt(at - 1));
  }

  /**
   * Whether nothing but "and" stands between a state and the figure: "Saudi Arabia and 7 states".
   */
  boolean isJoined(int start, int from) {
    int joiner = -1;
    for (Scan.WordHit w : scan.words(Math.max(from, start - 8), start, JOINERS)) {
      if (Chars.areBlank(text, w.span().end(), start)) {
        joiner = w.span().start();
      }
    }
    if (joiner < 0
        && start > 1
        && Character.isLetter(text.charAt(start - 1))
        && !Character.isLetter(text.charAt(start - 2))) {
      joiner = start - 1; // a conjunction written to the figure
    }
    int edge = joiner;
    return edge > from
        && scan.mentions(Math.max(from, edge - LONGEST_NAME), edge).stream()
            .anyMatch(m -> edge - m.end() <= 2);
  }

  /** States that stand right before "and N others": they belong to the figure. */
  int statesBefore(int start, int from) {
    Set<String> states = new HashSet<>();
    List<Mention> mentions = scan.mentions(Math.max(from, start - LONGEST_LIST), start);
    int edge = start;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention m = mentions.get(i);
      if (edge - m.end() > NEXT_NAME || m.end() < edge && isDateline(m.end(), edge)) {
        break;
      }
      if (m.isState()) {
        states.add(m.entity());
      }
      edge = m.start();
    }
    return states.isEmpty() && isSpokenFor(start, from) ? 1 : states.size();
  }

  /** Whether what stands between two names ends a dateline: "Tokyo, 23 May (Agency) -- Japan". */
  private boolean isDateline(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || c == ':' || "-\u2013\u2014".indexOf(c) >= 0 && isSpaced(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpaced(int dash) {
    return !Character.isLetter(text.charAt(dash - 1)) || !Character.isLetter(text.charAt(dash + 1));
  }

  /** Whether a state speaks for the others that are counted: "X spoke on behalf of 18 others". */
  private boolean isSpokenFor(int start, int from) {
    return scan.cues(Math.max(from, start - REACH), start, Cue.Act.BEHALF).stream()
        .filter(c -> wordsBetween(c.span().end(), start) == 0)
        .anyMatch(c -> statesInSentence(c.span().start(), from) > 0);
  }
}
