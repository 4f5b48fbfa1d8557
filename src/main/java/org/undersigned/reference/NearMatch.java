package org.undersigned.reference;

import java.util.List;
import java.util.Optional;

/** Finds the word that a misspelt one was meant to be. */
public final class NearMatch {
  private NearMatch() {}

  /**
   * The closest of {@code words} that is at most a third of its letters away; the first of equals.
   */
  public static Optional<String> of(String wrong, List<String> words) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = word.startsWith(wrong) && wrong.length() > 2 ? 1 : distance(wrong, word);
      if (distance < least && distance <= Math.max(1, word.length() / 3)) {
        least = distance;
        best = word;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /**
   * What a message asks behind the misspelt word: "; did you mean X?"; empty when nothing is near.
   */
  public static String question(String wrong, List<String> words) {
    return of(wrong, words).map(near -> "; did you mean " + near + "?").orElse("");
  }

  /** Edits needed: insert, delete, replace, or swap two neighbours (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
