package org.undersigned.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the language of a text by its script, its commonest words, endings and letters, all from
 * {@code data/reference/language-words.csv}. Names of countries are no evidence. Safe for several
 * threads.
 */
public final class LanguageGuesser {
  private static final int LONGEST_READ = 60_000;

  /** Below this much evidence the page's own word is believed. */
  private static final double ENOUGH = 2.0;

  private final Map<String, List<String>> rows = new HashMap<>();
  private final Map<String, ScriptLanguages> scripts = new HashMap<>();

  private LanguageGuesser() {
    String table = TableRows.text("language-words.csv");
    int start = table.indexOf('\n') + 1;
    while (start < table.length()) {
      int end = table.indexOf('\n', start);
      end = end < 0 ? table.length() : end;
      int comma = table.indexOf(',', start);
      String script = table.substring(comma + 1, table.indexOf(',', comma + 1));
      List<String> same = rows.get(script);
      if (same == null) {
        same = new ArrayList<>();
        rows.put(script, same);
      }
      same.add(table.substring(start, end));
      start = end + 1;
    }
  }

  private static final class Bundled {
    static final LanguageGuesser TABLE = new LanguageGuesser();
  }

  /** The guesser with the bundled table of languages. */
  public static LanguageGuesser bundled() {
    return Bundled.TABLE;
  }

  /** Most texts are in one script; the words of the others are never looked at. */
  private synchronized ScriptLanguages languages(String script) {
    ScriptLanguages known = scripts.get(script);
    if (known == null) {
      known = new ScriptLanguages(rows.getOrDefault(script, List.of()));
      scripts.put(script, known);
    }
    return known;
  }

  /** BCP 47 tag of the text's main language, {@code und} when nothing tells it. */
  public String guess(String text) {
    return guess(text, "");
  }

  /**
   * As {@link #guess(String)}; a language that the page declares decides only where the text itself
   * does not tell.
   *
   * @param declared BCP 47 tag, empty when none is declared
   */
  public String guess(String text, String declared) {
    int length = Math.min(text.length(), LONGEST_READ);
    char[] read = new char[length];
    text.getChars(0, length, read, 0);
    String script = Letters.of(read).mainScript();
    if (script.isEmpty()) {
      return isTag(declared) ? declared : "und";
    }
    if (script.equals("Kana")) {
      return "ja";
    }
    if (script.equals("Hangul")) {
      return "ko";
    }
    ScriptLanguages known = languages(script);
    if (known.size() < 2) {
      return known.size() == 0 ? "und" : known.language(0);
    }
    double[] scores = known.scores(read, script.equals("Han"));
    int best = known.best(); // of equally likely languages the one of which the table knows most
    for (int i = 0; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    String meant = scores[best] >= ENOUGH ? "" : known.meant(declared);
    if (!meant.isEmpty()) {
      return meant;
    }
    return scores[best] > 0 ? known.language(best) : fallback(known, script);
  }

  /** For Latin letters without any evidence every guess would be one in the dark. */
  private static String fallback(ScriptLanguages known, String script) {
    if (script.equals("Latin")) {
      return "und";
    }
    return script.equals("Han") ? "zh" : known.language(known.best());
  }

  private static boolean isTag(String declared) {
    for (int i = 0; i < declared.length(); i++) {
      char c = declared.charAt(i);
      if (c != '-' && (c >= 128 || !Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return declared.length() >= 2 && declared.length() <= 35;
  }
}
