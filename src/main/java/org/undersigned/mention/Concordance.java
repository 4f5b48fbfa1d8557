package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.undersigned.text.Span;

/**
 * The hits of a text, each with its place, as they are asked for: the same one is by every name
 * near it, and is made once. For one thread at a time.
 *
 * @param <T> what stands there
 * @param <H> a hit: where it stands, and what
 */
final class Concordance<T, H> {
  /** Hits of a long text are made anew for each question: together they would fill the memory. */
  private static final int MOST_KEPT = 1 << 14;

  /** How a hit is made. */
  interface Entry<T, H> {
    H of(Span span, T thing);
  }

  private final Hits<T> hits;
  private final Entry<T, H> entry;

  /** What has been asked for. */
  private final Object[] made;

  Concordance(Hits<T> hits, Entry<T, H> entry) {
    this.hits = hits;
    this.entry = entry;
    this.made = new Object[Math.min(hits.size(), MOST_KEPT)];
  }

  /**
   * Hits of some sorts that lie wholly within a stretch of the text, in order.
   *
   * @param sorts their bits
   */
  List<H> within(int from, int to, long sorts) {
    int first = hits.first(from, to, sorts);
    if (first < 0) {
      return Collections.emptyList(); // whose iterator is there already
    }
    List<H> found = new ArrayList<>();
    for (int i = first; i >= 0; i = hits.next(i + 1, to, sorts)) {
      found.add(hit(i));
    }
    return found;
  }

  /** The first hit of some sorts in a stretch of the text; null without one. */
  H first(int from, int to, long sorts) {
    int first = hits.first(from, to, sorts);
    return first < 0 ? null : hit(first);
  }

  /** The last hit of some sorts in a stretch of the text; null without one. */
  H last(int from, int to, long sorts) {
    int last = -1;
    for (int i = hits.first(from, to, sorts); i >= 0; i = hits.next(i + 1, to, sorts)) {
      last = i;
    }
    return last < 0 ? null : hit(last);
  }

  @SuppressWarnings("unchecked")
  private H hit(int i) {
    Object hit = i < made.length ? made[i] : null;
    if (hit == null) {
      hit = entry.of(new Span(hits.start(i), hits.end(i)), hits.thing(i));
      if (i < made.length) {
        made[i] = hit;
      }
    }
    return (H) hit;
  }
}
