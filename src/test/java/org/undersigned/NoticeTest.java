package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The works of others that travel along are named with their versions. */
class NoticeTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile("<artifactId>([^<]+)</artifactId><version>([^<]+)</version>(<scope>)?");

  @Test
  void everyDependencyOfTheProgramStandsInTheNoticeWithItsVersion() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String notice = Files.readString(Path.of("NOTICE"));
    String picocli = pom.split("<picocli.version>")[1].split("<")[0];
    List<MatchResult> shipped =
        DEPENDENCY
            .matcher(pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>")))
            .results()
            .filter(dependency -> dependency.group(3) == null)
            .toList();
    assertTrue(shipped.size() >= 7, "dependencies found: " + shipped.size());
    for (MatchResult dependency : shipped) {
      String version = dependency.group(2).replace("${picocli.version}", picocli);
      assertTrue(
          notice.contains(" " + version),
          "NOTICE does not name " + dependency.group(1) + " " + version);
    }
  }
}
