package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The land of the map: all states, nothing across the edge, known places of the projection. */
class GeometryTest {
  private static final Geometry GEOMETRY = Geometry.bundled();

  @Test
  void everyStateHasLand() {
    Set<String> drawn =
        GEOMETRY.rings().stream().map(Geometry.Ring::entity).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(Fixtures.REFERENCE.unMembers(Fixtures.JANUARY));
    missing.addAll(Set.of("XKX", "PSE", "VAT", "TWN", "COK", "NIU"));
    missing.removeAll(drawn);
    assertEquals(Set.of(), missing);
  }

  @Test
  void noRingLeavesTheWorldOrCrossesIt() {
    for (Geometry.Ring ring : GEOMETRY.rings()) {
      assertTrue(ring.west() >= -180 && ring.east() <= 180, ring::entity);
      assertTrue(ring.south() >= -90 && ring.north() <= 90, ring::entity);
      for (int i = 2; i < ring.points().length; i += 2) {
        assertTrue(Math.abs(ring.points()[i] - ring.points()[i - 2]) < 90, ring::entity);
      }
    }
  }

  @Test
  void theProjectionGivesThePublishedExtent() {
    double[] xy = new double[2];
    Projection.equalEarth().project(180, 0, xy);
    assertEquals(2.7066, xy[0], 0.0001);
    Projection.equalEarth().project(0, 90, xy);
    assertEquals(1.3174, xy[1], 0.0001);
    Projection.around(13, 53).project(13, 53, xy);
    assertEquals(0, Math.hypot(xy[0], xy[1]), 1e-12);
  }

  @Test
  void areasStayInProportion() {
    MapPanel world = MapPanel.world(GEOMETRY, 0, 0, 1000);
    double greenland = world.area("GRL");
    double africa = world.area("COD");
    assertEquals(2.17 / 2.34, greenland / africa, 0.06, "Greenland to the DR Congo");
  }

  @Test
  void thePartsThatTheMapShowsAsOneBelongTogether() {
    MapPanel europe = MapPanel.europe(GEOMETRY, Pen.box(0, 0, 450, 450));
    for (String code : "MLT CYP ISL AND SMR MCO LIE LUX NOR PRT".split(" ")) {
      assertTrue(europe.shows(code, 6), code);
    }
  }
}
