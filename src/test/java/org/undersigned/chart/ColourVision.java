package org.undersigned.chart;

import java.awt.Color;

/**
 * How colours look to people, and how different: simulation of Machado, Oliveira and Fernandes
 * (2009) at full severity, difference CIEDE2000 (Sharma, Wu and Dalal 2005).
 */
enum ColourVision {
  NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPE(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPE(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPE(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] m;

  ColourVision(double... matrix) {
    this.m = matrix;
  }

  double difference(Color one, Color other) {
    return difference(lab(one), lab(other));
  }

  private double[] lab(Color colour) {
    double r = linear(colour.getRed());
    double g = linear(colour.getGreen());
    double b = linear(colour.getBlue());
    double r2 = clamp(m[0] * r + m[1] * g + m[2] * b);
    double g2 = clamp(m[3] * r + m[4] * g + m[5] * b);
    double b2 = clamp(m[6] * r + m[7] * g + m[8] * b);
    double x = f((0.4124564 * r2 + 0.3575761 * g2 + 0.1804375 * b2) / 0.95047);
    double y = f(0.2126729 * r2 + 0.7151522 * g2 + 0.0721750 * b2);
    double z = f((0.0193339 * r2 + 0.1191920 * g2 + 0.9503041 * b2) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double clamp(double value) {
    return Math.max(0, Math.min(1, value));
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  /** CIEDE2000 of two colours in CIELAB. */
  static double difference(double[] p, double[] q) {
    double mean = (Math.hypot(p[1], p[2]) + Math.hypot(q[1], q[2])) / 2;
    double g = 0.5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7))));
    double a1 = (1 + g) * p[1];
    double a2 = (1 + g) * q[1];
    double c1 = Math.hypot(a1, p[2]);
    double c2 = Math.hypot(a2, q[2]);
    double h1 = hue(a1, p[2]);
    double h2 = hue(a2, q[2]);
    double dl = q[0] - p[0];
    double dc = c2 - c1;
    double dh = c1 * c2 == 0 ? 0 : h2 - h1;
    dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
    double bigH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh) / 2);
    double l = (p[0] + q[0]) / 2;
    double c = (c1 + c2) / 2;
    double h = h1 + h2;
    if (c1 * c2 != 0) {
      h = Math.abs(h1 - h2) <= 180 ? h / 2 : (h < 360 ? h + 360 : h - 360) / 2;
    }
    double t =
        1
            - 0.17 * Math.cos(Math.toRadians(h - 30))
            + 0.24 * Math.cos(Math.toRadians(2 * h))
            + 0.32 * Math.cos(Math.toRadians(3 * h + 6))
            - 0.20 * Math.cos(Math.toRadians(4 * h - 63));
    double turn = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
    double rc = 2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)));
    double sl = 1 + 0.015 * Math.pow(l - 50, 2) / Math.sqrt(20 + Math.pow(l - 50, 2));
    double sc = 1 + 0.045 * c;
    double sh = 1 + 0.015 * c * t;
    double rt = -Math.sin(Math.toRadians(2 * turn)) * rc;
    return Math.sqrt(
        Math.pow(dl / sl, 2)
            + Math.pow(dc / sc, 2)
            + Math.pow(bigH / sh, 2)
            + rt * (dc / sc) * (bigH / sh));
  }

  private static double hue(double a, double b) {
    double angle = Math.toDegrees(Math.atan2(b, a));
    return a == 0 && b == 0 ? 0 : angle < 0 ? angle + 360 : angle;
  }
}
