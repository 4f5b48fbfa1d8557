package org.undersigned.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The languages that are written in one script, with the words and letters that tell them. */
final class ScriptLanguages {
  private static final int LONGEST_ENDING = 7;
  private static final double LETTER = 0.4;
  private static final int ASCII = 128;
  private static final int PAIRS = 1024;

  /** A language in which few statements are written needs more evidence. */
  private static final double RARE = 0.85;

  /** What of a longer word counts. */
  private static final int LONGEST_WORD = 40;

  private final List<String> languages = new ArrayList<>();
  private final List<Integer> wordCounts = new ArrayList<>();
  private final List<Double> factors = new ArrayList<>();

  private final WordOwners words = new WordOwners();

  /** Endings, without the hyphen of the table that sets them apart from words. */
  private final WordOwners endings = new WordOwners();

  /** The last two letters of every ending, mixed: most words have none of them. */
  private final boolean[] lastTwo = new boolean[PAIRS];

  /** For each character up to the last that any language has as a letter of its own, its owners. */
  private int[][] letters = new int[ASCII][];

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
        if (word.length() > 2 && word.charAt(0) == '-') {
          String ending = word.substring(1);
          endings.put(ending, with(endings.of(ending), language));
          int last = ending.length() - 1;
          lastTwo[pair(ending.charAt(last - 1), ending.charAt(last))] = true;
        } else if (!word.isEmpty()) {
          words.put(word, with(words.of(word), language));
        }
      }
      for (int i = 0; i < row.get(4).length(); i++) {
        char letter = row.get(4).charAt(i);
        if (letter >= letters.length) {
          letters = Arrays.copyOf(letters, Math.max(letter + 1, 2 * letters.length));
        }
        letters[letter] = with(ofLetter(letter), language);
      }
    }
  }

  private int[] ofLetter(char letter) {
    int[] its = letter < letters.length ? letters[letter] : null;
    return its == null ? WordOwners.NOBODY : its;
  }

  private static int[] with(int[] owners, int language) {
    if (owners.length > 0 && owners[owners.length - 1] == language) {
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

  /**
   * The evidence for each language in a text.
   *
   * @param text is written in small letters on the way
   */
  double[] scores(char[] text, boolean lettersOnly) {
    double[] scores = new double[languages.size()];
    int from = 0; // of the word at hand, which ends before the place
    for (int i = 0; i < text.length; i++) {
      char c = lowered(text[i]);
      text[i] = c;
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      if (c >= ASCII ? isLetter(c) : c == '-' && i > from && !lettersOnly) {
        add(scores, ofLetter(c), LETTER);
        continue;
      }
      if (i > from && !lettersOnly) {
        addWord(scores, text, from, i);
      }
      from = i + 1;
    }
    if (text.length > from && !lettersOnly) {
      addWord(scores, text, from, text.length);
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= factors.get(i);
    }
    return scores;
  }

  private void addWord(double[] scores, char[] text, int from, int behind) {
    int to = Math.min(behind, from + LONGEST_WORD);
    add(scores, words.of(text, from, to, WordOwners.hash(text, from, to)), 1);
    add(scores, ending(text, from, to), 1);
  }

  private static char lowered(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(c);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Letters.isMark(c);
  }

  private static int pair(char lastButOne, char last) {
    return lastButOne * 31 + last & PAIRS - 1;
  }

  /** The languages of the longest ending that the table knows; no word is all ending. */
  private int[] ending(char[] text, int from, int to) {
    if (to - from < 4 || !lastTwo[pair(text[to - 2], text[to - 1])]) {
      return WordOwners.NOBODY;
    }
    int[] longest = WordOwners.NOBODY;
    int hash = WordOwners.hash(text, to - 1, to);
    for (int start = to - 2; start >= from + 2 && to - start <= LONGEST_ENDING; start--) {
      hash = WordOwners.longer(hash, text[start]);
      int[] its = endings.of(text, start, to, hash);
      longest = its.length > 0 ? its : longest;
    }
    return longest;
  }

  /** What many languages share says little of any one of them. */
  private static void add(double[] scores, int[] owners, double weight) {
    if (owners.length == 0) {
      return;
    }
    double share = weight / owners.length;
    for (int owner : owners) {
      scores[owner] += share;
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
