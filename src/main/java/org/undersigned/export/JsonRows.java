package org.undersigned.export;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Writes rows as JSON objects: an array of them, or one a line. */
final class JsonRows implements RowWriter {
  private static final String HEX = "0123456789abcdef";

  private final Appendable out;
  private final Columns columns;
  private final boolean lines;
  private boolean first = true;

  JsonRows(Appendable out, Columns columns, boolean lines) throws IOException {
    this.out = Objects.requireNonNull(out);
    this.columns = columns;
    this.lines = lines;
    out.append(lines ? "" : "[");
  }

  @Override
  public void row(List<String> cells) throws IOException {
    List<String> names = columns.names();
    if (cells.size() != names.size()) {
      throw new IllegalArgumentException(cells.size() + " cells under " + names.size());
    }
    if (!lines) {
      out.append(first ? "\n" : ",\n");
    }
    first = false;
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? '{' : ',');
      text(names.get(i));
      out.append(':');
      if (columns.numbers().contains(names.get(i))) {
        out.append(cells.get(i).isEmpty() ? "null" : cells.get(i));
      } else {
        text(cells.get(i));
      }
    }
    out.append(lines ? "}\n" : "}");
  }

  @Override
  public void end() throws IOException {
    out.append(lines ? "" : first ? "]\n" : "\n]\n");
  }

  /**
   * A string after RFC 8259; a lone surrogate, which UTF-8 cannot hold, is written as an escape.
   */
  private void text(String value) throws IOException {
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
      } else if (c < ' ' || c == 0x7F || Character.isSurrogate(c)) {
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
