package org.undersigned.text;

import java.nio.charset.StandardCharsets;

/** Knows kinds of files that people take for documents, by their first bytes. */
final class OtherFormats {
  private OtherFormats() {}

  /** What the bytes are and what to do, empty when they are none of these. */
  static String named(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return "an old Word or Excel file; save it as DOCX first";
    }
    if (head.startsWith("{\\rtf")) {
      return "an RTF file; save it as DOCX first";
    }
    boolean picture =
        head.startsWith("\u0089PNG")
            || head.startsWith("\u00ff\u00d8\u00ff")
            || head.startsWith("GIF8")
            || head.startsWith("II*\0")
            || head.startsWith("MM\0*")
            || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    if (picture) {
      return "a picture; run OCR on it first (e.g. tesseract)";
    }
    if (head.startsWith("\u001f\u008b") || head.startsWith("PK\u0003\u0004")) {
      return "a packed file; unpack it first";
    }
    return "";
  }
}
