package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pictures as PNG: read back they are what was drawn, and they carry their words. */
class PngFileTest {
  private static final ChartImage IMAGE = new ChartImage();
  private static final Charts CHARTS = new Charts(Fixtures.REFERENCE, "en");

  private static List<ChartSpec> specs() {
    List<ChartSpec> specs =
        new ArrayList<>(CHARTS.of(Fixtures.collective(), 0, EnumSet.allOf(Kind.class)));
    specs.addAll(CHARTS.of(Fixtures.events(6, 80), Blocs.NOT_SOUGHT, EnumSet.allOf(Kind.class)));
    return specs;
  }

  /**
   * Every colour that is drawn with is kept; what changes are blends at edges, and only a little.
   */
  @TestFactory
  Stream<DynamicTest> readBackItIsWhatWasDrawn() {
    return specs().stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.name(),
                    () -> {
                      BufferedImage drawn = IMAGE.image(spec, 1);
                      BufferedImage read =
                          ImageIO.read(new ByteArrayInputStream(IMAGE.png(spec, 1)));
                      assertEquals(drawn.getWidth(), read.getWidth());
                      assertEquals(drawn.getHeight(), read.getHeight());
                      same(drawn, read);
                    }));
  }

  private static void same(BufferedImage drawn, BufferedImage read) {
    Map<Integer, Integer> frequent = new HashMap<>();
    int changed = 0;
    int most = 0;
    for (int y = 0; y < drawn.getHeight(); y++) {
      for (int x = 0; x < drawn.getWidth(); x++) {
        int one = drawn.getRGB(x, y);
        int other = read.getRGB(x, y);
        frequent.merge(one, 1, Integer::sum);
        if (one != other) {
          changed++;
          most = Math.max(most, apart(new Color(one), new Color(other)));
        }
      }
    }
    assertTrue(changed < drawn.getWidth() * drawn.getHeight() / 25, changed + " pixels changed");
    assertTrue(most <= 32, "a channel differs by " + most);
    assertTrue(frequent.size() > 2);
  }

  private static int apart(Color one, Color other) {
    return Math.max(
        Math.abs(one.getRed() - other.getRed()),
        Math.max(
            Math.abs(one.getGreen() - other.getGreen()),
            Math.abs(one.getBlue() - other.getBlue())));
  }

  @Test
  void itCarriesTitleDescriptionAndSource() throws IOException {
    ChartSpec spec = specs().get(0);
    String bytes = new String(IMAGE.png(spec, 1), StandardCharsets.UTF_8);
    for (String words : List.of(spec.title(), spec.alt(), spec.source())) {
      assertTrue(bytes.contains(words), words);
    }
  }

  @Test
  void aRareBlendTakesTheNearestOfTheColoursThatAreKept() {
    List<Integer> pixels = new ArrayList<>();
    for (int red = 0; red < 256; red++) {
      // 256 reds, each twice, and one blend between two of them
      pixels.add(red << 16);
      pixels.add(red << 16);
    }
    pixels.add(7 << 16 | 1);
    int[] packed = pixels.stream().mapToInt(Integer::intValue).toArray();
    Palette palette = Palette.of(packed);
    byte[] row = new byte[packed.length];
    palette.index(packed, 0, packed.length, row, 0);
    byte[] colours = palette.bytes();
    assertEquals(256 * 3, colours.length);
    int place = row[packed.length - 1] & 0xFF;
    assertEquals(7, colours[3 * place]);
  }
}
