package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much evidence a list needs, with and without {@code --strict} and {@code --loose}. */
class LeniencyTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      textBlock =
          """
          --strict, 'Joint statement by Chile, Ghana and Peru.', CHL GHA PER
          --strict, 'Joint statement on the harbour\n\nIt matters to Chile, Ghana, Peru, Fiji, Malta and Cuba.', ''
          '', 'Joint statement on the harbour\n\nIt matters to Chile, Ghana, Peru, Fiji, Malta and Cuba.', CHL CUB FJI GHA MLT PER
          '', 'Ferries go to Chile, Ghana, Peru and Fiji.', ''
          --loose, 'Ferries go to Chile, Ghana, Peru and Fiji.', CHL FJI GHA PER
          """)
  void listsNeedEvidence(String option, String text, String expected) throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    List<String> arguments = new ArrayList<>(List.of("parse", file.toString()));
    if (!option.isEmpty()) {
      arguments.add(option);
    }
    String rows = Run.of(arguments).out();
    String codes =
        rows.lines().skip(1).map(r -> r.split(",")[2]).sorted().collect(Collectors.joining(" "));
    assertEquals(expected, codes);
  }

  /** A list that no words call one may lack anybody. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          --loose, 'Ferries go to Chile, Ghana, Peru and Fiji.', false
          --loose, 'Joint statement by Chile, Ghana and Peru.', true
          """)
  void nobodyIsAbsentFromAGuess(String option, String text, boolean named) throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    String rows = Run.of(List.of("parse", file.toString(), option)).out();
    Path table = Files.writeString(folder.resolve("rows.csv"), rows);
    for (List<String> input :
        List.of(List.of(file.toString(), option), List.of(table.toString()))) {
      List<String> arguments = new ArrayList<>(List.of("tally", "--by", "group:EU"));
      arguments.addAll(input);
      assertEquals(named, Run.of(arguments).out().contains("HUN"), input.toString());
    }
  }
}
