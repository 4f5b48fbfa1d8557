package org.undersigned.mention;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: turns the tables of {@code data/} into the entries that a run reads. */
public final class LexiconCompiler {
  private LexiconCompiler() {}

  /**
   * @param args the data folder and the folder of compiled classes
   */
  public static void main(String[] args) throws IOException {
    LexiconBuilder tables = LexiconTables.read(Path.of(args[0]));
    Path folder = Path.of(args[1]).resolve(Lexicons.FOLDER);
    Files.createDirectories(folder);
    Languages languages = tables.languages();
    try (OutputStream out = to(folder.resolve(Lexicons.INDEX))) {
      LexiconFile.write(languages, out);
    }
    for (int i = 0; i < languages.bits(); i++) {
      int bit = i;
      try (OutputStream out = to(folder.resolve(Lexicons.part(bit)))) {
        LexiconFile.write(tables.build(phrase -> Lexicons.isIn(bit, phrase)), out);
      }
    }
  }

  private static OutputStream to(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }
}
