package org.undersigned.mention;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: turns the tables of {@code data/} into the one entry that a run reads. */
public final class LexiconCompiler {
  private LexiconCompiler() {}

  /**
   * @param args the data folder and the folder of compiled classes
   */
  public static void main(String[] args) throws IOException {
    Lexicon lexicon = LexiconTables.read(Path.of(args[0]));
    Path file = Path.of(args[1]).resolve(Lexicons.ENTRY);
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      LexiconFile.write(lexicon, out);
    }
  }
}
