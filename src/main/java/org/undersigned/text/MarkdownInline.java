package org.undersigned.text;

import java.util.Locale;

/** Takes emphasis, links, footnote marks and tags out of a piece of Markdown. One pass. */
final class MarkdownInline {
  private static final String ESCAPED = "\\`*_{}[]()#+-.!|<>~";

  private MarkdownInline() {}

  static String plain(String source) {
    StringBuilder out = new StringBuilder(source.length());
    int[] closes = bracketEnds(source);
    int skipUntil = -1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (i == skipUntil) {
        i = linkEnd(source, i);
        skipUntil = -1;
        continue;
      }
      if (c == '\\' && i + 1 < source.length() && ESCAPED.indexOf(source.charAt(i + 1)) >= 0) {
        out.append(source.charAt(++i));
      } else if (c == '*' || c == '`' || c == '~' && twice(source, i)) {
        continue;
      } else if (c == '_' && isEdge(source, i)) {
        continue;
      } else if (c == '!' && i + 1 < source.length() && closes[i + 1] > 0) {
        i = linkEnd(source, closes[i + 1]);
      } else if (c == '[' && closes[i] > 0 && source.startsWith("[^", i)) {
        i = closes[i];
      } else if (c == '[' && closes[i] > 0 && isLink(source, closes[i])) {
        skipUntil = closes[i];
      } else if (c == '<') {
        i = tag(source, i, out);
      } else {
        out.append(c);
      }
    }
    return CleanText.collapse(out);
  }

  /** For each "[" the place of its "]", 0 when it has none. */
  private static int[] bracketEnds(String source) {
    int[] ends = new int[source.length()];
    int[] open = new int[source.length()];
    int depth = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '[') {
        open[depth++] = i;
      } else if (c == ']' && depth > 0) {
        ends[open[--depth]] = i;
      }
    }
    return ends;
  }

  private static boolean isLink(String source, int close) {
    return close + 1 < source.length()
        && (source.charAt(close + 1) == '(' || source.charAt(close + 1) == '[');
  }

  /** The last character of a link whose text ends at {@code close}. */
  private static int linkEnd(String source, int close) {
    if (!isLink(source, close)) {
      return close;
    }
    char end = source.charAt(close + 1) == '(' ? ')' : ']';
    int depth = 0;
    for (int i = close + 1; i < source.length() && i < close + 3000; i++) {
      char c = source.charAt(i);
      depth += c == '(' && end == ')' ? 1 : 0;
      if (c == end && (end == ']' || --depth == 0)) {
        return i;
      }
    }
    return close;
  }

  private static int tag(String source, int at, StringBuilder out) {
    int end = source.substring(at, Math.min(source.length(), at + 500)).indexOf('>') + at;
    if (end <= at + 1) {
      out.append('<');
      return at;
    }
    String inner = source.substring(at + 1, end).toLowerCase(Locale.ROOT);
    if (inner.startsWith("http://") || inner.startsWith("https://")) {
      out.append(source, at + 1, end);
      return end;
    }
    char first = inner.charAt(0);
    if (first != '/' && first != '!' && (first < 'a' || first > 'z')) {
      out.append('<');
      return at;
    }
    if (inner.startsWith("br") || inner.startsWith("/p") || inner.startsWith("/li")) {
      out.append('\n');
    }
    return end;
  }

  private static boolean twice(String source, int at) {
    return at + 1 < source.length() && source.charAt(at + 1) == source.charAt(at)
        || at > 0 && source.charAt(at - 1) == source.charAt(at);
  }

  /** An underscore inside a word is part of it. */
  private static boolean isEdge(String source, int at) {
    boolean before = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
    boolean after = at + 1 < source.length() && Character.isLetterOrDigit(source.charAt(at + 1));
    return !(before && after);
  }
}
