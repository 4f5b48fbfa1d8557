package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.undersigned.text.Block;
import org.undersigned.text.Span;

/** Two figures that a conjunction binds are one: "eight African and five Asian states". */
final class Sums {
  private final FigureSetting setting;

  Sums(FigureSetting setting) {
    this.setting = setting;
  }

  /** Puts the sums of a block, whose figures stand last, in the place of their parts. */
  void add(List<Figure> all, List<Numerals.Numeral> numbers, Block block) {
    List<Figure> figures = all.subList(first(all, block), all.size());
    if (figures.isEmpty() || numbers.isEmpty()) {
      return;
    }
    NavigableMap<Integer, Numerals.Numeral> starts = new TreeMap<>();
    numbers.forEach(n -> starts.put(n.start(), n));
    Map<Integer, Figure> figuresAt = new HashMap<>();
    figures.forEach(f -> figuresAt.putIfAbsent(f.span().start(), f));
    Set<Figure> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Figure> sums = new ArrayList<>();
    for (Figure f : figures) {
      Map.Entry<Integer, Numerals.Numeral> next = starts.higherEntry(f.span().end());
      if (next == null
          || f.persons()
          || f.bare()
          || !setting.isAdded(f.span().end(), next.getKey())) {
        continue;
      }
      Numerals.Numeral n = next.getValue();
      Figure other = figuresAt.get(n.start());
      int end = other == null ? setting.endOfPhrase(n.end(), block.end()) : other.span().end();
      if (end > 0 && (other == null || !other.persons())) {
        parts.add(f);
        parts.add(other);
        sums.add(sum(f, n, new Span(f.span().start(), end), block.span()));
      }
    }
    if (!sums.isEmpty()) {
      figures.removeIf(parts::contains);
      figures.addAll(0, sums);
    }
  }

  private Figure sum(Figure f, Numerals.Numeral n, Span span, Span block) {
    boolean acting = f.acting() || setting.isActing(span.start(), span.end(), block);
    boolean doing = setting.isDoing(span.end(), block);
    int count = f.count() + n.value();
    return new Figure(count, f.kind(), span, false, f.signed(), acting, doing, f.titled(), false);
  }

  private static int first(List<Figure> figures, Block block) {
    int first = figures.size();
    while (first > 0 && figures.get(first - 1).span().start() >= block.start()) {
      first--;
    }
    return first;
  }
}
