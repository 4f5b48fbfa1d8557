package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** The figures of a document: how many countries it says signed. */
final class Counts {
  private static final int MOST_STATES = 210;

  /** Characters between a figure and what it counts: "ten Latin American countries". */
  private static final int REACH = 34;

  /** Characters to either side in which the words of the act make a figure count. */
  private static final int ACT = 90;

  private static final int MOST_WORDS = 4;

  /** The value of a counted noun that means persons or members, not states. */
  private static final int PERSONS = 2;

  /**
   * A figure and where it stands.
   *
   * @param persons whether ministers, leaders or members are counted, not states
   * @param signed whether words like "signed by" stand right before it
   * @param acting whether the words of the act stand near
   * @param titled whether it stands in a heading
   */
  record Figure(
      int count,
      StatedCount.Kind kind,
      Span span,
      boolean persons,
      boolean signed,
      boolean acting,
      boolean titled) {}

  private record Number(int value, int start, int end) {}

  private final StatementText statement;
  private final Scan scan;
  private final String text;

  Counts(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.text = scan.text();
  }

  /** Every figure of countries, in order. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    for (Block block : statement.blocks()) {
      Span s = block.span();
      int from = s.start();
      for (Scan.WordHit noun : scan.words(s.start(), s.end())) {
        if (noun.word().job() != Word.Job.COUNTED || noun.span().start() < from) {
          continue;
        }
        Optional<Figure> figure = figure(Math.max(from, noun.span().start() - REACH), noun, block);
        if (figure.isPresent()) {
          figures.add(figure.get());
          from = noun.span().end();
        }
      }
    }
    return figures;
  }

  private Optional<Figure> figure(int from, Scan.WordHit noun, Block block) {
    int to = noun.span().start();
    Optional<Number> last = lastNumber(from, to);
    if (last.isEmpty() || breaksOff(last.get().end(), to)) {
      return Optional.empty();
    }
    Number n = last.get();
    if (n.value() < 2 || n.value() > MOST_STATES) {
      return Optional.empty();
    }
    StatedCount.Kind kind = StatedCount.Kind.EXACT;
    boolean others = isJoined(n.start(), block.span().start());
    int left = Math.max(block.span().start(), n.start() - 24);
    for (Scan.WordHit w : scan.words(left, to)) {
      boolean touches =
          w.span().end() <= n.start() && text.substring(w.span().end(), n.start()).isBlank()
              || w.span().start() >= n.end();
      if (touches) {
        kind =
            switch (w.word().job()) {
              case ABOUT -> StatedCount.Kind.ABOUT;
              case AT_LEAST -> StatedCount.Kind.AT_LEAST;
              default -> kind;
            };
        others |= w.word().job() == Word.Job.OTHERS;
      }
    }
    int count = n.value() + (others ? statesBefore(n.start(), block.span().start()) : 0);
    boolean titled = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
    return Optional.of(
        new Figure(
            count,
            kind,
            new Span(n.start(), noun.span().end()),
            noun.word().value() == PERSONS,
            isSigned(n.start(), block.span().start()),
            isActing(n.start(), noun.span().end(), block.span()),
            titled));
  }

  private Optional<Number> lastNumber(int from, int to) {
    Number found = null;
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        continue;
      }
      int stop = i;
      while (stop < to && Character.isDigit(text.charAt(stop))) {
        stop++;
      }
      if (isApart(i) && stop - i <= 3) {
        found = new Number(digits(i, stop), i, stop);
      }
      i = stop;
    }
    for (Scan.WordHit w : scan.words(from, to)) {
      boolean later = found == null || w.span().start() >= found.end();
      if (w.word().job() == Word.Job.NUMBER && later) {
        found = new Number(w.word().value(), w.span().start(), w.span().end());
      } else if (w.word().job() == Word.Job.NUMBER
          && w.span().start() <= found.start()
          && w.span().end() >= found.end()) {
        found = new Number(w.word().value(), w.span().start(), w.span().end());
      }
    }
    return Optional.ofNullable(found);
  }

  /** A figure stands apart from letters, but for those that scripts write to the next word. */
  private boolean isApart(int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean decimal =
        (before == '.' || before == ',') && start > 1 && Character.isDigit(text.charAt(start - 2));
    return !decimal && (!Character.isLetterOrDigit(before) || before >= 0x0590);
  }

