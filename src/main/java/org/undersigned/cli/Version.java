package org.undersigned.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Version and commit, as the build wrote them. */
final class Version {
  private Version() {}

  /** {@code undersigned 1.2.3 (commit abc1234)}. */
  static String line() {
    String commit = commit();
    return "undersigned " + number() + (commit.isEmpty() ? "" : " (commit " + commit + ")");
  }

  /** The version alone. */
  static String number() {
    return built().getProperty("version");
  }

  /** The commit, which only the packaged program knows. */
  private static String commit() {
    try (InputStream in = Version.class.getResourceAsStream("/undersigned-commit.txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
