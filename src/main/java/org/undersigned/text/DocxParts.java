package org.undersigned.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the parts of a DOCX that are read, and refuses a zip that swells beyond reason. */
final class DocxParts {
  private static final int HEAD = 128;

  static final String DOCUMENT = "word/document.xml";
  static final String STYLES = "word/styles.xml";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String ENDNOTES = "word/endnotes.xml";
  static final String CORE = "docProps/core.xml";

  private static final long MOST_BYTES = 256L << 20;
  private static final long HARMLESS = 16L << 20;
  private static final int MOST_SWELLING = 200;
  private static final int MOST_ENTRIES = 20_000;

  private DocxParts() {}

  /** The parts by name; {@link #DOCUMENT} is always among them. */
  static Map<String, byte[]> of(byte[] bytes) throws IOException, UnreadableDocumentException {
    Map<String, byte[]> parts = new HashMap<>();
    long unpacked = 0;
    int entries = 0;
    boolean spreadsheet = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = part(entry.getName());
        spreadsheet |= isOfSpreadsheet(entry.getName(), bytes);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_BYTES
              || unpacked > HARMLESS && unpacked / MOST_SWELLING > bytes.length) {
            throw new UnreadableDocumentException(
                "this DOCX unpacks to far more than its size and was refused");
          }
          if (!name.isEmpty()) {
            content.write(buffer, 0, read);
          }
        }
        if (!name.isEmpty()) {
          parts.putIfAbsent(name, content.toByteArray());
        }
        if (++entries > MOST_ENTRIES) {
          throw new UnreadableDocumentException("this DOCX has too many parts and was refused");
        }
      }
    }
    if (!parts.containsKey(DOCUMENT)) {
      throw new UnreadableDocumentException(
          spreadsheet
              ? "a spreadsheet; save it as CSV UTF-8 and give that"
              : entries == 0
                  ? "this DOCX is damaged and cannot be read"
                  : "a zip file without a Word document in it; save its text as DOCX, PDF or HTML");
    }
    return parts;
  }

  /** Workbooks have a part of that name; OpenDocument files begin with their type, not packed. */
  private static boolean isOfSpreadsheet(String entry, byte[] file) {
    if (entry.equals("xl/workbook.xml") || entry.equals("xl/workbook.bin")) {
      return true;
    }
    String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
    return entry.equals("mimetype") && head.contains("opendocument.spreadsheet");
  }

  /** The name under which an entry is kept, empty when it is not read. */
  private static String part(String entry) {
    String name = entry.startsWith("/") ? entry.substring(1) : entry;
    boolean document = name.startsWith("word/document") && name.endsWith(".xml");
    if (document) {
      return DOCUMENT;
    }
    return switch (name) {
      case STYLES, FOOTNOTES, ENDNOTES, CORE -> name;
      default -> "";
    };
  }
}
