package org.undersigned.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The languages that are written in one script, with the words and letters that tell them. */
final class ScriptLanguages {
  private static final int LONGEST_ENDING = 7;
  private static final double LETTER = 0.4;

  /** A language in which few statements are written needs more evidence. */
  private static final double RARE = 0.85;

  private static final int[] NOBODY = {};

  private final List<String> languages = new ArrayList<>();
  private final List<Integer> wordCounts = new ArrayList<>();
  private final List<Double> factors = new ArrayList<>();

  /** Which languages have a word, or an ending written as "-zione". */
  private final Map<String, int[]> words = new HashMap<>(4096);

  /** The last two letters of every ending: most words have none of them. */
  private final Set<Integer> lastTwo = new HashSet<>();

  private final Map<Character, int[]> letters = new HashMap<>(256);

  /**
   * @param rows language, script, common, function words, letters
   */
  ScriptLanguages(List<String> rows) {
    for (String line : rows) {
      List<String> row = TableRows.cells(line);
      int language = languages.size();
      languages.add(row.get(0));
      factors.add(row.get(2).equals("yes") ? 1.0 : RARE);
      String[] common = row.get(3).split(" ");
      wordCounts.add(common.length);
      for (String word : common) {
        if (!word.isEmpty()) {
          words.put(word, with(words.get(word), language));
          if (word.charAt(0) == '-' && word.length() > 2) {
            lastTwo.add(pair(word));
          }
        }
      }
      for (int i = 0; i < row.get(4).length(); i++) {
        Character letter = row.get(4).charAt(i);
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

  int size() {
    return languages.size();
  }

  String language(int index) {
    return languages.get(index);
  }

  /** The language of which the table knows most: it stands for its script where nothing tells. */
  int best() {
    int best = 0;
    for (int i = 1; i < languages.size(); i++) {
      best = wordCounts.get(i) > wordCounts.get(best) ? i : best;
    }
    return best;
  }

  /** The evidence for each language in the first {@code length} characters. */
  double[] scores(String text, int length, boolean lettersOnly) {
    double[] scores = new double[languages.size()];
    StringBuilder word = new StringBuilder();
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
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= factors.get(i);
    }
    return scores;
  }

  private static int pair(CharSequence word) {
    return word.charAt(word.length() - 2) << 16 | word.charAt(word.length() - 1);
  }

  /** The longest ending that the table knows counts. */
  private void addEnding(double[] scores, StringBuilder word) {
    if (word.length() < 4 || !lastTwo.contains(pair(word))) {
      return;
    }
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

  /** The language that a declared tag means, empty when there is none of this script. */
  String meant(String declared) {
    String tag = declared.replace('_', '-');
    String best = "";
    for (String language : languages) {
      int length = language.length();
      boolean fits =
          tag.regionMatches(true, 0, language, 0, length)
              && (tag.length() == length || tag.charAt(length) == '-');
      best = fits && length > best.length() ? language : best;
    }
    return best;
  }
}
