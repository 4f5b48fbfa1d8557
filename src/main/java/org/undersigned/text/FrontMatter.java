package org.undersigned.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The head of a Markdown or text file between two lines of three hyphens: simple values and lists,
 * as "title: Joint statement".
 *
 * @param values by lower-case key; the items of a list are joined by a comma
 * @param bodyStart where the text below it begins
 */
record FrontMatter(Map<String, String> values, int bodyStart) {
  private static final int LONGEST = 1 << 16;

  FrontMatter {
    values = Map.copyOf(values);
  }

  /** Reads the head of {@code text}; without one the values are empty and the body is all. */
  static FrontMatter of(String text) {
    FrontMatter none = new FrontMatter(Map.of(), 0);
    if (!text.startsWith("---\n")) {
      return none;
    }
    Map<String, String> values = new HashMap<>();
    String key = "";
    int at = 4;
    while (at < text.length() && at < LONGEST) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).stripTrailing();
      at = Math.min(end + 1, text.length());
      if (line.equals("---") || line.equals("...")) {
        return values.isEmpty() ? none : new FrontMatter(values, at);
      }
      String bare = line.strip();
      if (bare.isEmpty() || bare.startsWith("#")) {
        continue;
      }
      boolean indented = line.charAt(0) == ' ' || line.charAt(0) == '\t' || bare.startsWith("- ");
      if (indented && !key.isEmpty()) {
        append(values, key, scalar(bare.startsWith("- ") ? bare.substring(2) : bare));
        continue;
      }
      int colon = bare.indexOf(':');
      if (colon <= 0) {
        return none;
      }
      key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      values.put(key, scalar(bare.substring(colon + 1)));
    }
    return none;
  }

  private static void append(Map<String, String> values, String key, String item) {
    String before = values.getOrDefault(key, "");
    boolean folded = before.equals("|") || before.equals(">") || before.equals(">-");
    values.put(key, before.isEmpty() || folded ? item : before + ", " + item);
  }

  private static String scalar(String raw) {
    String value = raw.strip();
    if (value.length() >= 2) {
      char first = value.charAt(0);
      char last = value.charAt(value.length() - 1);
      if ((first == '"' || first == '\'') && last == first) {
        String inner = value.substring(1, value.length() - 1);
        return first == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
      }
      if (first == '[' && last == ']') {
        return value.substring(1, value.length() - 1).replace("\"", "").strip();
      }
    }
    int comment = value.indexOf(" #");
    return comment >= 0 ? value.substring(0, comment).strip() : value;
  }

  /** The first of {@code keys} that has a value, empty when none has. */
  String value(String... keys) {
    for (String key : keys) {
      String value = values.getOrDefault(key, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
