package org.undersigned.chart;

/** From degrees to the plane: x grows to the east, y to the north, areas stay in proportion. */
interface Projection {
  /** Writes x and y of a place into {@code out}. */
  void project(double longitude, double latitude, double[] out);

  /** Equal Earth (Šavrič, Patterson and Jenny 2018): the whole world. */
  static Projection equalEarth() {
    final double a1 = 1.340264;
    final double a2 = -0.081106;
    final double a3 = 0.000893;
    final double a4 = 0.003796;
    final double m = Math.sqrt(3) / 2;
    return (longitude, latitude, out) -> {
      double t = Math.asin(m * Math.sin(Math.toRadians(latitude)));
      double t2 = t * t;
      double t6 = t2 * t2 * t2;
      out[0] =
          Math.toRadians(longitude)
              * Math.cos(t)
              / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)));
      out[1] = t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
    };
  }

  /** Lambert's azimuthal equal-area projection around a place (Snyder 1987, p. 185). */
  static Projection around(double longitude, double latitude) {
    double sin0 = Math.sin(Math.toRadians(latitude));
    double cos0 = Math.cos(Math.toRadians(latitude));
    return (lon, lat, out) -> {
      double sin = Math.sin(Math.toRadians(lat));
      double cos = Math.cos(Math.toRadians(lat));
      double turn = Math.toRadians(lon - longitude);
      double k = Math.sqrt(2 / Math.max(1e-9, 1 + sin0 * sin + cos0 * cos * Math.cos(turn)));
      out[0] = k * cos * Math.sin(turn);
      out[1] = k * (cos0 * sin - sin0 * cos * Math.cos(turn));
    };
  }
}
