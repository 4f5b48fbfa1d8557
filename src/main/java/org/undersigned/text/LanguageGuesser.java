package org.undersigned.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text by its script, its commonest words and its letters, all from {@code
 * data/reference/language-words.csv}. Names of countries are no evidence. Immutable.
 */
public final class LanguageGuesser {
  private static final int LONGEST_READ = 60_000;
  private static final double LETTER = 0.4;

  /** Below this much evidence the page's own word is believed. */
  private static final double ENOUGH = 2.0;

  private record Known(String language, String script, Set<String> words, Set<Integer> letters) {}

  private final List<Known> known = new ArrayList<>();
  private final Map<String, Map<String, Double>> words = new HashMap<>();
  private final Map<Integer, Map<String, Double>> letters = new HashMap<>();

  private LanguageGuesser() {
    for (List<String> row : TableRows.of("language-words.csv")) {
      Set<Integer> marks = new HashSet<>();
      row.get(3).codePoints().forEach(marks::add);
      Set<String> common = new HashSet<>(List.of(row.get(2).split(" ")));
      common.remove("");
      known.add(new Known(row.get(0), row.get(1), common, marks));
    }
    for (Known language : known) {
      for (String word : language.words()) {
        words.computeIfAbsent(word, key -> new HashMap<>()).put(language.language(), 0.0);
      }
      for (Integer letter : language.letters()) {
        letters.computeIfAbsent(letter, key -> new HashMap<>()).put(language.language(), 0.0);
      }
    }
    // what many languages share says little of any one of them
    words.values().forEach(owners -> owners.replaceAll((l, w) -> 1.0 / owners.size()));
    letters.values().forEach(owners -> owners.replaceAll((l, w) -> LETTER / owners.size()));
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
    Letters counted = Letters.of(text, LONGEST_READ);
    String script = counted.mainScript();
    switch (script) {
      case "" -> {
        return isTag(declared) ? declared : "und";
      }
      case "Kana" -> {
        return "ja";
      }
      case "Hangul" -> {
        return "ko";
      }
      default -> {}
    }
    List<Known> candidates = known.stream().filter(k -> k.script().equals(script)).toList();
    if (candidates.isEmpty()) {
      return "und";
    }
    if (candidates.size() == 1) {
      return candidates.get(0).language();
    }
    Map<String, Double> scores = scores(text, script.equals("Han"));
    Known best = candidates.get(0);
    for (Known candidate : candidates) {
      if (score(scores, candidate) > score(scores, best)) {
        best = candidate;
      }
    }
    double highest = score(scores, best);
    if (highest >= ENOUGH || !isCandidate(candidates, declared)) {
      return highest > 0 ? best.language() : fallback(candidates, script);
    }
    return canonical(candidates, declared);
  }

  private static double score(Map<String, Double> scores, Known language) {
    return scores.getOrDefault(language.language(), 0.0);
  }

  /**
   * Without any evidence the language that the table knows best stands for its script; for Latin
   * letters that would be a guess in the dark.
   */
  private static String fallback(List<Known> candidates, String script) {
    if (script.equals("Latin")) {
      return "und";
    }
    if (script.equals("Han")) {
      return "zh";
    }
    return candidates.stream()
        .max(Comparator.comparingInt(known -> known.words().size()))
        .map(Known::language)
        .orElse("und");
  }

  private Map<String, Double> scores(String text, boolean lettersOnly) {
    Map<String, Double> scores = new HashMap<>();
    StringBuilder word = new StringBuilder();
    int length = Math.min(text.length(), LONGEST_READ);
    for (int i = 0; i <= length; i++) {
      char c = i < length ? text.charAt(i) : ' ';
      boolean in = Character.isLetter(c) || Letters.isMark(c) || c == '-' && word.length() > 0;
      if (in) {
        add(scores, letters.get((int) Character.toLowerCase(c)));
        if (!lettersOnly && word.length() < 40) {
          word.append(Character.toLowerCase(c));
        }
      } else if (word.length() > 0) {
        add(scores, words.get(word.toString()));
        addEnding(scores, word);
        word.setLength(0);
      }
    }
    return scores;
  }

  /** The table has commonest endings as "-zione"; the longest that a word has counts. */
  private void addEnding(Map<String, Double> scores, StringBuilder word) {
    for (int size = 7; size >= 2; size--) {
      if (word.length() > size + 1) {
        Map<String, Double> owners = words.get("-" + word.substring(word.length() - size));
        if (owners != null) {
          add(scores, owners);
          return;
        }
      }
    }
  }

  private static void add(Map<String, Double> scores, Map<String, Double> owners) {
    if (owners != null) {
      owners.forEach((language, weight) -> scores.merge(language, weight, Double::sum));
    }
  }

  private static boolean isCandidate(List<Known> candidates, String declared) {
    return !canonical(candidates, declared).isEmpty();
  }

  /** The candidate that the declared tag means, by its longest known beginning. */
  private static String canonical(List<Known> candidates, String declared) {
    String tag = declared.replace('_', '-');
    String best = "";
    for (Known candidate : candidates) {
      String language = candidate.language();
      boolean fits =
          tag.equalsIgnoreCase(language)
              || tag.regionMatches(true, 0, language + "-", 0, language.length() + 1);
      if (fits && language.length() > best.length()) {
        best = language;
      }
    }
    return best;
  }

  private static boolean isTag(String declared) {
    return declared.length() >= 2
        && declared.length() <= 35
        && declared.chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c));
  }
}
