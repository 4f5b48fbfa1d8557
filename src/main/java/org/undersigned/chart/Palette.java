package org.undersigned.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most 256 colours of a picture. The colours that charts are drawn in, and the most frequent
 * blends at their edges, are kept as they are. Of the rare blends those join that are furthest from
 * what is there already, one by one; each of the others takes the nearest.
 */
final class Palette {
  private static final int MOST = 256;
  private static final int FREQUENT = 144;

  private final List<Integer> colours;
  private final Map<Integer, Integer> places = new HashMap<>();

  private Palette(List<Integer> colours) {
    this.colours = List.copyOf(colours);
    for (int i = 0; i < colours.size(); i++) {
      places.put(colours.get(i), i);
    }
  }

  /** Of pixels as packed red, green and blue; ties go to the darker colour. */
  static Palette of(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    int from = 0;
    for (int i = 1; i <= pixels.length; i++) {
      if (i == pixels.length || pixels[i] != pixels[from]) {
        counts.merge(pixels[from] & 0xFFFFFF, i - from, Integer::sum);
        from = i;
      }
    }
    List<Integer> colours = new ArrayList<>(counts.keySet());
    Comparator<Integer> frequent = Comparator.comparing((Integer c) -> -counts.get(c));
    colours.sort(frequent.thenComparing(Comparator.naturalOrder()));
    return new Palette(colours.size() <= MOST ? colours : chosen(colours));
  }

  /** The first of {@code colours}, then always the one furthest from all that are chosen. */
  private static List<Integer> chosen(List<Integer> colours) {
    List<Integer> chosen = new ArrayList<>(colours.subList(0, FREQUENT));
    List<Integer> rest = colours.subList(FREQUENT, colours.size());
    int[] nearest = new int[rest.size()];
    Arrays.fill(nearest, Integer.MAX_VALUE);
    chosen.forEach(colour -> approach(nearest, rest, colour));
    while (chosen.size() < MOST) {
      int furthest = 0;
      for (int i = 1; i < nearest.length; i++) {
        furthest = nearest[i] > nearest[furthest] ? i : furthest;
      }
      chosen.add(rest.get(furthest));
      approach(nearest, rest, rest.get(furthest));
    }
    return chosen;
  }

  private static void approach(int[] nearest, List<Integer> rest, int colour) {
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = Math.min(nearest[i], distance(rest.get(i), colour));
    }
  }

  /** Red, green and blue of each. */
  byte[] bytes() {
    byte[] bytes = new byte[3 * colours.size()];
    for (int i = 0; i < colours.size(); i++) {
      bytes[3 * i] = (byte) (colours.get(i) >> 16);
      bytes[3 * i + 1] = (byte) (colours.get(i) >> 8);
      bytes[3 * i + 2] = (byte) (int) colours.get(i);
    }
    return bytes;
  }

  /** Writes the places of {@code count} pixels into {@code row}, from {@code at}. */
  void index(int[] pixels, int from, int count, byte[] row, int at) {
    int last = pixels[from];
    byte place = place(last);
    for (int i = 0; i < count; i++) {
      if (pixels[from + i] != last) {
        last = pixels[from + i];
        place = place(last);
      }
      row[at + i] = place;
    }
  }

  private byte place(int pixel) {
    return (byte) (int) places.computeIfAbsent(pixel & 0xFFFFFF, this::nearest);
  }

  private int nearest(int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      int distance = distance(colour, colours.get(i));
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }
}
