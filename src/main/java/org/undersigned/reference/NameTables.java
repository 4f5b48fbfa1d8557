package org.undersigned.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The names tables by language, each read when it is asked for. */
final class NameTables {
  private static final String ENGLISH = "en";

  /**
   * A word that may stand before a name.
   *
   * @param text folded, with the space that parts it from the name
   */
  record Article(String language, String text) {}

  private final Tables tables;
  private final Lazy<List<String>> languages;
  private final Lazy<List<String>> leading;
  private final Lazy<List<Article>> articles;
  private final Map<String, Lazy<NameTable>> byLanguage = new ConcurrentHashMap<>();

  NameTables(Tables tables) {
    this.tables = tables;
    languages = tables.lazily(p -> existing(tables.rows(Table.LANGUAGES, p)));
    leading = tables.lazily(p -> ranked(tables.rows(Table.LANGUAGES, p)));
    articles = tables.lazily(p -> articles(tables.rows(Table.ARTICLES, p)));
  }

  List<NameRow> rows(String language) {
    return languages().contains(language) ? table(language).rows() : List.of();
  }

  /** Rows of the overlay that the bundled tables do not have, by language. */
  Map<String, List<NameRow>> own() {
    Map<String, List<NameRow>> own = new TreeMap<>();
    if (tables.overlaidNameLanguages().isEmpty()) {
      return own;
    }
    ReferenceData bundled = ReferenceData.bundled();
    for (String language : tables.overlaidNameLanguages()) {
      Set<NameRow> known = Set.copyOf(bundled.names(language));
      own.put(language, rows(language).stream().filter(row -> !known.contains(row)).toList());
    }
    return own;
  }

  List<String> languages() {
    return languages.get();
  }

  List<String> leading() {
    return leading.get();
  }

  List<Article> articles() {
    return articles.get();
  }

  /** In a language, or without its region or script; empty for English, which states.csv has. */
  Optional<String> shortName(String entity, String language) {
    for (String tag : List.of(language, primary(language))) {
      if (!tag.equals(ENGLISH) && languages().contains(tag)) {
        Optional<String> name = table(tag).shortName(entity);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private NameTable table(String language) {
    return byLanguage.computeIfAbsent(language, this::lazy).get();
  }

  private Lazy<NameTable> lazy(String language) {
    String file = String.format(Locale.ROOT, NameRow.FILE, language);
    return tables.lazily(p -> new NameTable(tables.rows(file, NameRow.COLUMNS, NameRow.KEY, p)));
  }

  private List<String> existing(List<TableRow> rows) {
    TreeSet<String> found = new TreeSet<>(tables.overlaidNameLanguages());
    for (TableRow row : rows) {
      String language = row.required("language");
      if (tables.exists(String.format(Locale.ROOT, NameRow.FILE, language))) {
        found.add(language);
      }
    }
    return List.copyOf(found);
  }

  private static List<String> ranked(List<TableRow> rows) {
    return rows.stream()
        .filter(r -> r.small("rank").isPresent())
        .sorted(Comparator.comparingInt(r -> r.small("rank").orElse(0)))
        .map(r -> r.text("language"))
        .toList();
  }

  private static List<Article> articles(List<TableRow> rows) {
    List<Article> articles = new ArrayList<>();
    for (TableRow row : rows) {
      String text = NameFold.fold(row.text("text"));
      if (!text.isEmpty()) {
        articles.add(new Article(row.text("language"), text.endsWith("'") ? text : text + " "));
      }
    }
    articles.sort(Comparator.comparingInt((Article a) -> a.text().length()).reversed());
    return articles;
  }

  private static String primary(String language) {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }
}
