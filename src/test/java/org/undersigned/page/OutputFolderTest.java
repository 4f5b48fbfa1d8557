package org.undersigned.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path dir;
  private Path out;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void name() {
    out = dir.resolve("out put ü");
  }

  private void run(boolean force, String... files) throws IOException {
    try (OutputFolder folder = OutputFolder.open(out, force, said::add)) {
      for (String file : files) {
        folder.write(file, "content of " + file + "\n");
      }
      folder.commit();
    }
  }

  /** What lies in a folder: name and content, hidden files too. */
  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : FolderTree.files(folder)) {
      contents.put(folder.relativize(file).toString(), Files.readString(file));
    }
    return contents;
  }

  private List<String> beside() throws IOException {
    try (var entries = Files.list(dir)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesFilesAndTheManifestAndLeavesNothingBeside() throws IOException {
    run(false, "report.html", "charts/a.png");
    assertEquals(
        List.of("charts/a.png", "manifest.csv", "report.html"),
        List.copyOf(contents(out).keySet()));
    assertEquals(List.of("out put ü"), beside());
    assertTrue(
        Files.readString(out.resolve("manifest.csv"))
            .startsWith("file,bytes,sha256\ncharts/a.png,24,"));
  }

  @Test
  void nothingAppearsBeforeTheCommit() throws IOException {
    try (OutputFolder folder = OutputFolder.open(out, false, said::add)) {
      folder.write("report.html", "half");
      assertFalse(Files.exists(out));
    }
    assertEquals(List.of(), beside());
  }

  @Test
  void aRerunReplacesAndRemovesOnlyWhatAnEarlierRunWrote() throws IOException {
    run(false, "report.html", "charts/old.png", "old/only.csv");
    Files.writeString(out.resolve("notes.txt"), "mine");
    Files.writeString(out.resolve("charts/mine.png"), "mine too");
    Files.createDirectories(out.resolve("empty/of mine"));
    Path elsewhere = Files.writeString(dir.resolve("elsewhere.txt"), "linked");
    Files.createSymbolicLink(out.resolve("link"), elsewhere);

    run(false, "report.html", "charts/new.png");

    assertEquals(
        List.of(
            "charts/mine.png",
            "charts/new.png",
            "link",
            "manifest.csv",
            "notes.txt",
            "report.html"),
        List.copyOf(contents(out).keySet()));
    assertTrue(Files.isDirectory(out.resolve("empty/of mine")));
    assertTrue(Files.isSymbolicLink(out.resolve("link")));
    assertFalse(Files.exists(out.resolve("old")));
    assertEquals("linked", Files.readString(elsewhere));
    assertEquals(List.of("elsewhere.txt", "out put ü"), beside());
  }

  private void add(String... files) throws IOException {
    try (OutputFolder folder = OutputFolder.add(out, said::add)) {
      for (String file : files) {
        folder.write(file, "added " + file + "\n");
      }
      folder.commit();
    }
  }

  @Test
  void whatIsAddedLeavesEarlierFilesAndThoseOfTheUserWhereTheyAre() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("notes.txt"), "mine");
    add("a.png", "b.png", "c.png");
    Files.writeString(out.resolve("b.png"), "edited");
    Files.delete(out.resolve("c.png"));
    add("a.png", "d.png");
    assertEquals(
        List.of("a.png", "b.png", "d.png", "manifest.csv", "notes.txt"),
        List.copyOf(contents(out).keySet()));
    assertEquals("edited", Files.readString(out.resolve("b.png")));
    assertEquals(
        List.of("a.png", "b.png", "d.png"),
        List.copyOf(Manifest.of(out).orElseThrow().files().keySet()));
    add("b.png");
    assertEquals("edited", Files.readString(out.resolve("b.kept.png")));
    assertThrows(FolderRefused.class, () -> add("notes.txt"));
    assertEquals("mine", Files.readString(out.resolve("notes.txt")));
    assertEquals(List.of("out put ü"), beside());
  }

  @Test
  void aFolderWithoutManifestIsRefusedAndUnchanged() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("thesis.docx"), "mine");
    FolderRefused refused = assertThrows(FolderRefused.class, () -> run(false, "report.html"));
    assertTrue(refused.getMessage().contains("--force"), refused.getMessage());
    assertEquals(Map.of("thesis.docx", "mine"), contents(out));
    assertEquals(List.of("out put ü"), beside());

    run(true, "report.html");
    assertEquals(
        List.of("manifest.csv", "report.html", "thesis.docx"), List.copyOf(contents(out).keySet()));
  }

  @Test
  void evenForceReplacesNoFileOfTheUsers() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("report.html"), "mine");
    assertThrows(FolderRefused.class, () -> run(true, "report.html"));
    assertEquals(Map.of("report.html", "mine"), contents(out));
  }

  @Test
  void aManifestThatIsNotOursOpensNothing() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("manifest.csv"), "container,weight\nA1,20\n");
    assertThrows(FolderRefused.class, () -> run(false, "report.html"));
    assertThrows(FolderRefused.class, () -> run(true, "report.html"));
    assertEquals("container,weight\nA1,20\n", Files.readString(out.resolve("manifest.csv")));
  }

  @Test
  void aManifestCannotPointOutOfTheFolder() throws IOException {
    Path precious = Files.writeString(dir.resolve("precious.txt"), "mine");
    Files.createDirectories(out);
    Files.writeString(
        out.resolve("manifest.csv"),
        Manifest.HEADER + "\n../precious.txt,4," + Manifest.sha256("mine".getBytes()) + "\n");
    assertThrows(FolderRefused.class, () -> run(false, "report.html"));
    assertEquals("mine", Files.readString(precious));
  }

  @Test
  void aFolderLinkPutInPlaceOfOursIsNotFollowed() throws IOException {
    run(false, "charts/a.png");
    Path elsewhere = Files.createDirectories(dir.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.png"), "content of charts/a.png\n");
    Files.delete(out.resolve("charts/a.png"));
    Files.delete(out.resolve("charts"));
    Files.createSymbolicLink(out.resolve("charts"), elsewhere);
    assertThrows(IOException.class, () -> run(false, "charts/a.png"));
    assertEquals("content of charts/a.png\n", Files.readString(elsewhere.resolve("a.png")));
  }

  @Test
  void aFileThatTheUserEditedIsKept() throws IOException {
    run(false, "signatories.csv");
    Files.writeString(out.resolve("signatories.csv"), "corrected");
    run(false, "signatories.csv");
    assertEquals("content of signatories.csv\n", Files.readString(out.resolve("signatories.csv")));
    assertEquals("corrected", Files.readString(out.resolve("signatories.kept.csv")));
    assertEquals(1, said.size());
  }

  @Test
  void theSecondOfTwoRunsIsRefused() throws IOException {
    try (OutputFolder first = OutputFolder.open(out, false, said::add)) {
      FolderRefused refused = assertThrows(FolderRefused.class, () -> run(false, "b"));
      assertTrue(refused.getMessage().contains("another run"), refused.getMessage());
      first.write("a", "a");
      first.commit();
    }
    run(false, "b");
    assertEquals(List.of("b", "manifest.csv"), List.copyOf(contents(out).keySet()));
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(out, "a file");
    assertThrows(FolderRefused.class, () -> run(false, "a"));
    assertThrows(
        FolderRefused.class, () -> OutputFolder.open(out.resolve("below"), false, said::add));
    assertThrows(FolderRefused.class, () -> OutputFolder.open(Path.of("/"), true, said::add));
    assertThrows(
        FolderRefused.class, () -> OutputFolder.open(Path.of("/proc/none/out"), true, said::add));
  }

  @Test
  void aLinkedFolderStaysALink() throws IOException {
    Path real = Files.createDirectories(dir.resolve("real"));
    Files.createSymbolicLink(out, real);
    run(false, "a");
    run(false, "b");
    assertTrue(Files.isSymbolicLink(out));
    assertEquals(List.of("b", "manifest.csv"), List.copyOf(contents(real).keySet()));
  }

  @Test
  void everyInterruptedMoveIsMendedByTheNextRun() throws IOException {
    run(false, "report.html", "gone.csv");
    Files.writeString(out.resolve("notes.txt"), "mine");
    FolderPlaces places = FolderPlaces.of(out);
    Map<String, String> old = contents(out);

    // killed between the two renames
    Files.move(out, places.old());
    Files.createDirectories(places.stage());
    OutputFolder.open(out, false, said::add).close();
    assertEquals(old, contents(out));

    // killed after them, before the earlier result was removed
    Files.createDirectories(places.old());
    for (String name : List.of("report.html", "gone.csv", "manifest.csv")) {
      Files.copy(out.resolve(name), places.old().resolve(name));
    }
    Files.createLink(places.old().resolve("notes.txt"), out.resolve("notes.txt"));
    OutputFolder.open(out, false, said::add).close();
    assertEquals(old, contents(out));

    // killed while the files went in one by one
    Files.createDirectories(places.ready());
    Files.writeString(places.ready().resolve("new.csv"), "new");
    Files.writeString(
        places.ready().resolve("manifest.csv"),
        new Manifest(new TreeMap<>(Map.of("new.csv", Manifest.entry("new".getBytes())))).csv());
    OutputFolder.open(out, false, said::add).close();
    assertEquals(
        List.of("manifest.csv", "new.csv", "notes.txt"), List.copyOf(contents(out).keySet()));
    assertEquals(List.of("out put ü"), beside());
    assertEquals(List.of(), said);
  }

  @Test
  void aKilledRunLeavesTheOldOrTheNewResultWhole() throws Exception {
    run(false, "0-a", "0-b");
    Files.writeString(out.resolve("notes.txt"), "mine");
    for (int i = 0; i < 6; i++) {
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xshare:auto",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  EndlessWriter.class.getName(),
                  out.toString())
              .redirectErrorStream(true)
              .start();
      assertEquals('.', writer.getInputStream().read());
      TimeUnit.MILLISECONDS.sleep(20 + i * 13);
      writer.destroyForcibly().waitFor();
      Path whole = Files.exists(out) ? out : FolderPlaces.of(out).old();
      Manifest manifest = Manifest.of(whole).orElseThrow();
      for (String name : manifest.files().keySet()) {
        assertTrue(manifest.holds(whole, name), name);
      }
      assertEquals("mine", Files.readString(whole.resolve("notes.txt")));
    }
    run(false, "report.html");
    assertEquals(
        List.of("manifest.csv", "notes.txt", "report.html"), List.copyOf(contents(out).keySet()));
    assertEquals(List.of("out put ü"), beside());
  }

  /** Within one process the lock is another thing than between two. */
  @Test
  void theRunOfAnotherProcessIsRefused() throws Exception {
    try (OutputFolder first = OutputFolder.open(out, false, said::add)) {
      first.write("a", "a");
      Process second =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  OneWriter.class.getName(),
                  out.toString())
              .redirectErrorStream(true)
              .start();
      assertEquals(
          out + " is being written by another run; wait for it to end",
          new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Takes a folder and says why it may not. */
  static final class OneWriter {
    private OneWriter() {}

    public static void main(String[] args) throws IOException {
      try (OutputFolder folder = OutputFolder.open(Path.of(args[0]), false, s -> {})) {
        folder.write("b", "b");
      } catch (FolderRefused refused) {
        System.out.write(refused.getMessage().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
      }
    }
  }

  /** Writes results over and over until it is killed. */
  static final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] args) throws IOException {
      for (int i = 0; ; i++) {
        try (OutputFolder folder = OutputFolder.open(Path.of(args[0]), false, s -> {})) {
          for (int f = 0; f < 5; f++) {
            folder.write(i % 3 + "-" + f, "run " + i + " file " + f);
          }
          folder.commit();
        }
        System.out.print('.');
        System.out.flush();
      }
    }
  }
}
