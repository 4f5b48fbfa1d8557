package org.undersigned.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.page.Grid.Column;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.tally.TallyRow;

/** The tables of one statement: its parties, its counts, what stayed in doubt. */
final class StatementTables {
  private static final int NAMED_AT_ONCE = 12;
  private final Html html;
  private final PageContent content;
  private final Words words;
  private final SignatoryList list;
  private final String anchor;
  private final String file;
  private final boolean alone;

  /**
   * Writes into {@code html}.
   *
   * @param alone whether the page shows this statement alone, so that long lists of names fit
   */
  StatementTables(
      Html html, PageContent content, SignatoryList list, FileNames files, boolean alone) {
    this.html = html;
    this.content = content;
    this.words = content.words();
    this.list = list;
    this.anchor = files.anchor(list.statement());
    this.file = files.file(list.statement());
    this.alone = alone;
  }

  private Grid grid(String id, String caption, String csv, Column... columns) {
    return new Grid(
        html,
        anchor + "-" + id,
        words.get(caption, "title", list.statement()),
        file + "-" + csv,
        List.of(columns));
  }

  private Column text(String key, String heading) {
    return Column.text(key, words.get("col." + heading));
  }

  private Column number(String key) {
    return Column.number(key, words.get("col." + key));
  }

  /** Everybody who has a role, signatories first, each with the words and the rule. */
  void parties() {
    html.line().element("h3", words.get("parties.heading"));
    List<Finding> all = list.findings();
    if (all.isEmpty()) {
      html.element("p", words.get("parties.none"));
      return;
    }
    Grid grid =
        grid(
            "who",
            "parties.caption",
            "signatories",
            text("name", "name"),
            text("entity", "code"),
            text("role", "role"),
            text("manner", "manner"),
            text("via", "via"),
            text("certainty", "certainty"),
            text("as_written", "written"),
            text("rule", "rule"));
    IntStream.range(0, all.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> all.get(i).role())
                .thenComparing(i -> content.names().of(all.get(i).entity()), Names.byFolded()))
        .forEach(i -> party(grid, i));
    grid.close();
  }

  private void party(Grid grid, int index) {
    Finding f = list.findings().get(index);
    grid.row("class", f.role().word());
    grid.head(content.names().of(f.entity())).cell(f.entity());
    grid.cell(words.term("role", f.role().word()), f.role().word());
    grid.cell(
        f.manner().word().isEmpty() ? "" : words.term("manner", f.manner().word()),
        f.manner().word());
    grid.cell(f.via());
    grid.cell(words.term("certainty", f.certainty().word()), f.certainty().word());
    if (list.text().isPresent() && f.span().length() > 0) {
      grid.quote(f.asWritten(), MarkedText.markOf(anchor, list.findings(), index));
    } else {
      grid.quote(f.asWritten());
    }
    grid.cell(f.rule()).end();
  }

  /** Counts by region, group and alignment; where nobody acts jointly no rows of noughts. */
  void tally(List<TallyRow> tally) {
    if (tally.isEmpty()) {
      return;
    }
    html.line().element("h3", words.get("tally.heading"));
    html.element("p", new Sentences(content).warrant(list));
    if (list.facts().list() == ListKind.NONE && list.in(Role.SIGNATORY).isEmpty()) {
      return;
    }
    Grid grid =
        grid(
            "tally",
            "tally.caption",
            "tally",
            text("category", "category"),
            text("scheme", "scheme"),
            number("signed"),
            number("eligible"),
            number("represented"),
            number("declined"),
            number("target"),
            number("unknown"),
            text("absent", "absent"),
            text("note", "note"));
    for (TallyRow row : tally) {
      grid.row().head(content.names().category(row));
      grid.cell(words.term("scheme", row.scheme()), row.scheme());
      if (row.known()) {
        grid.number(row.signed()).number(row.eligible().size()).number(row.represented().size());
        grid.number(row.declined().size()).number(row.targets().size()).number(row.unknown());
      } else {
        IntStream.range(0, 6).forEach(i -> grid.number(""));
      }
      absent(grid, list.mayNameAbsent() ? row.absent() : List.of());
      grid.cell(row.note()).end();
    }
    grid.close();
  }

  /** Names as long as they can be taken in; of more, the number, and the names on demand. */
  private void absent(Grid grid, List<String> absent) {
    String value = String.join(" ", absent);
    if (absent.size() <= NAMED_AT_ONCE) {
      grid.cell(named(absent), value);
    } else if (alone) {
      grid.more(Integer.toString(absent.size()), named(absent), value);
    } else {
      grid.cell(words.count("absent", absent.size()), value);
    }
  }

  private String named(List<String> codes) {
    return String.join(", ", content.names().of(codes.stream()));
  }

  /** What could not be settled; nothing when all was. */
  void doubts() {
    if (list.doubts().isEmpty()) {
      return;
    }
    html.line().element("h3", words.get("doubts.heading"), "id", anchor + "-doubts");
    Grid grid =
        grid(
            "unsure",
            "doubts.caption",
            "doubts",
            text("kind", "kind"),
            text("as_written", "written"),
            text("could_be", "couldbe"),
            text("reason", "reason"));
    for (Doubt d : list.doubts()) {
      grid.row().head(words.term("doubt", d.kind())).quote(d.asWritten());
      grid.cell(named(d.couldBe()), String.join(" ", d.couldBe())).cell(d.reason()).end();
    }
    grid.close();
  }
}
