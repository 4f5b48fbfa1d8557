package org.undersigned.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which form of a noun goes with a number. Written as the Unicode plural rules for whole numbers
 * are, with {@code n} alone: {@code one: n = 0,1; few: n % 10 = 2..4 and n % 100 != 12..14}. What
 * no rule takes is {@code other}.
 */
final class PluralRule {
  private final Map<String, String> conditions = new LinkedHashMap<>();

  PluralRule(String rules) {
    for (String rule : rules.split(";")) {
      if (!rule.isBlank()) {
        int colon = rule.indexOf(':');
        if (colon < 0) {
          throw new IllegalArgumentException("plural rule without a colon: " + rule);
        }
        conditions.put(rule.substring(0, colon).strip(), rule.substring(colon + 1).strip());
      }
    }
  }

  /** {@code one}, {@code few}, {@code many} ... or {@code other}. */
  String form(int n) {
    for (Map.Entry<String, String> rule : conditions.entrySet()) {
      if (anyHolds(rule.getValue(), n)) {
        return rule.getKey();
      }
    }
    return "other";
  }

  private static boolean anyHolds(String condition, int n) {
    for (String alternative : condition.split(" or ")) {
      boolean all = true;
      for (String relation : alternative.split(" and ")) {
        all &= holds(relation.strip(), n);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String relation, int n) {
    boolean negated = relation.contains("!=");
    String[] sides = relation.split(negated ? "!=" : "=");
    if (sides.length != 2 || !sides[0].strip().startsWith("n")) {
      throw new IllegalArgumentException("plural relation " + relation);
    }
    String left = sides[0].strip();
    int value = left.contains("%") ? n % Integer.parseInt(left.split("%")[1].strip()) : n;
    boolean in = false;
    for (String range : sides[1].split(",")) {
      String[] ends = range.strip().split("\\.\\.");
      in |= value >= Integer.parseInt(ends[0]) && value <= Integer.parseInt(ends[ends.length - 1]);
    }
    return in != negated;
  }
}
