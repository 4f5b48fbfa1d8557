package org.undersigned.page;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Parties as readers call them, and their order: by name, accents and case aside, the same on every
 * system.
 */
public final class Names {
  private final UnaryOperator<String> display;

  /** Names by code, such as {@code POL -> Poland}. */
  public Names(UnaryOperator<String> display) {
    this.display = display;
  }

  /** The name of a code, the code itself when it has none. */
  String of(String code) {
    String name = display.apply(code);
    return name.isEmpty() ? code : name;
  }

  /** Names of many, in order. */
  List<String> of(Stream<String> codes) {
    return codes.map(this::of).sorted(byFolded()).toList();
  }

  static Comparator<String> byFolded() {
    return Comparator.comparing(Names::folded).thenComparing(Comparator.naturalOrder());
  }

  /** Lower case without accents, as people type a name into a search box. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace('ı', 'i')
        .toLowerCase(Locale.ROOT);
  }
}
