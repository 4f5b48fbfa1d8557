package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code chart}: which files it writes, in which size and language, and what it refuses. */
class ChartCommandTest {
  private static final String TEXTS = "src/test/resources/corpus/texts/";
  private static final String MISSILES = TEXTS + "2024-01-09-dprk-russia-missiles-govuk.html";
  private static final String OTHER = TEXTS + "2022-09-29-iaea-gc66-50.html";

  @TempDir Path folder;

  private Run chart(String... args) {
    List<String> all = new ArrayList<>(List.of("chart"));
    all.addAll(List.of(args));
    all.addAll(List.of("-o", folder.resolve("out").toString()));
    return Run.of(all);
  }

  private TreeSet<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      TreeSet<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("manifest.csv"))
          .forEach(names::add);
      return names;
    }
  }

  @Test
  void eachChartStandsBesideItsFiguresAndWords() throws IOException {
    Run run = chart(MISSILES, "--kind", "groups,map", "--svg", "--scale", "2");
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.out());
    String name = "2024-01-09-dprk-russia-missiles-govuk";
    TreeSet<String> expected = new TreeSet<>();
    for (String kind : List.of("groups", "map")) {
      for (String type : List.of("png", "csv", "txt", "svg")) {
        expected.add(name + "-" + kind + "." + type);
      }
    }
    assertEquals(expected, written());
    Path png = folder.resolve("out").resolve(name + "-map.png");
    assertEquals(2800, ImageIO.read(png.toFile()).getWidth());
    String csv = Files.readString(folder.resolve("out").resolve(name + "-groups.csv"));
    assertTrue(csv.contains("EU,European Union,25,0,0,0,2,0,27,0.9259,"), csv);
  }

  @Test
  void severalStatementsGiveWhatTheyBear() throws IOException {
    Run run = chart(MISSILES, OTHER, "--kind", "timeline,overlap,cosigning,changes,corpus-map");
    assertEquals(0, run.status(), run.err());
    TreeSet<String> pictures = written();
    pictures.removeIf(name -> !name.endsWith(".png"));
    assertEquals(
        new TreeSet<>(
            List.of(
                "corpus-changes.png",
                "corpus-map.png",
                "corpus-overlap.png",
                "corpus-timeline.png")),
        pictures);
  }

  @Test
  void anIssueHasItsSidesAndWhoIsNewOnEach() throws IOException {
    Path topics = folder.resolve("topics.csv");
    Files.writeString(
        topics,
        "event,issue,side,toward,frame\n"
            + "2019-07-12-hrc-letter-50,xinjiang,against,,\n"
            + "2020-10-06-xinjiang-39-ar,xinjiang,for,,\n"
            + "2022-10-31-xinjiang-third-committee-50,xinjiang,for,,\n");
    Run run =
        chart(
            TEXTS + "2019-07-12-hrc-letter-50.txt",
            TEXTS + "2020-10-06-xinjiang-39-ar.txt",
            TEXTS + "2022-10-31-xinjiang-third-committee-50.txt",
            "--kind",
            "sides,changes",
            "--topics",
            topics.toString(),
            "--issue",
            "xinjiang");
    assertEquals(0, run.status(), run.err());
    TreeSet<String> words = written();
    words.removeIf(name -> !name.endsWith(".txt"));
    assertEquals(new TreeSet<>(List.of("corpus-changes-for.txt", "corpus-sides.txt")), words);
    assertEquals(
        "xinjiang: 53 states in favour, 50 against, one on both",
        title("corpus-sides.txt").replace('\u00a0', ' '));
    assertEquals(
        "14 states are new on the list, 3 are no longer on it, 36 are on both",
        title("corpus-changes-for.txt").replace('\u00a0', ' '));
  }

  /** Between two lists that share nobody nobody came or went, unless that is asked. */
  @ParameterizedTest
  @CsvSource({
    "'CHL,PER,FJI,KEN', 'NOR,ISL,JPN,CAN', '', false",
    "'CHL,PER,FJI,KEN', 'NOR,ISL,JPN,CAN', changes, true",
    "'CHL,PER,FJI,KEN', 'CHL,PER,FJI,CAN', '', true",
  })
  void changesAreThoseOfOneCoalition(String earlier, String later, String kind, boolean drawn)
      throws IOException {
    StringBuilder rows = new StringBuilder("statement,date,entity,list\n");
    for (String code : earlier.split(",")) {
      rows.append("a,2024-01-01,").append(code).append(",complete\n");
    }
    for (String code : later.split(",")) {
      rows.append("b,2024-09-01,").append(code).append(",complete\n");
    }
    Path lists = Files.writeString(folder.resolve("lists.csv"), rows.toString());
    Run run = kind.isEmpty() ? chart(lists.toString()) : chart(lists.toString(), "--kind", kind);
    assertEquals(0, run.status(), run.err());
    assertEquals(drawn, written().contains("corpus-changes.png"), written().toString());
  }

  /** A kind that was asked for and is not drawn is told with what it takes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timeline|no timeline: it takes two acts and more; acts with a complete list are given: 1",
        "overlap|no overlap: it takes 2 to 12 acts; acts with a complete list are given: 1",
        "similarity|no similarity: it takes 3 to 40 acts; acts with a complete list are given: 1",
      })
  void aChartThatTheInputDoesNotBearIsToldWithWhatItTakes(String kind, String words) {
    assertEquals(new Run(0, "", "undersigned: " + words + "\n"), chart(MISSILES, "--kind", kind));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  private String title(String file) throws IOException {
    return Files.readAllLines(folder.resolve("out").resolve(file)).get(0);
  }

  /** Four states, or states that are dots on a map, are told by tiles. */
  @ParameterizedTest
  @CsvSource({
    "'USA,CAN,BRA,ARG', false",
    "'USA,CAN,BRA,ARG,CHL', true",
    "'USA,TUV,NRU,PLW,KIR', false",
    "'LUX,MCO,LIE,AND,SMR', false",
    "'LUX,MCO,FRA,DEU,BEL', true"
  })
  void aMapIsDrawnWhereItTellsMoreThanTiles(String codes, boolean drawn) throws IOException {
    Path list = folder.resolve("s.csv");
    StringBuilder csv = new StringBuilder("statement,entity,date,list\n");
    for (String code : codes.split(",")) {
      csv.append("s,").append(code).append(",2024-01-09,complete\n");
    }
    Files.writeString(list, csv.toString());
    assertEquals(0, chart(list.toString()).status());
    assertEquals(drawn, written().contains("s-map.png"), written()::toString);
    assertEquals(true, written().contains("s-regions.png"));
  }

  @Test
  void wordsAreOfTheLanguageAskedFor() throws IOException {
    Run run = chart(MISSILES, "--kind", "regions", "--language", "de");
    assertEquals(0, run.status(), run.err());
    String words =
        Files.readString(folder.resolve("out/2024-01-09-dprk-russia-missiles-govuk-regions.txt"));
    assertTrue(words.startsWith("50 Staaten trugen die Verurteilung mit: 36"), words);
  }

  @Test
  void aPressReportNamesNobodyAbsent() throws IOException {
    Run run = chart(TEXTS + "2024-01-09-newstrack-missile-transfers.txt");
    assertEquals(0, run.status(), run.err());
    for (String name : written()) {
      if (!name.endsWith(".png")) {
        String text = Files.readString(folder.resolve("out").resolve(name));
        assertFalse(text.contains("Not on the list"), name);
        assertFalse(text.contains("not on the list"), name);
        assertFalse(text.contains("Hungary"), name);
      }
    }
  }

  @Test
  void whereNobodySignedNothingIsDrawn() throws IOException {
    Run run = chart(TEXTS + "2006-11-17-ga-10534-rollcall.txt");
    assertEquals(0, run.status());
    assertTrue(run.err().contains("no signatory found, nothing to draw"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void aSecondRunAddsToTheFolderAndTouchesNoFileOfTheUsers() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Path notes = Files.writeString(out.resolve("notes.txt"), "mine");
    assertEquals(0, chart(MISSILES, "--kind", "regions").status());
    assertEquals(0, chart(OTHER, "--kind", "regions").status());
    assertEquals(
        new TreeSet<>(
            List.of(
                "2022-09-29-iaea-gc66-50-regions.csv",
                "2022-09-29-iaea-gc66-50-regions.png",
                "2022-09-29-iaea-gc66-50-regions.txt",
                "2024-01-09-dprk-russia-missiles-govuk-regions.csv",
                "2024-01-09-dprk-russia-missiles-govuk-regions.png",
                "2024-01-09-dprk-russia-missiles-govuk-regions.txt",
                "notes.txt")),
        written());
    assertEquals("mine", Files.readString(notes));
    Path taken = out.resolve("2022-09-29-iaea-gc66-50-groups.txt");
    Files.writeString(taken, "my own");
    Run run = chart(OTHER, "--kind", "groups");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("is in the way; move it away"), run.err());
    assertEquals("my own", Files.readString(taken));
  }

  @Test
  void namesThatAFileSystemWouldNotTakeAreCutAndToldApart() throws IOException {
    String text = "Joint statement by the Foreign Ministers of France, Japan and Norway";
    List<String> args = new ArrayList<>();
    for (String stem : List.of("a?", "a*", "x".repeat(240), "corpus")) {
      args.add(Files.writeString(folder.resolve(stem + ".txt"), text).toString());
    }
    args.addAll(List.of("--kind", "regions"));
    Run run = chart(args.toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    TreeSet<String> pictures = written();
    pictures.removeIf(name -> !name.endsWith(".png"));
    assertEquals(
        new TreeSet<>(
            List.of(
                "a_-2-regions.png",
                "a_-regions.png",
                "corpus-2-regions.png",
                "x".repeat(150) + "-regions.png")),
        pictures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--kind pie|no kind \"pie\" (kinds: groups regions",
        "--kind mapp|no kind \"mapp\"; did you mean map? (kinds: groups regions",
        "--scale 9|--scale 9 is not 1 to 4",
        "--language xx|no words in language 'xx'; there are de, en, es, fr",
        "--by taste|--by taste is neither region nor alignment",
        "--issue arms|--topics FILE and --issue ISSUE go together",
      })
  void whatIsAskedWronglyIsSaidInOneLine(String options, String words) {
    List<String> args = new ArrayList<>(List.of(MISSILES));
    args.addAll(List.of(options.split(" ")));
    Run run = chart(args.toArray(String[]::new));
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }
}
