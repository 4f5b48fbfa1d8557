package org.undersigned.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Stand-ins for charts. */
final class Pictures {
  private Pictures() {}

  static Picture of(String statement) {
    BufferedImage image = new BufferedImage(1500, 900, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Picture(
        statement,
        "groups",
        "charts/" + statement + "-groups.png",
        png.toByteArray(),
        "All of the G7 and 25 of 27 EU members joined",
        "Bars: G7 7 of 7, European Union 25 of 27.",
        List.of(
            List.of("group", "signed", "eligible"),
            List.of("G7", "7", "7"),
            List.of("European Union", "25", "27")));
  }
}
