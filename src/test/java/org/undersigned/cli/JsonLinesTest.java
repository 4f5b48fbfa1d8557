package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
  private static final int LIMIT = 8;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                 | ''",
        "a                  | 1 a",
        "a~b~               | 1 a, 2 b",
        "a^~b^~             | 1 a, 2 b",
        "~~a~ ~b            | 3 a, 5 b",
        "\uFEFFa~\uFEFFb    | 1 a, 2 \uFEFFb",
        "a\u2028b\u0085c^d  | 1 a\u2028b\u0085c^d",
        "12345678~a         | 1 12345678, 2 a",
        "123456789~a        | 1 too long, 2 a",
        "123456789          | 1 too long",
      })
  void lines(String stream, String expected) {
    JsonLines lines = new JsonLines(bytes(stream), LIMIT, e -> {});
    List<String> found = new ArrayList<>();
    for (Optional<JsonLines.Line> l = lines.next(); l.isPresent(); l = lines.next()) {
      JsonLines.Line line = l.get();
      String text = line.tooLong() ? "too long" : line.text().stripTrailing().replace('\r', '^');
      found.add(line.number() + " " + text);
    }
    assertEquals(expected, String.join(", ", found));
  }

  private static InputStream bytes(String stream) {
    String text = stream.replace('~', '\n').replace('^', '\r');
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aStreamThatBreaksOffIsToldOnce() {
    List<String> told = new ArrayList<>();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable cut");
          }
        };
    JsonLines lines = new JsonLines(broken, LIMIT, e -> told.add(e.getMessage()));
    assertEquals(Optional.empty(), lines.next());
    assertEquals(List.of("cable cut"), told);
  }

  /** Memory does not grow with the number of lines, since reading waits for writing. */
  @Test
  void readingNeverRunsFarAheadOfWriting() {
    int all = 20_000;
    Counter counter = new Counter(all);
    Writer written =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) {
            for (int i = from; i < from + length; i++) {
              counter.written += chars[i] == '\n' ? 1 : 0;
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    PrintWriter err = new PrintWriter(Writer.nullWriter());
    String[] args = {"parse", "--input", "jsonl", "--nested", "--jobs", "2", "-"};
    assertEquals(0, Main.run(new PrintWriter(written), err, counter, args));
    assertEquals(all, counter.written);
    int buffered = 4 * (1 << 16) / Counter.LINE.length;
    assertTrue(counter.farthest < buffered, counter.farthest + " lines ahead");
  }

  /** Hands out one document a line and notes how far that is ahead of what was written. */
  private static final class Counter extends InputStream {
    private static final byte[] LINE =
        "{\"text\":\"Joint statement by Chile\"}\n".getBytes(StandardCharsets.UTF_8);
    private final int all;
    private int given;
    private int at;
    private int written;
    private int farthest;

    Counter(int all) {
      this.all = all;
    }

    @Override
    public int read() {
      if (at == LINE.length) {
        at = 0;
        given++;
        farthest = Math.max(farthest, given - written);
      }
      return given == all ? -1 : LINE[at++];
    }
  }
}
