package org.undersigned.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.undersigned.signatory.SignatoryList;

/**
 * Draws every kind of chart of every made-up list, so that an editor can look at them side by side:
 * each picture as a file of its own, and sheets of all pictures of one kind in one language at half
 * size. Arguments: a folder, then languages (all four without).
 *
 * <p>The command stands in src/site/markdown/charts.md.
 */
final class ProofSheets {
  private static final int COLUMNS = 2;
  private static final int CELL = ChartTheme.WIDTH / 2;
  private static final int TALLEST_SHEET = 1050;

  private static final int[] EVENTS = {1, 2, 3, 5, 12, 40, 100};
  private static final int[] STATES = {8, 47, 80, 193};

  private final ChartImage image = new ChartImage();
  private final Path folder;
  private final Map<Kind, List<Path>> drawn = new EnumMap<>(Kind.class);

  private ProofSheets(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  public static void main(String[] args) throws IOException {
    List<String> languages =
        args.length > 1 ? List.of(args).subList(1, args.length) : List.of("en", "fr", "es", "de");
    for (String language : languages) {
      ProofSheets sheets = new ProofSheets(Path.of(args[0]).resolve(language));
      sheets.draw(new Charts(Fixtures.REFERENCE, language));
      sheets.lay(Path.of(args[0]).resolve("sheets-" + language));
    }
  }

  private void draw(Charts charts) throws IOException {
    EnumSet<Kind> all = EnumSet.allOf(Kind.class);
    for (SignatoryList list : Fixtures.all()) {
      for (ChartSpec spec : charts.of(list, list.statement().length() % 3, all)) {
        draw(spec, "");
      }
    }
    for (int count : EVENTS) {
      for (int states : STATES) {
        for (ChartSpec spec : charts.of(Fixtures.events(count, states), Blocs.NOT_SOUGHT, all)) {
          draw(spec, count + "-of-" + states + "-");
        }
      }
    }
    List<ChartEvent> twelve = Fixtures.events(12, 80);
    Blocs blocs =
        Blocs.found(
            List.of(
                twelve.get(0).signatories().subList(0, 20),
                twelve.get(1).signatories().subList(20, 30)));
    for (ChartSpec spec : charts.of(twelve, blocs, EnumSet.of(Kind.COSIGNING))) {
      draw(spec, "blocs-");
    }
    for (ChartSpec spec : charts.with("alignment", 1).of(twelve, blocs, all)) {
      draw(spec, "alignment-");
    }
    draw(charts.sides(twelve.subList(0, 5), twelve.subList(5, 9), "Press freedom"), "topic-");
  }

  private void draw(ChartSpec spec, String prefix) throws IOException {
    Path file =
        folder.resolve(spec.kind().word() + "-" + prefix + ChartFiles.baseName(spec) + ".png");
    ImageIO.write(image.image(spec, 1), "png", file.toFile());
    drawn.computeIfAbsent(spec.kind(), kind -> new ArrayList<>()).add(file);
  }

  /** Sheets of at most a screen's height: pictures fill the shortest column. */
  private void lay(Path sheets) throws IOException {
    Files.createDirectories(sheets);
    for (Map.Entry<Kind, List<Path>> kind : drawn.entrySet()) {
      int number = 1;
      List<BufferedImage> page = new ArrayList<>();
      int height = 0;
      for (Path file : kind.getValue()) {
        BufferedImage picture = ImageIO.read(file.toFile());
        int tall = picture.getHeight() * CELL / picture.getWidth();
        if (height + tall > COLUMNS * TALLEST_SHEET && !page.isEmpty()) {
          write(page, sheets.resolve(kind.getKey().word() + "-" + number++ + ".png"));
          page.clear();
          height = 0;
        }
        page.add(picture);
        height += tall;
      }
      write(page, sheets.resolve(kind.getKey().word() + "-" + number + ".png"));
    }
  }

  private static void write(List<BufferedImage> pictures, Path file) throws IOException {
    int gap = 6;
    int[] bottoms = new int[COLUMNS];
    BufferedImage sheet =
        new BufferedImage(
            COLUMNS * (CELL + gap), 2 * TALLEST_SHEET + 2000, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = sheet.createGraphics();
    canvas.setColor(Color.DARK_GRAY);
    canvas.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    for (BufferedImage picture : pictures) {
      int column = bottoms[0] <= bottoms[1] ? 0 : 1;
      int tall = picture.getHeight() * CELL / picture.getWidth();
      canvas.drawImage(picture, column * (CELL + gap), bottoms[column], CELL, tall, null);
      bottoms[column] += tall + gap;
    }
    canvas.dispose();
    int height = Math.max(bottoms[0], bottoms[1]);
    ImageIO.write(sheet.getSubimage(0, 0, sheet.getWidth(), height), "png", file.toFile());
  }
}
