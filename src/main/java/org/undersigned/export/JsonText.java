package org.undersigned.export;

import java.io.IOException;
import java.util.List;

/** JSON as text, after RFC 8259. */
final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /** The members of an object, one for each column, without its braces. */
  static void members(Appendable out, Columns columns, List<String> cells) throws IOException {
    List<String> names = columns.names();
    if (cells.size() != names.size()) {
      throw new IllegalArgumentException(cells.size() + " cells under " + names.size());
    }
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : ",");
      string(out, names.get(i));
      out.append(':');
      if (columns.numbers().contains(names.get(i))) {
        out.append(cells.get(i).isEmpty() ? "null" : cells.get(i));
      } else {
        string(out, cells.get(i));
      }
    }
  }

  /** A string; a lone surrogate, which UTF-8 cannot hold, is written as an escape. */
  static void string(Appendable out, String value) throws IOException {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (pair) {
        out.append(c).append(value.charAt(++i));
      } else if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xF));
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
