package org.undersigned.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The land of the world: rings in degrees, none across the 180th meridian, each with the entity it
 * belongs to. An entity that is no state is a territory that the source lists apart.
 */
final class Geometry {
  private static final String TABLE = "/data/reference/geometry.csv";
  private static final double PER_DEGREE = 50;

  private final List<Ring> rings;

  private Geometry(List<Ring> rings) {
    this.rings = List.copyOf(rings);
  }

  /**
   * A closed line.
   *
   * @param points longitude, latitude, longitude, latitude ... in degrees
   */
  record Ring(String entity, double[] points) {
    double west() {
      return bound(0, false);
    }

    double east() {
      return bound(0, true);
    }

    double south() {
      return bound(1, false);
    }

    double north() {
      return bound(1, true);
    }

    private double bound(int offset, boolean largest) {
      double bound = points[offset];
      for (int i = offset; i < points.length; i += 2) {
        bound = largest ? Math.max(bound, points[i]) : Math.min(bound, points[i]);
      }
      return bound;
    }
  }

  /** The table that travels with the program. */
  static Geometry bundled() {
    List<Ring> rings = new ArrayList<>();
    try (InputStream in = Geometry.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("table " + TABLE + " is not in the program");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rings.add(ring(line));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new Geometry(rings);
  }

  private static Ring ring(String line) {
    String[] cells = line.split(",", 3);
    StringTokenizer steps = new StringTokenizer(cells[2], " ");
    double[] points = new double[steps.countTokens()];
    int x = 0;
    int y = 0;
    for (int i = 0; i < points.length; i += 2) {
      x += Integer.parseInt(steps.nextToken());
      y += Integer.parseInt(steps.nextToken());
      points[i] = x / PER_DEGREE;
      points[i + 1] = y / PER_DEGREE;
    }
    return new Ring(cells[0], points);
  }

  /** Whether an entity has land on the map. */
  boolean shows(String entity) {
    return rings.stream().anyMatch(ring -> ring.entity().equals(entity));
  }

  List<Ring> rings() {
    return rings;
  }
}
