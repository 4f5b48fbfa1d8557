package org.undersigned.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * How every chart looks: one typeface in five sizes, one colour for those who signed, and looks
 * that differ in more than colour. Sizes are pixels at scale 1.
 */
public final class ChartTheme {
  /** Width of a chart. */
  public static final int WIDTH = 1400;

  /** Empty border on all sides. */
  public static final int MARGIN = 28;

  public static final Color PAPER = Color.WHITE;
  public static final Color INK = new Color(0x1A1A1A);
  public static final Color MUTED = new Color(0x595959);

  /** Outlines: 4.5 to 1 on white. */
  public static final Color OUTLINE = new Color(0x767676);

  /** Lines that only guide the eye. */
  public static final Color HAIRLINE = new Color(0xD9D9D9);

  /** Bands behind every second row. */
  public static final Color BAND = new Color(0xF3F5F7);

  public static final Color SIGNED = new Color(0x0072B2);

  /** Ground of the hatching of those for whom a body spoke. */
  public static final Color REPRESENTED = new Color(0xD3E6F2);

  public static final Color TARGET = new Color(0xD55E00);

  /** Land and bars of those not on the list. */
  public static final Color ABSENT = new Color(0xC8C8C8);

  /** Bars and dots of no particular interest. */
  public static final Color PLAIN = new Color(0x5C636A);

  /** Land that is no state of its own on the map. */
  public static final Color APART = new Color(0xEAEAEA);

  /** What stands in no category of its own. */
  public static final Color OTHERS = new Color(0x242424);

  /** Regions and other categories, in the order of a scheme: five at most, then the others. */
  public static final List<Color> CATEGORIES =
      List.of(
          new Color(0x332288),
          new Color(0x994455),
          new Color(0x999933),
          new Color(0x785EF0),
          new Color(0x28A197));

  /** Shares in steps, from never to always. */
  public static final List<Color> STEPS =
      List.of(
          new Color(0xFFFFFF),
          new Color(0xACD0E6),
          new Color(0x56A0CE),
          new Color(0x1E6DB2),
          new Color(0x083C7D),
          new Color(0x03152F));

  private ChartTheme() {}

  /** The five sizes of text, and no other. */
  public enum Style {
    TITLE(30, true),
    SUBTITLE(19, false),
    HEADING(17, true),
    LABEL(17, false),
    SMALL(15, false),
    SMALL_BOLD(15, true),
    TINY(14, false);

    private final int size;
    private final boolean bold;

    Style(int size, boolean bold) {
      this.size = size;
      this.bold = bold;
    }

    /** Pixels. */
    public int size() {
      return size;
    }

    public boolean bold() {
      return bold;
    }

    /** Distance of two base lines, in pixels. */
    public int leading() {
      return Math.round(size * 1.32f);
    }
  }

  /** Dark or white text, whichever reads better on {@code ground}. */
  public static Color textOn(Color ground) {
    return contrast(Color.WHITE, ground) >= 4.5 ? Color.WHITE : INK;
  }

  /** Contrast ratio of WCAG 2: 1 to 21. */
  public static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  static Stroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  /**
   * Colour of a category.
   *
   * @param index its place
   * @param categories how many there are, of which the last is that of the others
   */
  static Color category(int index, int categories) {
    return index == categories - 1 || index >= CATEGORIES.size() ? OTHERS : CATEGORIES.get(index);
  }

  /** How the steps are shown in a colour-free print: their number, 0 to 5. */
  static Color step(int step) {
    return STEPS.get(step);
  }
}
