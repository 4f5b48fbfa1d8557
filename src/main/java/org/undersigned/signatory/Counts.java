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

  /** Words between a figure and what it counts: "ten Latin American countries". */
  private static final int REACH = 34;

  /** A figure and where it stands. */
  record Figure(int count, StatedCount.Kind kind, Span span, boolean acting, boolean titled) {}

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
      List<Scan.WordHit> counted =
          scan.words(s.start(), s.end()).stream()
              .filter(w -> w.word().job() == Word.Job.COUNTED)
              .toList();
      int from = s.start();
      for (Scan.WordHit noun : counted) {
        if (noun.span().start() < from) {
          continue;
        }
        figure(Math.max(from, noun.span().start() - REACH), noun, block).ifPresent(figures::add);
        from = noun.span().end();
      }
    }
    return figures;
  }

  private Optional<Figure> figure(int from, Scan.WordHit noun, Block block) {
    int to = noun.span().start();
    int number = 0;
    int start = -1;
    int end = -1;
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        int stop = i;
        while (stop < to && Character.isDigit(text.charAt(stop))) {
          stop++;
        }
        boolean apart =
            i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) > 0x2E80;
        if (apart && stop - i <= 3) {
          number = digits(i, stop);
          start = i;
          end = stop;
        }
        i = stop;
      }
    }
    for (Scan.WordHit w : scan.words(from, to)) {
      if (w.word().job() == Word.Job.NUMBER && w.span().start() >= end) {
        number = w.word().value();
        start = w.span().start();
        end = w.span().end();
      }
    }
    if (start < 0 || number < 2 || number > MOST_STATES || breaksOff(end, to)) {
      return Optional.empty();
    }
    StatedCount.Kind kind = StatedCount.Kind.EXACT;
    int others = 0;
    for (Scan.WordHit w : scan.words(Math.max(block.span().start(), start - 24), to)) {
      boolean touches =
          w.span().end() <= start && text.substring(w.span().end(), start).isBlank()
              || w.span().start() >= end;
      if (w.word().job() == Word.Job.ABOUT && touches) {
        kind = StatedCount.Kind.ABOUT;
      } else if (w.word().job() == Word.Job.AT_LEAST && touches) {
        kind = StatedCount.Kind.AT_LEAST;
      } else if (w.word().job() == Word.Job.OTHERS && touches) {
        others = statesBefore(start, block.span().start());
      }
    }
    boolean titled = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
    int left = Math.max(block.span().start(), start - 160);
    int right = Math.min(block.span().end(), noun.span().end() + 160);
    boolean acting =
        scan.cues(left, right).stream()
            .anyMatch(
                c ->
                    c.cue().act() == Cue.Act.SIGN
                        || c.cue().act() == Cue.Act.SPEAK
                        || c.cue().act() == Cue.Act.PARTIAL
                        || c.cue().act() == Cue.Act.JOINT);
    return Optional.of(
        new Figure(number + others, kind, new Span(start, noun.span().end()), acting, titled));
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
      if (".,;:()%\n\u3002\u3001".indexOf(c) >= 0 && c != '\n') {
        return true;
      }
      if (Character.isLetter(c) && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
        words++;
      }
    }
    return words > 4;
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
   * The figure that counts: beside the act, else in the title; one that the list confirms first.
   */
  static Optional<Figure> choose(List<Figure> figures, int states, int organisations) {
    List<Figure> acting = figures.stream().filter(f -> f.acting() || f.titled()).toList();
    for (Figure f : acting) {
      if (f.count() == states) {
        return Optional.of(f);
      }
    }
    for (Figure f : acting) {
      if (organisations > 0 && f.count() == states + organisations) {
        return Optional.of(f);
      }
    }
    return acting.stream().findFirst();
  }
}
