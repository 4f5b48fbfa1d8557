package org.undersigned.role;

import java.util.List;
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
    List<Scan.WordHit> hits = from < to ? scan.words(from, to, jobs) : List.of();
    return hits.isEmpty() ? null : hits.get(0).span();
  }

  Span last(Jobs jobs, int from, int to) {
    List<Scan.WordHit> hits = from < to ? scan.words(from, to, jobs) : List.of();
    return hits.isEmpty() ? null : hits.get(hits.size() - 1).span();
  }

  boolean has(Jobs jobs, int from, int to) {
    return from < to && !scan.words(from, to, jobs).isEmpty();
  }
}
