package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.undersigned.coalition.SigningMatrix;

/** Small matrices for tests. */
public final class Signings {
  private Signings() {}

  /** A row of text per state, a character per event: 1 signed, 0 not, anything else unknown. */
  public static SigningMatrix of(String... rows) {
    int events = rows[0].length();
    boolean[][] signed = new boolean[rows.length][events];
    boolean[][] known = new boolean[rows.length][events];
    for (int s = 0; s < rows.length; s++) {
      for (int e = 0; e < events; e++) {
        signed[s][e] = rows[s].charAt(e) == '1';
        known[s][e] = signed[s][e] || rows[s].charAt(e) == '0';
      }
    }
    return new SigningMatrix(names("S", rows.length), names("e", events), signed, known);
  }

  /** Blocs of equal size that sign every n-th event, with this share of cells turned over. */
  public static SigningMatrix planted(int blocs, int size, int events, double noise, long seed) {
    Random random = new Random(seed);
    boolean[][] signed = new boolean[blocs * size][events];
    for (int s = 0; s < signed.length; s++) {
      for (int e = 0; e < events; e++) {
        signed[s][e] = (s / size == e % blocs) != (random.nextDouble() < noise);
      }
    }
    return SigningMatrix.complete(names("S", signed.length), names("e", events), signed);
  }

  private static List<String> names(String letter, int n) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      names.add(String.format(java.util.Locale.ROOT, "%s%03d", letter, i));
    }
    return names;
  }
}
