package org.undersigned.signatory;

import java.util.List;
import java.util.Optional;

/**
 * How many countries a document says there are. Immutable.
 *
 * @param all in its order, those with a noun of their own first in each block
 */
record Figures(List<Figure> all) {
  /** Two states are a pair or a solution, and seldom all that signed. */
  private static final int PAIR = 2;

  /** So many countries are seldom counted for anything but an act of theirs. */
  private static final int MANY = 20;

  /** Characters in which a document counts a few who acted, if it counts them but once. */
  private static final int LEAD = 400;

  Figures {
    all = List.copyOf(all);
  }

  /** Those that say what is counted: not "the fourteen" alone. */
  Figures withNouns() {
    return all.isEmpty() ? this : new Figures(all.stream().filter(f -> !f.bare()).toList());
  }

  /** Whether there is one beside the words of the act. */
  boolean act() {
    for (Figure f : all) {
      if (f.acting()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure of the document is this number. */
  boolean has(int count) {
    for (Figure f : all) {
      if (f.count() == count) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure of the document is greater than this number. */
  boolean hasMoreThan(int count) {
    for (Figure f : all) {
      if (f.count() > count) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure beside the words of the act is this number or a greater one. */
  boolean hasActingFrom(int least) {
    for (Figure f : all) {
      if (f.acting() && f.count() >= least) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure beside the words of the act is this number. */
  boolean hasActing(int count) {
    for (Figure f : all) {
      if (f.acting() && f.count() == count) {
        return true;
      }
    }
    return false;
  }

  /**
   * The figure that counts: one that the list confirms, then the one that says who signed, then the
   * one beside the act, states before persons.
   */
  Optional<Figure> choose(int states, int organisations) {
    for (int size : new int[] {states, states + organisations}) {
      for (Figure f : all) {
        boolean enough = size > PAIR || isPair(f);
        if (f.count() == size && enough && size > 1) {
          return Optional.of(f);
        }
      }
    }
    Figure best = null;
    for (Figure f : all) {
      if (!f.bare()
          && (f.count() > PAIR || isPair(f))
          && (f.count() >= states || !exact(f) || f.signed() || f.doing())
          && (f.acting() || f.signed() || f.titled() && states > 0)
          && (f.signed() || f.count() >= MANY || f.span().start() < LEAD || isRepeated(f))
          && (best == null || rank(f) > rank(best))) {
        best = f;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    boolean nobody = states + organisations == 0;
    return Optional.of(best)
        .map(this::hedged)
        .filter(f -> !nobody || f.signed() || f.doing() || !f.persons() && f.acting());
  }

  /** A heading rounds what the text below it says of the same number: about 30. */
  private Figure hedged(Figure heading) {
    if (heading.titled()) {
      for (Figure f : all) {
        if (f.kind() == StatedCount.Kind.ABOUT && f.count() == heading.count() && !f.bare()) {
          return f;
        }
      }
    }
    return heading;
  }

  /** Whether the document gives the number again. */
  private boolean isRepeated(Figure figure) {
    for (Figure f : all) {
      if (f != figure && f.count() == figure.count()) {
        return true;
      }
    }
    return false;
  }

  /** Whether two are said to act: the two countries of a text are else only those it is about. */
  private static boolean isPair(Figure f) {
    return !f.persons() && !f.bare() && (f.signed() || f.doing());
  }

  private static boolean exact(Figure f) {
    return f.kind() == StatedCount.Kind.EXACT;
  }

  private static int rank(Figure f) {
    return (f.signed() ? 8 : 0)
        + (f.persons() ? 0 : 4)
        + (f.doing() ? 3 : 0)
        + (exact(f) ? 2 : 0)
        + (f.acting() ? 1 : 0);
  }
}
