package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a second table goes: whole or not at all, and never in the place of a link or a pipe. */
class DestinationTest {
  @TempDir Path dir;

  private static void write(Path file, String text, boolean commit) throws IOException {
    try (Destination destination = new Destination(file)) {
      destination.writer().write(text);
      if (commit) {
        destination.commit();
      }
    }
  }

  @Test
  void aFileIsReplacedWholeOrNotAtAll() throws IOException {
    Path file = Files.writeString(dir.resolve("doubts.csv"), "old");
    write(file, "half", false);
    assertEquals("old", Files.readString(file));
    write(file, "new", true);
    assertEquals("new", Files.readString(file));
    try (Stream<Path> files = Files.list(dir)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
    Path file = Files.writeString(dir.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(dir.resolve("doubts.csv"), file);
    write(link, "new", true);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void whatIsNoPlainFileIsWrittenIntoAndNotReplaced() throws IOException {
    Path device = Files.createSymbolicLink(dir.resolve("doubts.csv"), Path.of("/dev/null"));
    write(device, "new", true);
    assertEquals(Path.of("/dev/null"), Files.readSymbolicLink(device));
    assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void aFolderIsNoFile() {
    assertThrows(UsageError.class, () -> new Destination(dir));
  }
}
