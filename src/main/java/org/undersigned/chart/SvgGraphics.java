package org.undersigned.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes what is drawn as SVG 1.1: shapes as paths, texts as text that can be selected. */
final class SvgGraphics extends VectorGraphics {
  private final StringBuilder marks = new StringBuilder();
  private final StringBuilder clips = new StringBuilder();
  private final Map<String, String> clipNames = new HashMap<>();
  private final Typeface type;

  SvgGraphics(Typeface type) {
    this.type = type;
  }

  /** The document. */
  String document(int width, int height, String title, String description) {
    String size = String.format(Locale.ROOT, "width=\"%d\" height=\"%d\"", width, height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
        + size
        + String.format(Locale.ROOT, " viewBox=\"0 0 %d %d\"", width, height)
        + " role=\"img\" aria-labelledby=\"title desc\""
        + " font-family=\"Roboto, Arial, Helvetica, sans-serif\">\n"
        + "<title id=\"title\">"
        + escaped(title)
        + "</title>\n<desc id=\"desc\">"
        + escaped(description)
        + "</desc>\n"
        + (clips.length() == 0 ? "" : "<defs>\n" + clips + "</defs>\n")
        + marks
        + "</svg>\n";
  }

  @Override
  void fillShape(Shape shape, Color colour, Shape clip) {
    String path = path(shape);
    if (!path.isEmpty()) {
      marks
          .append("<path fill=\"")
          .append(hex(colour))
          .append("\" fill-rule=\"evenodd\"")
          .append(clipped(clip))
          .append(" d=\"")
          .append(path)
          .append("\"/>\n");
    }
  }

  @Override
  void strokeShape(Shape shape, Color colour, double width, Shape clip) {
    String path = path(shape);
    if (!path.isEmpty()) {
      marks
          .append("<path fill=\"none\" stroke=\"")
          .append(hex(colour))
          .append("\" stroke-width=\"")
          .append(number(width))
          .append("\" stroke-linejoin=\"round\"")
          .append(clipped(clip))
          .append(" d=\"")
          .append(path)
          .append("\"/>\n");
    }
  }

  @Override
  void write(String text, Font font, Color colour, AffineTransform placed) {
    marks.append("<text ");
    boolean level = placed.getShearX() == 0 && placed.getShearY() == 0;
    if (level) {
      marks.append("x=\"").append(number(placed.getTranslateX())).append("\" y=\"");
      marks.append(number(placed.getTranslateY())).append('"');
    } else {
      double[] m = new double[6];
      placed.getMatrix(m);
      marks.append("transform=\"matrix(");
      for (int i = 0; i < m.length; i++) {
        marks.append(i == 0 ? "" : " ").append(number(m[i]));
      }
      marks.append(")\"");
    }
    marks.append(" font-size=\"").append(number(font.getSize2D())).append('"');
    if (type.isBold(font)) {
      marks.append(" font-weight=\"700\"");
    }
    double width = font.getStringBounds(text, getFontRenderContext()).getWidth();
    marks.append(" textLength=\"").append(number(width)).append('"');
    marks.append(" fill=\"").append(hex(colour)).append("\">").append(escaped(text));
    marks.append("</text>\n");
  }

  private String clipped(Shape clip) {
    if (clip == null) {
      return "";
    }
    String path = path(clip);
    String name =
        clipNames.computeIfAbsent(
            path,
            p -> {
              String id = "clip" + (clipNames.size() + 1);
              clips
                  .append("<clipPath id=\"")
                  .append(id)
                  .append("\"><path clip-rule=\"evenodd\" d=\"");
              clips.append(p).append("\"/></clipPath>\n");
              return id;
            });
    return " clip-path=\"url(#" + name + ")\"";
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] c = new double[6];
    String last = "";
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      switch (at.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> last = point(path, "M", c, 2, "");
        case PathIterator.SEG_LINETO -> last = point(path, "L", c, 2, last);
        case PathIterator.SEG_QUADTO -> last = point(path, "Q", c, 4, "");
        case PathIterator.SEG_CUBICTO -> last = point(path, "C", c, 6, "");
        default -> path.append('Z');
      }
    }
    return path.toString();
  }

  /** Appends a segment; a line to where the pen already is says nothing and is left out. */
  private static String point(StringBuilder path, String verb, double[] c, int count, String last) {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < count; i++) {
      numbers.append(i == 0 ? "" : " ").append(number(c[i]));
    }
    String text = numbers.toString();
    if (!text.equals(last)) {
      path.append(verb).append(text);
    }
    return text;
  }

  /** To a tenth of a pixel. */
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long rest = Math.abs(tenths) % 10;
    return sign + Math.abs(tenths) / 10 + (rest == 0 ? "" : "." + rest);
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}]", " ");
  }
}
