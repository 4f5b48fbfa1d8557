import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Compares the pictures of two folders by their pixels: status 1 when one is missing, has another
 * size, or differs visibly in more than one pixel of 200. Rounding in the drawing of soft edges, a few
 * steps of 255, is not visible.
 */
final class PictureDifference {
  private static final double MOST = 0.005;
  private static final int STEPS = 8;

  private PictureDifference() {}

  public static void main(String[] args) throws IOException {
    boolean same = true;
    for (File one : new File(args[0]).listFiles((folder, name) -> name.endsWith(".png"))) {
      double share = difference(ImageIO.read(one), new File(args[1], one.getName()));
      if (share > MOST) {
        System.out.printf("%s differs in %.2f%% of its pixels%n", one.getName(), 100 * share);
        same = false;
      }
    }
    System.exit(same ? 0 : 1);
  }

  private static double difference(BufferedImage a, File file) throws IOException {
    BufferedImage b = file.exists() ? ImageIO.read(file) : null;
    if (b == null || a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
      return 1;
    }
    long differing = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        differing += isNear(a.getRGB(x, y), b.getRGB(x, y)) ? 0 : 1;
      }
    }
    return (double) differing / ((long) a.getWidth() * a.getHeight());
  }

  private static boolean isNear(int a, int b) {
    for (int shift = 0; shift <= 24; shift += 8) {
      if (Math.abs((a >> shift & 255) - (b >> shift & 255)) > STEPS) {
        return false;
      }
    }
    return true;
  }
}
