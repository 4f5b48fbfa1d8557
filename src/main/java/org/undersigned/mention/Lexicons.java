package org.undersigned.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The phrases that the build compiled: English in one entry, of every other language what English
 * does not have in an entry of its own, read when a text in it is first met. Thread-safe.
 */
final class Lexicons implements Shelf {
  static final String FOLDER = "org/undersigned/mention/lexicon/";
  static final String INDEX = "languages.bin";

  /** The bit of English, whose phrases count in every text. */
  static final int ENGLISH = 0;

  private static final class Bundled {
    static final Lexicons SHELF = new Lexicons();
  }

  private final Languages languages;
  private final Lexicon[] parts;

  private Lexicons() {
    try (InputStream in = open(INDEX)) {
      languages = LexiconFile.readLanguages(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    parts = new Lexicon[languages.bits()];
  }

  /**
   * The one shelf of this program.
   *
   * @throws IllegalStateException when the build left it out
   */
  static Lexicons bundled() {
    return Bundled.SHELF;
  }

  /** Whether a phrase of these languages stands in the part of the language with this bit. */
  static boolean isIn(int bit, long phrase) {
    return (phrase >> bit & 1) != 0 && (bit == ENGLISH || (phrase >> ENGLISH & 1) == 0);
  }

  static String part(int bit) {
    return "part-" + bit + ".bin";
  }

  @Override
  public Languages languages() {
    return languages;
  }

  @Override
  public synchronized List<Lexicon> lexicons(long some) {
    List<Lexicon> found = new ArrayList<>();
    for (int bit = 0; bit < parts.length; bit++) {
      if (bit == ENGLISH || (some >> bit & 1) != 0) {
        if (parts[bit] == null) {
          parts[bit] = read(bit);
        }
        found.add(parts[bit]);
      }
    }
    return found;
  }

  @Override
  public boolean allCount(long some) {
    return some == 1L << ENGLISH;
  }

  private static Lexicon read(int bit) {
    try (InputStream in = open(part(bit))) {
      return LexiconFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Lexicons.class.getClassLoader().getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("this build lacks " + name + "; run mvn package again");
    }
    return in;
  }
}
