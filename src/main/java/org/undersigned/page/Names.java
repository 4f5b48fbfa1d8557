package org.undersigned.page;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.undersigned.chart.Phrases;
import org.undersigned.reference.Category;
import org.undersigned.reference.ReferenceData;
import org.undersigned.tally.Selection;
import org.undersigned.tally.TallyRow;

/**
 * Parties as readers call them, and their order: by name, accents and case aside, the same on every
 * system.
 */
public final class Names {
  private final ReferenceData data;
  private final String language;
  private final Phrases phrases;

  /** Names from the tables, in a language that falls back to English. */
  public Names(ReferenceData data, String language) {
    this.data = data;
    this.language = language;
    this.phrases = Phrases.bundled(language);
  }

  /** The name of a code, the code itself when it has none. */
  String of(String code) {
    return data.displayName(code, language);
  }

  /** What a row of the tally counts. */
  String category(TallyRow row) {
    return phrases
        .find(row.scheme() + "." + row.category())
        .or(() -> phrases.find("category." + row.category()))
        .orElseGet(() -> title(row));
  }

  private String title(TallyRow row) {
    if (row.scheme().equals(Selection.GROUP)) {
      return data.group(row.category()).map(g -> of(g.code())).orElse(row.category());
    }
    return data.scheme(row.scheme()).stream()
        .flatMap(s -> s.categories().stream())
        .filter(c -> c.code().equals(row.category()))
        .map(Category::title)
        .findFirst()
        .orElse(row.category());
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
