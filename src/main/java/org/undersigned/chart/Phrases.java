package org.undersigned.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The words of charts and reports in one language, out of the phrase table: {@code
 * language,key,form,text}. A text has slots in braces; {@code form} is a plural form of the number
 * {@code n}, or {@code zero}, {@code one} as an exact number wins. What a language lacks is taken
 * from English.
 */
public final class Phrases {
  private static final String TABLE = "/data/reference/phrases.csv";

  private final String language;
  private final Map<String, String> texts;
  private final PluralRule plurals;

  private Phrases(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
    this.plurals = new PluralRule(text("plural.rule"));
  }

  /**
   * The bundled words.
   *
   * @param language BCP 47, as in the table
   * @throws IllegalArgumentException when the table has no row of that language; the message names
   *     those it has
   */
  public static Phrases bundled(String language) {
    try (InputStream in = Phrases.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("table " + TABLE + " is not in the program");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), language);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Phrases read(Reader table, String language) throws IOException {
    Map<String, String> texts = new HashMap<>();
    Map<String, String> own = new HashMap<>();
    TreeSet<String> languages = new TreeSet<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord row : format.parse(table)) {
      String key = row.get("key") + (row.get("form").isEmpty() ? "" : "|" + row.get("form"));
      languages.add(row.get("language"));
      if (row.get("language").equals("en")) {
        texts.put(key, row.get("text"));
      }
      if (row.get("language").equals(language)) {
        own.put(key, row.get("text"));
      }
    }
    if (own.isEmpty()) {
      throw new IllegalArgumentException(
          "no words in language '" + language + "'; there are " + String.join(", ", languages));
    }
    texts.putAll(own);
    return new Phrases(language, texts);
  }

  /** BCP 47. */
  public String language() {
    return language;
  }

  /** Whether the key has a row, in this language or in English. */
  public boolean has(String key) {
    return texts.containsKey(key) || texts.containsKey(key + "|other");
  }

  /** The text of a key without number; slots are filled pair by pair: name, value. */
  public String text(String key, Object... slots) {
    return fill(
        Objects.requireNonNull(texts.get(key), () -> "phrase " + key + " has no row"), slots);
  }

  /** The text, if the table has the key. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /**
   * The text of a key in the form that goes with {@code n}; the slot {@code n} holds the number.
   */
  public String count(String key, int n, Object... slots) {
    String exact = n == 0 ? "|zero" : n == 1 ? "|single" : "|exact" + n;
    String text = texts.get(key + exact);
    if (text == null) {
      text = texts.get(key + "|" + plurals.form(n));
    }
    if (text == null) {
      text = texts.get(key + "|other");
    }
    Objects.requireNonNull(text, () -> "phrase " + key + " has no row with form other");
    return fill(text.replace("{n}", number(n)), slots);
  }

  private static String fill(String text, Object... slots) {
    String filled = text;
    for (int i = 0; i < slots.length; i += 2) {
      filled = filled.replace("{" + slots[i] + "}", String.valueOf(slots[i + 1]));
    }
    return filled;
  }

  /** A whole number, grouped as the language does from 10,000 on. */
  public String number(long n) {
    String digits = Long.toString(n);
    if (digits.length() < 5) {
      return digits;
    }
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, text("number.group"));
    }
    return grouped.toString();
  }

  /** A share between 0 and 1 in per cent; between 0 and 1 per cent in words: less than one. */
  public String percent(double share) {
    if (share > 0 && share < 0.01) {
      return text("percent.below-one");
    }
    long whole = share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
    return text("percent", "n", number(whole));
  }

  /** A day: {@code 9 January 2024}. */
  public String date(LocalDate day) {
    return text(
        "date",
        "day",
        dayOfMonth(day),
        "month",
        text("month." + day.getMonthValue()),
        "year",
        day.getYear());
  }

  /** A day in few letters: {@code 9 Jan 2024}. */
  public String shortDate(LocalDate day) {
    return text(
        "date.short",
        "day",
        dayOfMonth(day),
        "month",
        text("month-short." + day.getMonthValue()),
        "year",
        day.getYear());
  }

  /** The first of the month has a word of its own in some languages. */
  private String dayOfMonth(LocalDate day) {
    String number = Integer.toString(day.getDayOfMonth());
    return find("day." + number).orElse(number);
  }

  /** {@code A, B and C}. */
  public String and(List<String> items) {
    return join(items, "list.and");
  }

  /** {@code A, B or C}, as it stands after "none": French and Spanish say "nor". */
  public String or(List<String> items) {
    return join(items, "list.or");
  }

  private String join(List<String> items, String last) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String head = String.join(text("list.comma"), items.subList(0, items.size() - 1));
    String end = items.get(items.size() - 1);
    boolean sounds = find(last + ".sound").filter(sound -> beginsWith(end, sound)).isPresent();
    return text(sounds ? last + ".before-sound" : last, "head", head, "last", end);
  }

  /**
   * Whether a name begins with one of the sounds before which a joining word changes, as the
   * Spanish "y" does before Italia.
   *
   * @param sounds in small letters, apart by spaces
   */
  public static boolean beginsWith(String name, String sounds) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[^\\p{L}]", "")
            .toLowerCase(Locale.ROOT);
    return Stream.of(sounds.split(" ")).anyMatch(letters::startsWith);
  }

  /** {@code 25 of 27}, {@code all 7}, {@code both}, {@code none of 54}; {@code of} at least 1. */
  public String fraction(int n, int of) {
    if (n == of) {
      return count("fraction.all", of);
    }
    return n == 0 ? count("fraction.none", of) : count("fraction", n, "of", number(of));
  }
}
