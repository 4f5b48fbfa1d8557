package org.undersigned.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.undersigned.document.SourceDocument;
import org.undersigned.document.SourceDocument.Type;

/**
 * Pages laid out as many sites do it, beside the blocks that a reader of theirs sees. A new page in
 * the folder is a new test; {@code -Dgolden=write} writes what is read now.
 */
class PagesTest {
  private static final Path PAGES = Path.of("src/test/resources/text/pages");

  @TestFactory
  List<DynamicTest> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> !file.toString().endsWith(".expected"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList();
    }
  }

  private static void check(Path file) throws Exception {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.'));
    Type type =
        switch (name.substring(name.lastIndexOf('.'))) {
          case ".html" -> Type.HTML;
          case ".md" -> Type.MARKDOWN;
          case ".txt" -> Type.TEXT;
          default -> throw new IllegalStateException("a page of an unknown type: " + name);
        };
    StatementText text =
        new TextReader()
            .read(
                new SourceDocument(
                    stem, name, type, "", Files.readAllBytes(file), Optional.empty(), "", ""));
    Path expected = file.resolveSibling(stem + ".expected");
    String seen = shown(text);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, seen);
    }
    assertEquals(Files.readString(expected), seen, name);
    separatorsAreKept(text);
  }

  /** Facts first, then a block a line: kind, group, row and column, words. */
  private static String shown(StatementText text) {
    PageFacts page = text.page();
    StringBuilder out = new StringBuilder();
    line(out, "language", text.language());
    line(out, "title", page.title());
    line(out, "date", page.date().map(day -> day + " " + page.dateBasis()).orElse(""));
    line(out, "publisher", page.publisher());
    line(out, "source", page.source());
    for (Block block : text.blocks()) {
      String place = block.group() < 0 ? "" : " " + block.group();
      String cell = block.row() < 0 ? "" : ":" + block.row() + ":" + block.column();
      line(out, block.kind() + place + cell, block.span().in(text.text()).replace("\n", " ⏎ "));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String label, String words) {
    if (!words.isEmpty()) {
      out.append(label).append(" | ").append(words).append('\n');
    }
  }

  private static void separatorsAreKept(StatementText text) {
    int end = 0;
    int group = -1;
    for (Block block : text.blocks()) {
      String between = text.text().substring(end, block.span().start());
      boolean same = block.group() >= 0 && block.group() == group;
      assertEquals(end == 0 ? "" : same ? "\n" : "\n\n", between);
      end = block.span().end();
      group = block.group();
    }
    assertEquals(text.text().length(), end);
  }
}
