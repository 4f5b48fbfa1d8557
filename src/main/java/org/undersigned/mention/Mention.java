package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.undersigned.text.Span;

/**
 * A place in the text where a party is named. Immutable. A long page has millions, so that places
 * and the commonest case, one reading, are held without objects of their own.
 */
public final class Mention {
  private static final Candidate[] NONE = {};

  private final int start;
  private final int end;
  private final Candidate first;
  private final Candidate[] others;
  private final boolean lowerCase;
  private final boolean repaired;

  /**
   * @param span where, with a grammatical ending but without the English possessive
   * @param candidates every plausible reading, at least one; none chosen
   * @param lowerCase whether a name that is written with a capital stands here without one
   * @param repaired whether a hyphen that cuts it in the middle of a line was read over: "Ni-ger"
   */
  public Mention(Span span, List<Candidate> candidates, boolean lowerCase, boolean repaired) {
    this(span.start(), span.end(), candidates, lowerCase, repaired);
  }

  Mention(int start, int end, List<Candidate> candidates, boolean lowerCase, boolean repaired) {
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a mention without a reading at " + start);
    }
    this.start = start;
    this.end = end;
    this.first = Objects.requireNonNull(candidates.get(0));
    int more = candidates.size() - 1;
    this.others = more == 0 ? NONE : candidates.subList(1, more + 1).toArray(new Candidate[more]);
    this.lowerCase = lowerCase;
    this.repaired = repaired;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mention m
        && start == m.start
        && end == m.end
        && lowerCase == m.lowerCase
        && repaired == m.repaired
        && candidates().equals(m.candidates());
  }

  /** By the place alone: mentions of one text do not share one. */
  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public String toString() {
    return entity() + " at " + start + " to " + end;
  }

  /** Where it stands, with a grammatical ending but without the English possessive. */
  public Span span() {
    return new Span(start, end);
  }

  /** Every plausible reading, at least one; none chosen. */
  public List<Candidate> candidates() {
    if (others.length == 0) {
      return List.of(first);
    }
    List<Candidate> all = new ArrayList<>();
    all.add(first);
    Collections.addAll(all, others);
    return all;
  }

  /** Whether a name that is written with a capital stands here without one. */
  public boolean lowerCase() {
    return lowerCase;
  }

  /** Whether a hyphen that cuts it in the middle of a line was read over: "Ni-ger". */
  public boolean repaired() {
    return repaired;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** Whether it shares a character with another mention. */
  boolean overlaps(Mention other) {
    return start < other.end && other.start < end;
  }

  /** Whether only one party can be meant. */
  public boolean isClear() {
    for (Candidate other : others) {
      if (!other.entity().equals(first.entity())) {
        return false;
      }
    }
    return true;
  }

  /** Whether every reading holds on a day. */
  boolean holdsOn(int epochDay) {
    for (Candidate other : others) {
      if (!other.holdsOn(epochDay)) {
        return false;
      }
    }
    return first.holdsOn(epochDay);
  }

  /** Whether it may count anywhere in prose. */
  public boolean isStrong() {
    return !lowerCase && !repaired && first.strong() && isClear();
  }

  /** Whether one of the forms that fit counts anywhere in prose. */
  boolean isStrongForm() {
    for (Candidate other : others) {
      if (other.strong()) {
        return true;
      }
    }
    return first.strong();
  }

  /** Whether every reading is of this kind. */
  public boolean isOnly(FormKind kind) {
    return isOnly(kind, kind);
  }

  /** Whether every reading is of one of two kinds. */
  public boolean isOnly(FormKind kind, FormKind or) {
    if (first.kind() != kind && first.kind() != or) {
      return false;
    }
    for (Candidate other : others) {
      if (other.kind() != kind && other.kind() != or) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first reading's party is a state, past or present, not an organisation. */
  public boolean isState() {
    return first.state();
  }

  /** The first reading's party. */
  public String entity() {
    return first.entity();
  }
}
