package org.undersigned.role.run;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * The parts of one line between its semicolons: "For Kenya: John Otieno; for Peru: Luis Paz". What
 * introduces the first part, up to a colon or the end of a sentence, is left out of it.
 */
final class Parts {
  private static final String ENDS = ".\u3002:\uFF1A";

  private final Scan scan;
  private final String text;
  private final Span line;

  Parts(Scan scan, Span line) {
    this.scan = scan;
    this.text = scan.text();
    this.line = line;
  }

  /** All parts, in order; none without a semicolon. */
  List<Span> all() {
    List<Span> parts = new ArrayList<>();
    int start = line.start();
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      if (c == ';' || c == '\uFF1B' || c == '\u061B') {
        add(parts, start, at);
        start = at + 1;
      }
    }
    if (!parts.isEmpty()) {
      add(parts, start, line.end());
    }
    return parts;
  }

  private void add(List<Span> parts, int from, int to) {
    if (Chars.areBlank(text, from, to)) {
      return;
    }
    int start = from;
    Mention first = parts.isEmpty() ? scan.firstMention(from, to) : null;
    for (int at = from; first != null && at < first.start(); at++) {
      start = ENDS.indexOf(text.charAt(at)) >= 0 ? at + 1 : start;
    }
    parts.add(new Span(start, to));
  }
}
