package org.undersigned.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.undersigned.chart.Phrases;

/**
 * What the report says, in one language: rows of {@code words.csv}. A text holds places such as
 * {@code {n}} that are filled when it is asked for. A language that lacks a row falls back to
 * English.
 */
public final class Words {
  private static final String TABLE = "words.csv";
  private final String language;
  private final Map<String, String> texts;

  private Words(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * The words of a language.
   *
   * @param language a tag of {@link #languages()}
   * @throws IllegalArgumentException for another
   */
  public static Words of(String language) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> own = new LinkedHashMap<>();
    for (CSVRecord row : rows()) {
      if (row.get("language").equals("en")) {
        texts.put(row.get("key"), row.get("text"));
      }
      if (row.get("language").equals(language)) {
        own.put(row.get("key"), row.get("text"));
      }
    }
    if (own.isEmpty()) {
      throw new IllegalArgumentException("no words for language " + language);
    }
    texts.putAll(own);
    return new Words(language, texts);
  }

  /** Languages that have rows, in order. */
  public static List<String> languages() {
    TreeSet<String> languages = new TreeSet<>();
    rows().forEach(row -> languages.add(row.get("language")));
    return List.copyOf(languages);
  }

  static List<CSVRecord> rows() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
            new InputStreamReader(Words.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8);
        CSVParser parser = format.parse(in)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** BCP 47 tag. */
  public String language() {
    return language;
  }

  /**
   * A text with its places filled.
   *
   * @param places names and values in turn
   */
  String get(String key, String... places) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      filled.append(text, from, open).append(value(text.substring(open + 1, close), places));
      from = close + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }

  /** The word of a closed list such as a role; a word that no row knows stands as it is. */
  String term(String list, String word) {
    return texts.getOrDefault(list + "." + word, word);
  }

  /** A party's name within a sentence: with its article where the language has a row for it. */
  String inline(String code, String name) {
    return texts.getOrDefault("inline." + code, name);
  }

  /** The form for none, one or many, with {@code {n}} filled. */
  String count(String key, int n) {
    String form = n == 0 && texts.containsKey(key + ".none") ? ".none" : n == 1 ? ".one" : ".many";
    return get(key + form, "n", Integer.toString(n));
  }

  /** "A, B and C". */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    String end = items.get(last);
    String sounds = texts.getOrDefault("list.and.sound", "");
    boolean changed = !sounds.isEmpty() && Phrases.beginsWith(end, sounds);
    return get(
        changed ? "list.and.before-sound" : "list.and",
        "a",
        String.join(", ", items.subList(0, last)),
        "b",
        end);
  }

  /** A day as it is written out. */
  String date(LocalDate day) {
    return get(
        "date",
        "d",
        texts.getOrDefault("day." + day.getDayOfMonth(), Integer.toString(day.getDayOfMonth())),
        "month",
        get("month." + day.getMonthValue()),
        "y",
        Integer.toString(day.getYear()));
  }

  private static String value(String name, String... places) {
    for (int i = 0; i < places.length; i += 2) {
      if (places[i].equals(name)) {
        return places[i + 1];
      }
    }
    throw new IllegalArgumentException("no value for {" + name + "}");
  }
}
