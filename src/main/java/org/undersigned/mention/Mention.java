package org.undersigned.mention;

import java.util.List;
import java.util.Objects;
import org.undersigned.text.Span;

/**
 * A place in the text where a party is named.
 *
 * @param span where, with a grammatical ending but without the English possessive
 * @param candidates every plausible reading, at least one; none chosen
 * @param lowerCase whether a name that is written with a capital stands here without one
 * @param repaired whether a hyphen that cuts it in the middle of a line was read over: "Ni-ger"
 */
public record Mention(Span span, List<Candidate> candidates, boolean lowerCase, boolean repaired) {
  public Mention {
    Objects.requireNonNull(span);
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a mention without a reading at " + span);
    }
  }

  /** Spelt out: what records get by themselves is put together when it is first asked for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Mention m
        && span.equals(m.span)
        && lowerCase == m.lowerCase
        && repaired == m.repaired
        && candidates.equals(m.candidates);
  }

  /** By the place alone: mentions of one text do not share one. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** Whether it shares a character with another mention. */
  boolean overlaps(Mention other) {
    return start() < other.end() && other.start() < end();
  }

  /** Whether only one party can be meant. */
  public boolean isClear() {
    String first = candidates.get(0).entity();
    for (int i = 1; i < candidates.size(); i++) {
      if (!candidates.get(i).entity().equals(first)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every reading holds on a day. */
  boolean holdsOn(int epochDay) {
    for (int i = 0; i < candidates.size(); i++) {
      if (!candidates.get(i).holdsOn(epochDay)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it may count anywhere in prose. */
  public boolean isStrong() {
    return !lowerCase && !repaired && isClear() && candidates.get(0).strong();
  }

  /** Whether every reading is of this kind. */
  public boolean isOnly(FormKind kind) {
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).kind() != kind) {
        return false;
      }
    }
    return true;
  }

  /** The first reading's party. */
  public String entity() {
    return candidates.get(0).entity();
  }
}
