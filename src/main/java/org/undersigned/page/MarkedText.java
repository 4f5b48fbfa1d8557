package org.undersigned.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.undersigned.export.RuleWords;
import org.undersigned.signatory.Finding;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * The words of a statement with every finding marked by its role. Marks come from offsets and the
 * text is escaped, so that nothing in a document is markup. Of a very long text only the
 * surroundings of the findings are shown, and where something is left out it says so.
 */
final class MarkedText {
  private static final int AROUND = 300;
  private final Html html;
  private final Words words;
  private final Names names;
  private final String anchor;
  private final StatementText text;
  private final List<Finding> findings;
  private final RuleWords rules;
  private final boolean whole;

  /**
   * A text to show.
   *
   * @param anchor the statement's id; marks are {@code anchor-f0}, {@code anchor-f1}, ...
   * @param findings all of them; their place in the list is their number
   * @param rules what each rule means
   * @param most how many characters may be shown before parts are left out
   */
  MarkedText(
      Html html,
      PageContent content,
      String anchor,
      StatementText text,
      List<Finding> findings,
      RuleWords rules,
      int most) {
    this.html = html;
    this.words = content.words();
    this.names = content.names();
    this.anchor = anchor;
    this.text = text;
    this.findings = findings;
    this.rules = rules;
    this.whole = text.text().length() <= most;
  }

  /** Writes the text; the element that holds it is the caller's. */
  void write() {
    int at = 0;
    Block before = null;
    for (Block block : text.blocks()) {
      Span span = block.span();
      if (span.start() < at || span.end() > text.text().length()) {
        continue;
      }
      between(before, block);
      loose(at, span.start());
      block(block);
      at = span.end();
      before = block;
    }
    between(before, null);
    loose(at, text.text().length());
  }

  private static boolean item(Block block) {
    return block != null && block.kind() == Block.Kind.LIST_ITEM;
  }

  private void between(Block before, Block next) {
    boolean same = item(before) && item(next) && before.group() == next.group();
    if (item(before) && !same) {
      html.close("ul");
    }
    if (item(next) && !same) {
      html.line().open("ul");
    }
  }

  private void block(Block block) {
    String tag = item(block) ? "li" : "p";
    String kind =
        switch (block.kind()) {
          case TITLE, HEADING -> "heading";
          case TABLE_CELL -> "cell";
          case FOOTNOTE, CAPTION -> "small";
          case PARAGRAPH, LIST_ITEM -> "";
        };
    html.line().open(tag, "dir", "auto", kind.isEmpty() ? "" : "class", kind);
    stretch(block.span().start(), block.span().end());
    html.close(tag);
  }

  /** Text that no block claims. */
  private void loose(int from, int to) {
    if (!text.text().substring(from, to).isBlank()) {
      html.line().open("p", "dir", "auto");
      stretch(from, to);
      html.close("p");
    }
  }

  private void stretch(int from, int to) {
    List<Integer> here =
        IntStream.range(0, findings.size())
            .filter(i -> findings.get(i).span().length() > 0)
            .filter(i -> findings.get(i).span().overlaps(new Span(from, to)))
            .boxed()
            .toList();
    if (here.isEmpty() && !whole) {
      html.element("span", words.get("text.left"), "class", "left");
      return;
    }
    TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
    for (int i : here) {
      Span span = findings.get(i).span();
      edges.add(Math.max(from, span.start()));
      edges.add(Math.min(to, span.end()));
    }
    int start = from;
    for (int end : edges.tailSet(from, false)) {
      Span piece = new Span(start, end);
      List<Integer> on = here.stream().filter(i -> findings.get(i).span().contains(piece)).toList();
      if (on.isEmpty()) {
        plain(start, end, from, to);
      } else {
        mark(piece, on);
      }
      start = end;
    }
  }

  private void plain(int start, int end, int from, int to) {
    if (whole || end - start <= 2 * AROUND) {
      html.text(text.text().substring(start, end));
      return;
    }
    if (start > from) {
      html.text(text.text().substring(start, boundary(start + AROUND)));
    }
    html.element("span", words.get("text.left"), "class", "left");
    if (end < to) {
      html.text(text.text().substring(boundary(end - AROUND), end));
    }
  }

  /** Never between the halves of one character. */
  private int boundary(int at) {
    return Character.isLowSurrogate(text.text().charAt(at)) ? at - 1 : at;
  }

  private void mark(Span piece, List<Integer> on) {
    Finding first = findings.get(on.get(0));
    List<String> tips = new ArrayList<>();
    for (int i : on) {
      tips.add(tip(findings.get(i)));
    }
    int starts =
        on.stream()
            .filter(i -> findings.get(i).span().start() == piece.start())
            .findFirst()
            .orElse(-1);
    html.open(
        "mark",
        "class",
        first.role().word(),
        "tabindex",
        "0",
        starts < 0 ? "" : "id",
        anchor + "-f" + starts);
    html.open("bdi").text(piece.in(text.text())).close("bdi");
    html.element("span", " [" + String.join("; ", tips) + "]", "class", "tip").close("mark");
  }

  /** What decided: name, role, manner, certainty, rule. */
  private String tip(Finding f) {
    List<String> parts = new ArrayList<>();
    parts.add(
        names.of(f.entity()) + " (" + f.entity() + "): " + words.term("role", f.role().word()));
    if (!f.manner().word().isEmpty()) {
      parts.add(words.term("manner", f.manner().word()));
    }
    if (!f.via().isEmpty()) {
      parts.add(words.get("via", "group", f.via()));
    }
    parts.add(words.term("certainty", f.certainty().word()));
    parts.add(words.get("rule", "rule", f.rule()));
    return String.join(", ", parts) + meaning(f.rule());
  }

  /** The rule in words; where the page is not in English, the phrase that it met. */
  private String meaning(String rule) {
    boolean english = words.language().equals("en");
    return (english ? rules.meaning(rule) : rules.phrase(rule)).map(m -> " (" + m + ")").orElse("");
  }

  /** The mark of a finding, or the one that stands for it when several share their words. */
  static String markOf(String anchor, List<Finding> findings, int index) {
    Span span = findings.get(index).span();
    int first = index;
    for (int i = index - 1; i >= 0; i--) {
      if (findings.get(i).span().start() == span.start()) {
        first = i;
      }
    }
    return anchor + "-f" + first;
  }
}
