package org.undersigned.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the language of a text by its script, its commonest words, endings and letters, all from
 * {@code data/reference/language-words.csv}. Names of countries are no evidence. Immutable.
 */
public final class LanguageGuesser {
  private static final int LONGEST_READ = 60_000;
  private static final int LONGEST_ENDING = 7;
  private static final double LETTER = 0.4;

  /** Below this much evidence the page's own word is believed. */
  private static final double ENOUGH = 2.0;

  private static final int[] NOBODY = {};

  private final List<String> languages = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Integer> wordCounts = new ArrayList<>();

  /** Which languages have a word, or an ending written as "-zione". */
  private final Map<String, int[]> words = new HashMap<>(8192);

  private final Map<Character, int[]> letters = new HashMap<>(512);

  private LanguageGuesser() {
    for (List<String> row : TableRows.of("language-words.csv")) {
      int language = languages.size();
      languages.add(row.get(0));
      scripts.add(row.get(1));
      String[] common = row.get(2).split(" ");
      wordCounts.add(common.length);
      for (String word : common) {
        if (!word.isEmpty()) {
          words.put(word, with(words.get(word), language));
        }
      }
      for (int i = 0; i < row.get(3).length(); i++) {
        Character letter = row.get(3).charAt(i);
        letters.put(letter, with(letters.get(letter), language));
      }
    }
  }

  private static int[] with(int[] owners, int language) {
    if (owners == null) {
      return new int[] {language};
    }
    if (owners[owners.length - 1] == language) {
      return owners;
    }
    int[] more = Arrays.copyOf(owners, owners.length + 1);
    more[owners.length] = language;
    return more;
  }

  private static final class Bundled {
    static final LanguageGuesser TABLE = new LanguageGuesser();
  }

  /** The guesser with the bundled table of languages. */
  public static LanguageGuesser bundled() {
    return Bundled.TABLE;
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
    String script = Letters.of(text, LONGEST_READ).mainScript();
    if (script.isEmpty()) {
      return isTag(declared) ? declared : "und";
    }
    if (script.equals("Kana")) {
      return "ja";
    }
    if (script.equals("Hangul")) {
      return "ko";
    }
    double[] scores = scores(text, script.equals("Han"));
    int best = -1;
    int candidates = 0;
    for (int i = 0; i < scores.length; i++) {
      if (scripts.get(i).equals(script)) {
        candidates++;
        best = best < 0 || scores[i] > scores[best] ? i : best;
      }
    }
    if (candidates < 2) {
      return candidates == 0 ? "und" : languages.get(best);
    }
    String meant = scores[best] >= ENOUGH ? "" : meant(script, declared);
    if (!meant.isEmpty()) {
      return meant;
    }
    return scores[best] > 0 ? languages.get(best) : fallback(script);
  }

  /**
   * Without any evidence the language that the table knows best stands for its script; for Latin
   * letters that would be a guess in the dark.
   */
  private String fallback(String script) {
    if (script.equals("Latin")) {
      return "und";
    }
    if (script.equals("Han")) {
      return "zh";
    }
    int best = scripts.indexOf(script);
    for (int i = best; i < scripts.size(); i++) {
      boolean more = wordCounts.get(i) > wordCounts.get(best);
      best = more && scripts.get(i).equals(script) ? i : best;
    }
    return languages.get(best);
  }

  private double[] scores(String text, boolean lettersOnly) {
    double[] scores = new double[languages.size()];
    StringBuilder word = new StringBuilder();
    int length = Math.min(text.length(), LONGEST_READ);
    for (int i = 0; i <= length; i++) {
      char c = i < length ? Character.toLowerCase(text.charAt(i)) : ' ';
      boolean plain = c >= 'a' && c <= 'z';
      if (plain || Character.isLetter(c) || Letters.isMark(c) || c == '-' && word.length() > 0) {
        if (!plain) {
          add(scores, letters.getOrDefault(c, NOBODY), LETTER);
        }
        if (!lettersOnly && word.length() < 40) {
          word.append(c);
        }
      } else if (word.length() > 0) {
        add(scores, words.getOrDefault(word.toString(), NOBODY), 1);
        addEnding(scores, word);
        word.setLength(0);
      }
    }
    return scores;
  }

  /** The longest ending that the table knows counts. */
  private void addEnding(double[] scores, StringBuilder word) {
    int size = Math.min(LONGEST_ENDING, word.length() - 2);
    word.insert(0, '-');
    for (; size >= 2; size--) {
      int start = word.length() - size - 1;
      word.setCharAt(start, '-');
      int[] owners = words.get(word.substring(start));
      if (owners != null) {
        add(scores, owners, 1);
        return;
      }
    }
  }

  /** What many languages share says little of any one of them. */
  private static void add(double[] scores, int[] owners, double weight) {
    for (int owner : owners) {
      scores[owner] += weight / owners.length;
    }
  }

  /** The language of that script that the declared tag means, empty when there is none. */
  private String meant(String script, String declared) {
    String tag = declared.replace('_', '-');
    String best = "";
    for (int i = 0; i < languages.size(); i++) {
      String language = languages.get(i);
      int length = language.length();
      boolean fits =
          tag.regionMatches(true, 0, language, 0, length)
              && (tag.length() == length || tag.charAt(length) == '-');
      if (fits && scripts.get(i).equals(script) && length > best.length()) {
        best = language;
      }
    }
    return best;
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
