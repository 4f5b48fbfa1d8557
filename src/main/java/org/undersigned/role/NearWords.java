package org.undersigned.role;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.text.Span;

/** The first and the last word with one of some jobs in a stretch of text; null without one. */
final class NearWords {
  /** Characters in which a word stands right before a place. */
  static final int REACH = 80;

  private final Scan scan;

  NearWords(Scan scan) {
    this.scan = scan;
  }

  Span first(Jobs jobs, int from, int to) {
    Scan.WordHit hit = from < to ? scan.firstWord(from, to, jobs) : null;
    return hit == null ? null : hit.span();
  }

  Span last(Jobs jobs, int from, int to) {
    Scan.WordHit hit = from < to ? scan.lastWord(from, to, jobs) : null;
    return hit == null ? null : hit.span();
  }

  boolean has(Jobs jobs, int from, int to) {
    return from < to && scan.firstWord(from, to, jobs) != null;
  }
}
