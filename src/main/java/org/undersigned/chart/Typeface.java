package org.undersigned.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.chart.ChartTheme.Style;

/**
 * The bundled typeface and its measures. Charts use no font of the machine, so that they come out
 * alike where none is installed.
 */
final class Typeface {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final Font regular;
  private final Font bold;

  private Typeface(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Loads the bundled files; keeps AWT from asking for fonts of the machine. */
  static Typeface bundled() {
    withoutFontconfig();
    return new Typeface(load("Roboto-Regular.ttf"), load("Roboto-Bold.ttf"));
  }

  /** AWT fails where fontconfig is missing unless it is given a table, even an empty one. */
  private static void withoutFontconfig() {
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty("sun.awt.fontconfig") != null) {
      return;
    }
    try {
      Path table = Files.createTempFile("undersigned", ".fontconfig.properties");
      table.toFile().deleteOnExit();
      Files.writeString(
          table, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
      System.setProperty("sun.awt.fontconfig", table.toString());
    } catch (IOException noTemporaryFolder) {
      // The machine's own table serves, if it has one.
    }
  }

  private static Font load(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("typeface " + file + " is not in the program");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException broken) {
      throw new IllegalStateException("typeface " + file + " cannot be read", broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Font font(Style style) {
    return (style.bold() ? bold : regular).deriveFont((float) style.size());
  }

  /** Whether a font of this typeface is the bold one. */
  boolean isBold(Font font) {
    return font.getFontName(Locale.ROOT).equals(bold.getFontName(Locale.ROOT));
  }

  /** Advance width in pixels. */
  double width(String text, Style style) {
    return font(style).getStringBounds(text, MEASURE).getWidth();
  }

  /** Whether every character can be drawn. */
  boolean canDraw(String text) {
    return regular.canDisplayUpTo(text) == -1 && bold.canDisplayUpTo(text) == -1;
  }

  /** The script of the first letter that cannot be drawn; empty when every letter can. */
  Optional<Character.UnicodeScript> missing(String text) {
    return text.codePoints()
        .filter(c -> Character.isLetter(c) && !regular.canDisplay(c))
        .mapToObj(Character.UnicodeScript::of)
        .findFirst();
  }

  /** The same number of lines as {@link #wrap} gives, none much shorter than the others. */
  List<String> wrapEvenly(String text, Style style, double width) {
    List<String> lines = wrap(text, style, width);
    double narrow = width * 0.68;
    double wide = width;
    while (lines.size() > 1 && wide - narrow > 4) {
      double middle = (narrow + wide) / 2;
      if (wrap(text, style, middle).size() == lines.size()) {
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return wrap(text, style, wide);
  }

  /**
   * Breaks a text at spaces into lines of at most {@code width} pixels; a single word that is wider
   * stands on a line of its own.
   */
  List<String> wrap(String text, Style style, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && width(line + " " + word, style) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }
}
