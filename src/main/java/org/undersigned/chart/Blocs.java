package org.undersigned.chart;

import java.util.List;

/**
 * What a search for blocs found: only blocs that proved stable are ever drawn.
 *
 * @param sought whether anybody looked for blocs
 * @param members codes of each stable bloc, the largest bloc first; empty when none is stable
 */
public record Blocs(boolean sought, List<List<String>> members) {
  /** Nobody looked. */
  public static final Blocs NOT_SOUGHT = new Blocs(false, List.of());

  public Blocs {
    members = members.stream().map(List::copyOf).toList();
  }

  /** The blocs of a search, which may have found none. */
  public static Blocs found(List<List<String>> members) {
    return new Blocs(true, members);
  }
}
