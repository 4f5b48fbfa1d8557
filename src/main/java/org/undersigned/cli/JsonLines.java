package org.undersigned.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lines of a stream of JSON, one at a time, numbered from 1. A line ends with LF or CR LF only:
 * the other marks that end lines of text may stand inside a string. What goes beyond the limit is
 * read past and not kept, so that no line needs more memory than the limit.
 */
final class JsonLines {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 16;

  /**
   * One line.
   *
   * @param number its place in the stream, from 1
   * @param text without its end; the beginning only when {@code tooLong}
   */
  record Line(long number, String text, boolean tooLong) {}

  private final Reader in;
  private final long maxChars;
  private final Consumer<IOException> broken;
  private final char[] buffer = new char[BUFFER];
  private int from;
  private int to;
  private long number;

  /**
   * @param broken told when the stream breaks off, which then counts as its end
   */
  JsonLines(InputStream in, long maxChars, Consumer<IOException> broken) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    this.maxChars = maxChars;
    this.broken = broken;
  }

  /** The next line that is not blank; empty at the end. */
  Optional<Line> next() {
    try {
      while (fill()) {
        Line line = line();
        if (line.tooLong || !line.text.isBlank()) {
          return Optional.of(line);
        }
      }
    } catch (IOException e) {
      broken.accept(e);
    }
    return Optional.empty();
  }

  private Line line() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    boolean ended = false;
    number++;
    while (!ended && fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      ended = end < to;
      tooLong |= text.length() + (end - from) > maxChars;
      if (!tooLong) {
        text.append(buffer, from, end - from);
      }
      from = ended ? end + 1 : end;
    }
    boolean marked = number == 1 && text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
    return new Line(number, text.substring(marked ? 1 : 0), tooLong);
  }

  /** Whether there is something in the buffer, after reading more if need be. */
  private boolean fill() throws IOException {
    while (from >= to) {
      from = 0;
      to = in.read(buffer, 0, buffer.length);
      if (to < 0) {
        to = 0;
        return false;
      }
    }
    return true;
  }
}
