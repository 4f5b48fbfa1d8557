package org.undersigned.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Version and commit, as the build wrote them. */
final class Version {
  private Version() {}

  /** {@code undersigned 1.2.3 (commit abc1234)}. */
  static String line() {
    Properties built = built();
    String commit = built.getProperty("commit", "");
    boolean known = !commit.isEmpty() && !commit.startsWith("$");
    return "undersigned "
        + built.getProperty("version")
        + (known ? " (commit " + commit + ")" : "");
  }

  /** The version alone. */
  static String number() {
    return built().getProperty("version");
  }

  private static Properties built() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/undersigned.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
