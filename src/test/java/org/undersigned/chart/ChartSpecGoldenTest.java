package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.undersigned.signatory.SignatoryList;

/**
 * Specifications as text: words, marks and figures of each chart. {@code -Dgolden=write} rewrites
 * the files.
 */
class ChartSpecGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/chart/specs");

  @TestFactory
  Stream<DynamicTest> specificationsAreAsRecorded() {
    List<ChartSpec> specs = new ArrayList<>();
    for (String language : List.of("en", "de")) {
      Charts charts = new Charts(Fixtures.REFERENCE, language);
      for (SignatoryList list :
          List.of(Fixtures.missiles(), Fixtures.pressReport(), Fixtures.collective())) {
        specs.addAll(charts.of(list, 1, EnumSet.allOf(Kind.class)));
      }
      specs.addAll(charts.of(Fixtures.events(6, 20), Blocs.NOT_SOUGHT, EnumSet.allOf(Kind.class)));
      specs.addAll(charts.of(Fixtures.events(2, 20), Blocs.NOT_SOUGHT, EnumSet.of(Kind.SIDES)));
    }
    return specs.stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.name() + " " + spec.language(), () -> asRecorded(spec)));
  }

  private static void asRecorded(ChartSpec spec) throws IOException {
    Path file = FOLDER.resolve(spec.name() + "." + spec.language() + ".txt");
    String text = ChartFiles.caption(spec) + "\n" + ChartFiles.csv(spec.figures());
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertEquals(
        Files.readString(file),
        text,
        "if the change is meant: mvn -Dtest=ChartSpecGoldenTest -Dgolden=write test");
  }
}
