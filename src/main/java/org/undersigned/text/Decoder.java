package org.undersigned.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into characters: a mark at the beginning decides, then valid UTF-8, then what the
 * transport or the page declares, then Windows-1252.
 */
final class Decoder {
  private static final Charset LAST_RESORT = Charset.forName("windows-1252");
  private static final int HEAD = 4096;

  /** What stands for bytes that are no character. */
  private static final char REPLACEMENT = '\uFFFD';

  private Decoder() {}

  /**
   * @param declared charset that the transport declared, empty when it did not
   * @throws UnreadableDocumentException when the bytes are no text
   */
  static String decode(byte[] bytes, String declared) throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException("the file is empty");
    }
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    String other = OtherFormats.named(bytes);
    if (!other.isEmpty()) {
      throw new UnreadableDocumentException(other);
    }
    refuseBinary(bytes);
    Optional<Charset> named = charset(declared).or(() -> charset(declaredInside(bytes)));
    if (named.isPresent() && named.get().name().startsWith("ISO-2022")) {
      return new String(bytes, named.get());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes)
        ? text
        : new String(bytes, named.orElseGet(() -> mostlyUtf8(bytes)));
  }

  /** Whether the bytes are UTF-8 without a fault, asked where a text may hold the sign for one. */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  /** A long UTF-8 text with one broken byte is still UTF-8. */
  private static Charset mostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xff;
      if (lead < 0x80) {
        continue;
      }
      int follow = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
      int seen = 0;
      while (seen < follow && i + 1 < bytes.length && (bytes[i + 1] & 0xc0) == 0x80) {
        i++;
        seen++;
      }
      if (follow > 0 && seen == follow) {
        good++;
      } else {
        bad++;
      }
    }
    return good > 20 * bad ? StandardCharsets.UTF_8 : LAST_RESORT;
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableDocumentException {
    int seen = Math.min(bytes.length, 8192);
    int odd = 0;
    for (int i = 0; i < seen; i++) {
      int b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
        odd++;
      }
    }
    if (odd * 20L > seen) {
      throw new UnreadableDocumentException("not a text: the file is binary");
    }
  }

  /** The charset that an HTML or XML head names, empty when it names none. */
  private static String declaredInside(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    int tag = 0;
    while (tag < length && bytes[tag] != '<') {
      tag++;
    }
    if (tag == length) {
      return "";
    }
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    for (String word : new String[] {"charset=", "encoding="}) {
      int at = head.indexOf(word);
      if (at >= 0) {
        int start = at + word.length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
          start++;
        }
        int end = start;
        while (end < head.length() && isNamePart(head.charAt(end))) {
          end++;
        }
        return head.substring(start, end);
      }
    }
    return "";
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }

  private static Optional<Charset> charset(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    try {
      Charset found = Charset.forName(name.strip());
      boolean latin = found.equals(StandardCharsets.ISO_8859_1);
      boolean ascii = found.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin || ascii ? LAST_RESORT : found);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