  private int digits(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n = n * 10 + Character.digit(text.charAt(i), 10);
    }
    return n;
  }

  private boolean breaksOff(int end, int noun) {
    int words = 0;
    for (int i = end; i < noun; i++) {
      char c = text.charAt(i);
      if (".,;:()%\u3002\u3001".indexOf(c) >= 0) {
        return true;
      }
      if (Character.isLetter(c) && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
        words++;
      }
    }
    return words > MOST_WORDS;
  }

  private boolean isSigned(int start, int from) {
    return scan.cues(Math.max(from, start - ACT / 2), start).stream()
        .anyMatch(
            c ->
                c.cue().act() == Cue.Act.SIGN
                    && c.cue().reach() == Cue.Reach.AFTER
                    && start - c.span().end() < ACT / 4);
  }

  private boolean isActing(int start, int end, Span block) {
    int left = Math.max(block.start(), start - ACT);
    int right = Math.min(block.end(), end + ACT);
    return scan.cues(left, right).stream()
        .anyMatch(c -> acts(c.cue()) && inSentence(c.span(), start, end));
  }

  private static boolean acts(Cue cue) {
    return switch (cue.act()) {
      case SIGN, SPEAK, PARTIAL, JOINT -> true;
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
              && Character.isWhitespace(text.charAt(i + 1));
      if (stop || text.charAt(i) == '\u3002') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether nothing but "and" stands between a state and the figure: "Saudi Arabia and 7 states".
   */
  private boolean isJoined(int start, int from) {
    int joiner = -1;
    for (Scan.WordHit w : scan.words(Math.max(from, start - 8), start)) {
      if (w.word().job() == Word.Job.JOINER && text.substring(w.span().end(), start).isBlank()) {
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
        && scan.mentions().stream()
            .anyMatch(m -> m.end() <= edge && edge - m.end() <= 2 && m.start() >= from);
  }

  /** States that stand right before "and N others": they belong to the figure. */
  private int statesBefore(int start, int from) {
    int count = 0;
    List<Mention> mentions = scan.mentions();
    int edge = start;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention m = mentions.get(i);
      if (m.end() > edge) {
        continue;
      }
      if (m.start() < from || edge - m.end() > 24) {
        break;
      }
      count += m.entity().length() == 3 ? 1 : 0;
      edge = m.start();
    }
    return count;
  }

  /**
   * The figure that counts: one that the list confirms, then the one that says who signed, then the
   * one beside the act, states before persons.
   */
  static Optional<Figure> choose(List<Figure> figures, int states, int organisations) {
    for (int size : new int[] {states, states + organisations}) {
      for (Figure f : figures) {
        boolean enough = size > 2 || f.acting() || f.titled();
        if (f.count() == size && enough && size > 1) {
          return Optional.of(f);
        }
      }
    }
    Figure best = null;
    for (Figure f : figures) {
      if ((f.acting() || f.signed() || f.titled() && states > 0)
          && (best == null || rank(f) > rank(best))) {
        best = f;
      }
    }
    boolean nobody = states + organisations == 0;
    return Optional.ofNullable(best)
        .filter(f -> !nobody || !f.persons() && (f.signed() || f.acting()));
  }

  private static int rank(Figure f) {
    return (f.signed() ? 8 : 0)
        + (f.persons() ? 0 : 4)
        + (f.kind() == StatedCount.Kind.EXACT ? 2 : 0)
        + (f.acting() ? 1 : 0);
  }
}
