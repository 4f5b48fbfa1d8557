package org.undersigned.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages documents in the ways that networks, converters and people with bad intent do. */
final class Mutation {
  private static final List<String> POISON =
      List.of(
          "\u0000",
          "\u202e",
          "\u200f\u200e",
          "\ufeff",
          "\ud83c\uddeb\ud83c\uddf7",
          "\u0130\u0131\u015f",
          "\u001b[2J\u001b]0;x\u0007",
          "99999999999999999999 countries",
          "-0 countries",
          "47,0,0,0 nations",
          "</p></div></table>",
          "<table><tr><td>",
          "<![CDATA[",
          "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>&b;",
          "&#xD800;&#0;&#x110000;",
          "<script>",
          "<!--",
          "---\ntitle: [",
          "on behalf of on behalf of on behalf of",
          "and, and, and; ; ; ,",
          "=cmd|' /C calc'!A0",
          "\u4e2d\u6cd5\u5fb7\u65e5\u97d3",
          "\u0641\u0631\u0646\u0633\u0627 \u0648\u0623\u0644\u0645\u0627\u0646\u064a\u0627",
          "Fran\u0327ce\u0301\u0301\u0301",
          "(((((((((((((((((((((");

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  /** Another document, made from {@code one} and sometimes {@code other}. */
  byte[] of(byte[] one, byte[] other) {
    byte[] result = one;
    for (int i = random.nextInt(4); i >= 0; i--) {
      result = once(result, other);
    }
    return result;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    if (bytes.length == 0) {
      return other;
    }
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(bytes.length - at, 400));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 ->
          joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
      case 3 -> inserted(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
      case 4 -> inserted(bytes, at, poison());
      case 5 -> inserted(bytes, at, repeated());
      case 6 ->
          joined(
              Arrays.copyOf(bytes, at), Arrays.copyOfRange(other, other.length / 2, other.length));
      default -> inserted(bytes, at, noise());
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int i = 1 + random.nextInt(20); i > 0; i--) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  private byte[] poison() {
    return POISON.get(random.nextInt(POISON.size())).getBytes(StandardCharsets.UTF_8);
  }

  /** Deep nesting and long repetitions. */
  private byte[] repeated() {
    List<String> units =
        List.of("<div>", "<ul><li>", "<b>", "France, ", "\n- ", "> ", "| a ", "((", "\t");
    return units
        .get(random.nextInt(units.size()))
        .repeat(random.nextInt(600))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] noise() {
    byte[] noise = new byte[random.nextInt(64)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] inserted(byte[] bytes, int at, byte[] what) {
    return joined(
        joined(Arrays.copyOf(bytes, at), what), Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] joined(byte[] a, byte[] b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(a.length + b.length);
    out.writeBytes(a);
    out.writeBytes(b);
    return out.toByteArray();
  }
}
