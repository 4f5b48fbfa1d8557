package org.undersigned.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.document.SourceDocument.Type;

/** Tells how a document is to be read: by its first bytes, then by its name. */
final class DocumentType {
  private static final int HEAD = 512;

  private DocumentType() {}

  /** The type that a file's name promises, empty for names that are no documents. */
  static Optional<Type> byName(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "txt" -> Optional.of(Type.TEXT);
      case "md" -> Optional.of(Type.MARKDOWN);
      case "html", "htm" -> Optional.of(Type.HTML);
      case "pdf" -> Optional.of(Type.PDF);
      case "docx" -> Optional.of(Type.DOCX);
      default -> Optional.empty();
    };
  }

  /**
   * The type of a content whose name is known; the content wins, since files are often saved under
   * a wrong extension.
   *
   * @param declared media type that the transport declared, empty when it did not
   */
  static Type of(byte[] bytes, String name, String declared) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return Type.PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return Type.DOCX;
    }
    Optional<Type> named = byName(name);
    boolean text = named.isEmpty() || named.get() == Type.TEXT;
    if (text && (isMarkup(head) || declared.contains("html"))) {
      return Type.HTML;
    }
    boolean broken = named.isPresent() && (named.get() == Type.PDF || named.get() == Type.DOCX);
    if (broken && isMarkup(head)) {
      return Type.HTML;
    }
    return named.orElse(Type.TEXT);
  }

  private static boolean isMarkup(String head) {
    if (head.indexOf('<') < 0) {
      return false;
    }
    String start = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<?xml") && start.contains("<html");
  }
}
