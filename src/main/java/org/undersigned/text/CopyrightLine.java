package org.undersigned.text;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who claims the rights in a page: "© 2024 Freight News. All rights reserved." */
final class CopyrightLine {
  private static final String PLACES =
      "footer, [class*=opyright], [id*=opyright], [class*=foot], [id*=foot], small, font, address";
  private static final int LONGEST_PLACE = 600;
  private static final int LONGEST_NAME = 70;

  private CopyrightLine() {}

  /** The name behind the page's last copyright sign, empty when there is none. */
  static String of(Document page) {
    String last = "";
    for (Element place : page.select(PLACES)) {
      if (place.childrenSize() > 40) {
        continue;
      }
      String text = place.text();
      String name = text.length() > LONGEST_PLACE ? "" : in(text);
      last = name.isEmpty() ? last : name;
    }
    return last;
  }

  /** The name in a line, empty when the line has none. */
  static String in(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int at = -1;
    for (String sign : new String[] {"©", "(c) ", "copyright"}) {
      int found = lower.indexOf(sign);
      at = found >= 0 ? Math.max(at, found + sign.length()) : at;
    }
    if (at < 0) {
      return "";
    }
    int start = at;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    if (lower.startsWith("by ", start)) {
      start += 3;
    }
    int end = start;
    while (end < line.length() && ".|·,;:©(–\n".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String name = line.substring(start, end).strip();
    while (!name.isEmpty() && !Character.isLetter(name.charAt(name.length() - 1))) {
      name = name.substring(0, name.length() - 1);
    }
    String folded = name.toLowerCase(Locale.ROOT);
    boolean empty = folded.contains("rights reserved") || folded.startsWith("policy");
    return empty || name.length() < 3 || name.length() > LONGEST_NAME ? "" : name;
  }
}
