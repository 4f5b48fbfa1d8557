package org.undersigned.text;

/**
 * A half-open stretch of a text in UTF-16 units, {@code start} inclusive, {@code end} exclusive.
 * Output columns count code points instead: see {@link StatementText#codePointAt(int)}.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span from " + start + " to " + end);
    }
  }

  /** Whether this span covers all of {@code other}. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** The words of this span in {@code text}. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Spelt out: what records get by themselves is put together when it is first asked for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span s && start == s.start && end == s.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
