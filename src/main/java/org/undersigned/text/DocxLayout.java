package org.undersigned.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.undersigned.text.Block.Kind;

/** Turns the paragraphs and tables of a Word document into blocks. */
final class DocxLayout {
  private static final int LONGEST_CELL = 400;
  private static final int LONGEST_HEADING = 160;

  /** Identifiers of the styles that make a paragraph a heading or an item of a list. */
  record Styles(Set<String> headings, Set<String> lists) {
    Styles {
      headings = Set.copyOf(headings);
      lists = Set.copyOf(lists);
    }
  }

  /** A paragraph in the making; a text box inside a paragraph has paragraphs of its own. */
  private static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    boolean heading;
    boolean listed;
    int bold;
  }

  /** A finished paragraph. */
  private record Done(Kind kind, String text) {}

  /** A table in the making: rows of cells of paragraphs. */
  private static final class Grid {
    final List<List<List<Done>>> rows = new ArrayList<>();
    boolean nested;
  }

  private final BlockWriter out;
  private final Styles styles;
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<Grid> tables = new ArrayDeque<>();
  private int listGroup = -1;
  private boolean notes;
  private boolean hidden;
  private boolean bold;
  private boolean raised;
  private boolean inText;

  DocxLayout(BlockWriter out, Styles styles) {
    this.out = out;
    this.styles = styles;
  }

  /**
   * @param notes whether the part holds footnotes
   */
  void write(XMLStreamReader xml, boolean notes) throws XMLStreamException {
    this.notes = notes;
    int skipped = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (skipped > 0) {
        skipped += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        skipped -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        skipped = start(xml) ? 0 : 1;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      } else if (event == XMLStreamConstants.CHARACTERS && inText) {
        text(xml.getText());
      }
    }
  }

  /** Says whether what is inside the element is read. */
  private boolean start(XMLStreamReader xml) {
    Paragraph paragraph = paragraphs.peek();
    switch (xml.getLocalName()) {
      case "Fallback", "del", "moveFrom", "instrText", "delText", "comment" -> {
        return false;
      }
      case "footnote", "endnote" -> {
        return attribute(xml, "type").isEmpty() || attribute(xml, "type").equals("normal");
      }
      case "p" -> paragraphs.push(new Paragraph());
      case "r" -> {
        hidden = false;
        bold = false;
        raised = false;
      }
      case "tbl" -> {
        if (!tables.isEmpty()) {
          tables.peek().nested = true;
        }
        tables.push(new Grid());
      }
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.peek().rows.add(new ArrayList<>());
        }
      }
      case "tc" -> newCell();
      case "t" -> inText = true;
      case "tab", "br", "cr", "noBreakHyphen" -> {
        if (paragraph != null) {
          mark(xml, paragraph);
        }
      }
      default -> {
        if (paragraph != null) {
          property(xml, paragraph);
        }
      }
    }
    return true;
  }

  private void newCell() {
    if (!tables.isEmpty()) {
      List<List<List<Done>>> rows = tables.peek().rows;
      if (rows.isEmpty()) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(new ArrayList<>());
    }
  }

  private static void mark(XMLStreamReader xml, Paragraph paragraph) {
    boolean page = xml.getLocalName().equals("br") && attribute(xml, "type").equals("page");
    boolean stop = xml.getLocalName().equals("tab") && !attribute(xml, "pos").isEmpty();
    switch (xml.getLocalName()) {
      case "tab" -> paragraph.text.append(stop ? "" : " ");
      case "noBreakHyphen" -> paragraph.text.append('-');
      default -> paragraph.text.append(page ? ' ' : '\n');
    }
  }

  private void property(XMLStreamReader xml, Paragraph paragraph) {
    String value = attribute(xml, "val");
    boolean on = !value.equals("0") && !value.equals("false") && !value.equals("none");
    switch (xml.getLocalName()) {
      case "pStyle" -> {
        paragraph.heading |= styles.headings().contains(value);
        paragraph.listed |= styles.lists().contains(value);
      }
      case "outlineLvl" -> paragraph.heading |= !value.equals("9");
      case "numPr" -> paragraph.listed = true;
      case "vanish" -> hidden = on;
      case "b" -> bold = on;
      case "vertAlign" -> raised = value.equals("superscript");
      default -> {}
    }
  }

  private void text(String words) {
    Paragraph paragraph = paragraphs.peek();
    boolean reference = raised && words.chars().allMatch(Character::isDigit);
    if (paragraph != null && !hidden && !reference) {
      String clean = CleanText.clean(words).replace('\n', ' ');
      paragraph.text.append(clean);
      paragraph.bold += bold ? clean.length() : 0;
    }
  }

  private void end(String tag) {
    switch (tag) {
      case "t" -> inText = false;
      case "p" -> {
        if (!paragraphs.isEmpty()) {
          finish(paragraphs.pop());
        }
      }
      case "tbl" -> {
        if (!tables.isEmpty()) {
          finish(tables.pop());
        }
      }
      default -> {}
    }
  }

  private void finish(Paragraph paragraph) {
    String text = CleanText.collapse(paragraph.text);
    if (text.isEmpty()) {
      return;
    }
    Kind kind = kind(paragraph, text);
    if (kind == Kind.LIST_ITEM && !ListMarks.isNumber(text)) {
      text = text.substring(ListMarks.length(text));
    }
    Grid table = tables.peek();
    if (table == null || table.rows.isEmpty()) {
      emit(new Done(kind, text));
      return;
    }
    List<List<Done>> row = table.rows.get(table.rows.size() - 1);
    if (row.isEmpty()) {
      row.add(new ArrayList<>());
    }
    row.get(row.size() - 1).add(new Done(kind, text));
  }

  private Kind kind(Paragraph paragraph, String text) {
    if (notes) {
      return Kind.FOOTNOTE;
    }
    if (paragraph.listed && !paragraph.heading
        || ListMarks.length(text) > 0 && !ListMarks.isNumber(text)) {
      return Kind.LIST_ITEM;
    }
    char end = text.charAt(text.length() - 1);
    boolean shout =
        paragraph.bold >= text.length()
            && text.length() < LONGEST_HEADING
            && ".,;:".indexOf(end) < 0;
    return paragraph.heading || shout ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private void emit(Done done) {
    if (done.kind() != Kind.LIST_ITEM) {
      listGroup = -1;
      out.add(done.kind(), done.text());
      return;
    }
    listGroup = listGroup < 0 ? out.newGroup() : listGroup;
    out.add(Kind.LIST_ITEM, done.text(), listGroup, -1, -1);
  }

  /** A table of data gives cells; one that lays out a page gives what stands in it. */
  private void finish(Grid table) {
    Grid outer = tables.peek();
    if (outer != null && !outer.rows.isEmpty()) {
      List<List<Done>> row = outer.rows.get(outer.rows.size() - 1);
      List<Done> cell = row.isEmpty() ? new ArrayList<>() : row.get(row.size() - 1);
      table.rows.forEach(inner -> inner.forEach(cell::addAll));
      return;
    }
    listGroup = -1;
    if (!isData(table)) {
      table.rows.forEach(row -> row.forEach(cell -> cell.forEach(this::emit)));
      return;
    }
    int group = out.newGroup();
    for (int row = 0; row < table.rows.size(); row++) {
      List<List<Done>> cells = table.rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        out.add(Kind.TABLE_CELL, words(cells.get(column)), group, row, column);
      }
    }
  }

  private static boolean isData(Grid table) {
    int widest = 0;
    int longest = 0;
    for (List<List<Done>> row : table.rows) {
      widest = Math.max(widest, row.size());
      for (List<Done> cell : row) {
        longest = Math.max(longest, words(cell).length());
      }
    }
    boolean several = table.rows.size() > 1 && widest > 1 || widest > 2;
    return several && longest <= LONGEST_CELL && !table.nested;
  }

  private static String words(List<Done> cell) {
    StringBuilder words = new StringBuilder();
    for (Done paragraph : cell) {
      words.append(words.length() > 0 ? "\n" : "").append(paragraph.text());
    }
    return words.toString();
  }

  /** The value of an attribute whatever its namespace, empty when it is missing. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
