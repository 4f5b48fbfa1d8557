package org.undersigned.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as PNG with a palette, and with its title, its description and its source as
 * text chunks. Charts are flat: rows are left unfiltered, which packs them as well as the filters
 * do and in a third of the time.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BITS = 8;
  private static final int INDEXED = 3;
  private static final int LEVEL = 6;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private PngFile() {}

  /** The picture, whose pixels are packed integers. */
  static byte[] of(BufferedImage image, ChartSpec spec) throws IOException {
    PngFile file = new PngFile();
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    Palette palette = Palette.of(pixels);
    file.out.write(SIGNATURE);
    file.header(width, height);
    file.text("Title", spec.title(), spec.language());
    file.text("Description", spec.alt(), spec.language());
    file.text("Source", spec.source(), spec.language());
    file.chunk("PLTE", palette.bytes());
    file.chunk("IDAT", packed(pixels, width, palette));
    file.chunk("IEND", new byte[0]);
    return file.bytes.toByteArray();
  }

  private void header(int width, int height) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(data);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {BITS, INDEXED, 0, 0, 0});
    chunk("IHDR", data.toByteArray());
  }

  private void text(String keyword, String value, String language) throws IOException {
    String head = keyword + "\0\0\0" + language + "\0\0";
    chunk("iTXt", (head + value.replace("\0", "")).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(int[] pixels, int width, Palette palette) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 17);
    Deflater deflater = new Deflater(LEVEL);
    try (DeflaterOutputStream rows = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
      byte[] row = new byte[1 + width];
      for (int from = 0; from < pixels.length; from += width) {
        palette.index(pixels, from, width, row, 1);
        rows.write(row);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private void chunk(String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
