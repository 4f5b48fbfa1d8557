package org.undersigned.text;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a Word document: the parts of a zip that hold text, footnotes and names of styles. */
final class DocxReader {
  private DocxReader() {}

  static ReadPage read(byte[] bytes) throws UnreadableDocumentException {
    try {
      Map<String, byte[]> parts = DocxParts.of(bytes);
      BlockWriter out = new BlockWriter();
      DocxLayout layout = new DocxLayout(out, styles(parts.get(DocxParts.STYLES)));
      layout.write(reader(parts.get(DocxParts.DOCUMENT)), false);
      for (String notes : new String[] {DocxParts.FOOTNOTES, DocxParts.ENDNOTES}) {
        if (parts.containsKey(notes)) {
          layout.write(reader(parts.get(notes)), true);
        }
      }
      String heading = ReadPage.firstHeading(out);
      return new ReadPage(
          out.text(),
          out.blocks(),
          heading.isEmpty() ? property(parts.get(DocxParts.CORE), "title") : heading,
          Optional.empty(),
          "",
          "",
          "",
          property(parts.get(DocxParts.CORE), "language"));
    } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
      // the last for names of parts that are no UTF-8
      throw new UnreadableDocumentException("this DOCX is damaged and cannot be read", damaged);
    }
  }

  /** Entities and document types are never looked at. */
  private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    return factory.createXMLStreamReader(new StringReader(decoded(part)));
  }

  /** Decoded here, since the parser of the JDK tells stderr of bytes that fit no charset. */
  private static String decoded(byte[] part) {
    boolean wide =
        part.length > 1 && (part[0] == -2 && part[1] == -1 || part[0] == -1 && part[1] == -2);
    String text = new String(part, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Which styles make headings and lists, whatever they are called in the writer's language. */
  private static DocxLayout.Styles styles(byte[] part) throws XMLStreamException {
    Set<String> headings = new HashSet<>();
    Set<String> lists = new HashSet<>();
    if (part == null) {
      return new DocxLayout.Styles(headings, lists);
    }
    XMLStreamReader xml = reader(part);
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = DocxLayout.attribute(xml, "val").toLowerCase(Locale.ROOT);
      switch (xml.getLocalName()) {
        case "style" -> style = DocxLayout.attribute(xml, "styleId");
        case "name" -> {
          if (value.startsWith("heading") || value.equals("title") || value.equals("subtitle")) {
            headings.add(style);
          }
        }
        case "outlineLvl" -> headings.add(style);
        case "numPr" -> lists.add(style);
        default -> {}
      }
    }
    return new DocxLayout.Styles(headings, lists);
  }

  private static String property(byte[] core, String name) throws XMLStreamException {
    if (core == null) {
      return "";
    }
    XMLStreamReader xml = reader(core);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
        String value = CleanText.collapse(CleanText.clean(xml.getElementText()));
        return value.startsWith("Microsoft ") ? "" : value;
      }
    }
    return "";
  }
}
