package org.undersigned.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where the bundled {@link Lexicon} comes from. */
final class Lexicons {
  static final String ENTRY = "org/undersigned/mention/lexicon.bin";

  private Lexicons() {}

  /**
   * The lexicon compiled into this program.
   *
   * @throws IllegalStateException when the build left it out
   */
  static Lexicon bundled() {
    try (InputStream in = Lexicons.class.getClassLoader().getResourceAsStream(ENTRY)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + ENTRY + "; run mvn package again");
      }
      return LexiconFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
