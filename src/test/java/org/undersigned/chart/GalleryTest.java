package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.cli.Run;
import org.undersigned.page.Manifest;

/**
 * The gallery is fresh: the commands that charts/README.md shows give the words and figures that
 * stand there. Pictures differ between machines by a few pixels and are not compared; {@code
 * -Dgallery=write} runs the commands into charts/ itself.
 */
class GalleryTest {
  private static final Path GALLERY = Path.of("charts");
  private static final Pattern COMMAND = Pattern.compile("target/undersigned (chart [^&\\n]*)");

  private static final Pattern PICTURE =
      Pattern.compile("!\\[([^\\]]*)\\]\\((?:charts/)?([^)/]*)\\.png\\)");

  @TempDir Path scratch;

  @Test
  void wordsAndFiguresOfTheGalleryAreWhatItsCommandsGive() throws IOException {
    boolean write = "write".equals(System.getProperty("gallery"));
    Path folder = write ? GALLERY : scratch;
    String readme = Files.readString(GALLERY.resolve("README.md"));
    List<String> commands =
        COMMAND.matcher(readme).results().map((MatchResult m) -> m.group(1).strip()).toList();
    assertTrue(commands.size() >= 1, "charts/README.md shows its commands");
    if (write) {
      clear();
    }
    for (String command : commands) {
      List<String> args = new ArrayList<>(List.of(command.split(" +")));
      args.set(args.indexOf("-o") + 1, folder.toString());
      Run run = Run.of(args);
      assertEquals(0, run.status(), command + "\n" + run.err());
    }
    assertEquals(names(GALLERY), names(folder), "files in charts/");
    for (String name : names(folder)) {
      // the manifest has the hashes of pictures, which differ from one Java to the next
      boolean words = name.endsWith(".csv") || name.endsWith(".txt");
      if (words && !name.equals(Manifest.NAME)) {
        assertEquals(
            Files.readString(folder.resolve(name)),
            Files.readString(GALLERY.resolve(name)),
            name + " is stale: mvn -Dtest=GalleryTest -Dgallery=write test");
      }
      if (name.endsWith(".png")) {
        assertTrue(Files.size(GALLERY.resolve(name)) < 400_000, name);
        assertTrue(readme.contains("(" + name + ")"), name + " is not shown in the README");
      }
    }
  }

  @Test
  void theReadmeShowsOnePictureOfEachKindUnderItsTitle() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (String page : List.of(readme, Files.readString(GALLERY.resolve("README.md")))) {
      for (MatchResult picture : PICTURE.matcher(page).results().toList()) {
        Path words = GALLERY.resolve(picture.group(2) + ".txt");
        String title = Files.readAllLines(words).get(0).replace('\u00a0', ' ');
        assertEquals(title, picture.group(1).replace('\u00a0', ' '), words.toString());
      }
    }
    for (String kind : Kind.words()) {
      String ending = kind.startsWith("corpus-") ? "/" + kind : "-" + kind;
      assertTrue(readme.contains(ending + ".png)"), kind + " has no picture in the README");
    }
  }

  /** Pictures that were merged rather than drawn would count as edited by hand. */
  private static void clear() throws IOException {
    for (String name : names(GALLERY)) {
      Files.delete(GALLERY.resolve(name));
    }
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      TreeSet<String> names = new TreeSet<>();
      files.map(file -> file.getFileName().toString()).forEach(names::add);
      names.remove("README.md");
      return names;
    }
  }
}
