package org.undersigned.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Counts what the program does, the same on every machine: methods called, loops gone round,
 * characters that strings and patterns look through for it. {@link CountedClasses} has it called.
 * For one thread.
 */
public final class Work {
  private static final List<String> METHODS = new ArrayList<>();
  private static long[] steps = new long[1 << 10];
  private static long done;

  private Work() {}

  /** Work since the last call of {@link #start()}. */
  static long done() {
    return done;
  }

  static void start() {
    done = 0;
    Arrays.fill(steps, 0);
  }

  /** Steps of each method since then. */
  static Map<String, Long> steps() {
    Map<String, Long> all = new HashMap<>();
    for (int i = 0; i < METHODS.size(); i++) {
      all.merge(METHODS.get(i), steps[i], Long::sum);
    }
    return all;
  }

  /** A number for a method that will tell its steps. */
  static int number(String method) {
    METHODS.add(method);
    steps = METHODS.size() > steps.length ? Arrays.copyOf(steps, 2 * steps.length) : steps;
    return METHODS.size() - 1;
  }

  /** A method begins or a loop goes round. */
  public static void step(int method) {
    done++;
    steps[method]++;
  }

  /** As the string's own. */
  public static int indexOf(String text, int c) {
    return looked(text, text.indexOf(c), 0);
  }

  /** As the string's own. */
  public static int indexOf(String text, int c, int from) {
    return looked(text, text.indexOf(c, from), from);
  }

  /** As the string's own. */
  public static int indexOf(String text, String words) {
    return looked(text, text.indexOf(words), 0);
  }

  /** As the string's own. */
  public static int indexOf(String text, String words, int from) {
    return looked(text, text.indexOf(words, from), from);
  }

  /** As the string's own. */
  public static int lastIndexOf(String text, int c) {
    int found = text.lastIndexOf(c);
    done += text.length() - Math.max(0, found);
    return found;
  }

  /** As the string's own. */
  public static int lastIndexOf(String text, int c, int from) {
    int found = text.lastIndexOf(c, from);
    done += Math.min(from, text.length()) - Math.max(0, found);
    return found;
  }

  /** As the string's own. */
  public static String substring(String text, int from) {
    done += text.length() - from;
    return text.substring(from);
  }

  /** As the string's own. */
  public static String substring(String text, int from, int to) {
    done += to - from;
    return text.substring(from, to);
  }

  /** As the matcher's own. */
  public static boolean find(Matcher matcher) {
    boolean found = matcher.find();
    done += found ? 1 : matcher.regionEnd() - matcher.regionStart();
    return found;
  }

  private static int looked(String text, int found, int from) {
    done += Math.max(0, (found < 0 ? text.length() : found) - Math.max(0, from));
    return found;
  }
}
