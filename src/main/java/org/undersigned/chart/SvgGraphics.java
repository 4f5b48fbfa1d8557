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
  /** A longer outline is written once and referred to: land is drawn as coast and as ground. */
  private static final int LONG_PATH = 150;

  private final StringBuilder marks = new StringBuilder();
  private final StringBuilder clips = new StringBuilder();
  private final Map<String, String> clipNames = new HashMap<>();
  private final StringBuilder outlines = new StringBuilder();
  private final Map<String, String> outlineNames = new HashMap<>();
  private final Typeface type;
  private Shape lastShape;
  private int lastEnd;

  SvgGraphics(Typeface type) {
    this.type = type;
  }

  /** The document. */
  String document(int width, int height, String title, String description) {
    String size = String.format(Locale.ROOT, "width=\"%d\" height=\"%d\"", width, height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + size
        + String.format(Locale.ROOT, " viewBox=\"0 0 %d %d\"", width, height)
        + " role=\"img\" aria-labelledby=\"title desc\""
        + " font-family=\"Roboto, Arial, Helvetica, sans-serif\">\n"
        + "<title id=\"title\">"
        + escaped(title)
        + "</title>\n<desc id=\"desc\">"
        + escaped(description)
        + "</desc>\n"
        + "<defs>\n"
        + clips
        + outlines
        + "</defs>\n"
        + marks
        + "</svg>\n";
  }

  @Override
  void fillShape(Shape shape, Color colour, Shape clip) {
    String path = path(shape);
    if (!path.isEmpty()) {
      String mark = mark(path);
      marks.append(mark, 0, mark.indexOf(' '));
      marks.append(" fill=\"").append(hex(colour)).append("\" fill-rule=\"evenodd\"");
      lastEnd = marks.length();
      lastShape = shape;
      marks.append(clipped(clip)).append(mark, mark.indexOf(' '), mark.length());
    }
  }

  @Override
  void strokeShape(Shape shape, Color colour, double width, Shape clip) {
    String stroke =
        " stroke=\""
            + hex(colour)
            + "\" stroke-width=\""
            + number(width)
            + "\" stroke-linejoin=\"round\"";
    String path = path(shape);
    if (!path.isEmpty()) {
      String mark = mark(path);
      int reference = mark.indexOf(' ');
      if (lastShape != null && marks.indexOf(mark.substring(reference), lastEnd) >= 0) {
        marks.insert(lastEnd, stroke);
      } else {
        marks.append(mark, 0, reference).append(" fill=\"none\"").append(stroke);
        marks.append(clipped(clip)).append(mark, reference, mark.length());
      }
    }
    lastShape = null;
  }

  /** The element that draws a path, without its looks. */
  private String mark(String path) {
    if (path.length() < LONG_PATH) {
      return "<path d=\"" + path + "\"/>\n";
    }
    String name =
        outlineNames.computeIfAbsent(
            path,
            p -> {
              String id = "outline" + (outlineNames.size() + 1);
              outlines.append("<path id=\"").append(id).append("\" d=\"").append(p);
              outlines.append("\"/>\n");
              return id;
            });
    return "<use xlink:href=\"#" + name + "\"/>\n";
  }

  @Override
  void write(String text, Font font, Color colour, AffineTransform placed) {
    lastShape = null;
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

  /** Coordinates in tenths of a pixel, each point relative to the one before. */
  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] c = new double[6];
    long x = 0;
    long y = 0;
    long startX = 0;
    long startY = 0;
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(c);
      if (kind == PathIterator.SEG_CLOSE) {
        path.append('z');
        x = startX;
        y = startY;
        continue;
      }
      int count = kind == PathIterator.SEG_CUBICTO ? 6 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
      long endX = Math.round(c[count - 2] * 10);
      long endY = Math.round(c[count - 1] * 10);
      if (kind == PathIterator.SEG_LINETO && endX == x && endY == y) {
        continue;
      }
      path.append("mlqc".charAt(kind));
      for (int i = 0; i < count; i += 2) {
        path.append(i == 0 ? "" : " ").append(tenths(Math.round(c[i] * 10) - x));
        path.append(' ').append(tenths(Math.round(c[i + 1] * 10) - y));
      }
      x = endX;
      y = endY;
      if (kind == PathIterator.SEG_MOVETO) {
        startX = x;
        startY = y;
      }
    }
    return path.toString();
  }

  /** To a tenth of a pixel. */
  private static String number(double value) {
    return tenths(Math.round(value * 10));
  }

  private static String tenths(long tenths) {
    String sign = tenths < 0 ? "-" : "";
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    if (rest == 0) {
      return sign + whole;
    }
    return sign + (whole == 0 ? "" : whole) + "." + rest;
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
