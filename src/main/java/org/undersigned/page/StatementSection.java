package org.undersigned.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.page.Grid.Column;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.tally.TallyRow;

/** All that the page says of one statement. */
final class StatementSection {
  private static final int NAMED_AT_ONCE = 12;
  private final Html html;
  private final PageContent content;
  private final Words words;
  private final Sentences sentences;
  private final FileNames files;
  private final Figures figures;
  private final int longest;
  private final boolean alone;

  /**
   * Writes into {@code html}.
   *
   * @param longest how many characters of a statement's text are shown before parts are left out
   * @param alone whether the page shows this statement alone
   */
  StatementSection(
      Html html,
      PageContent content,
      FileNames files,
      Figures figures,
      int longest,
      boolean alone) {
    this.html = html;
    this.content = content;
    this.words = content.words();
    this.sentences = new Sentences(content);
    this.files = files;
    this.figures = figures;
    this.longest = longest;
    this.alone = alone;
  }

  /** The section; alone on its page it leaves the title and the finding to the page's head. */
  void write(SignatoryList list) {
    String anchor = files.anchor(list.statement());
    List<TallyRow> tally =
        content.tally().stream().filter(s -> s.statement().equals(list.statement())).toList();
    html.line()
        .open("section", "id", anchor, "aria-labelledby", anchor + "-h", "class", "statement");
    if (alone) {
      html.element("h2", words.get("about.heading"), "id", anchor + "-h");
    } else {
      html.open("h2", "id", anchor + "-h").element("bdi", Sentences.title(list)).close("h2");
      html.element("p", sentences.finding(list), "class", "finding");
      warnings(list);
    }
    caption(list, tally, anchor);
    figures.of(list.statement(), anchor);
    facts(list);
    signatories(list, anchor);
    tally(tally, list, anchor);
    doubts(list, anchor);
    text(list, anchor);
    html.close("section");
  }

  /** What stands out, as a list; nothing when nothing does. */
  void warnings(SignatoryList list) {
    List<String> warnings = sentences.warnings(list);
    if (!warnings.isEmpty()) {
      html.line().open("ul", "class", "warn");
      warnings.forEach(w -> html.element("li", w));
      html.close("ul");
    }
  }

  private void facts(SignatoryList list) {
    StatementFacts facts = list.facts();
    html.line().element("h3", words.get("facts.heading")).open("dl", "class", "facts");
    fact("statement", list.statement());
    fact("date", facts.date().map(d -> words.date(d) + basis(facts.dateBasis())).orElse(""));
    fact("list", words.term("list", facts.list().word()));
    fact("count", sentences.stated(list));
    fact("agreement", words.term("agreement", facts.agreement()));
    fact("stance", words.term("stance", facts.stance()));
    fact("directed", String.join(", ", names(list.in(Role.TARGET))));
    fact("delivered", codes(facts.deliveredBy()));
    fact("behalf", codes(facts.onBehalfOf()));
    fact("publisher", facts.publisher());
    fact("source", facts.source());
    fact("retrieved", facts.retrieved());
    fact("sha256", facts.sha256());
    html.close("dl");
  }

  private String basis(String basis) {
    return basis.isEmpty() ? "" : " (" + words.term("basis", basis) + ")";
  }

  private List<String> names(List<Finding> findings) {
    return content.names().of(findings.stream().map(Finding::entity));
  }

  private String codes(List<String> codes) {
    return String.join(", ", content.names().of(codes.stream()));
  }

  private void fact(String key, String value) {
    if (!value.isBlank()) {
      html.open("div").element("dt", words.get("fact." + key));
      html.open("dd").element("bdi", value).close("dd").close("div");
    }
  }

  private void caption(SignatoryList list, List<TallyRow> tally, String anchor) {
    html.line().element("h3", words.get("caption.heading"));
    html.element(
        "p", sentences.caption(list, tally), "class", "caption", "id", anchor + "-caption");
  }

  private void signatories(SignatoryList list, String anchor) {
    html.line().element("h3", words.get("parties.heading"));
    List<Finding> all = list.findings();
    if (all.isEmpty()) {
      html.element("p", words.get("parties.none"));
      return;
    }
    Grid grid =
        new Grid(
            html,
            anchor + "-who",
            words.get("parties.caption", "title", list.statement()),
            files.file(list.statement()) + "-signatories",
            List.of(
                Column.text("name", words.get("col.name")),
                Column.text("entity", words.get("col.code")),
                Column.text("role", words.get("col.role")),
                Column.text("manner", words.get("col.manner")),
                Column.text("via", words.get("col.via")),
                Column.text("certainty", words.get("col.certainty")),
                Column.text("as_written", words.get("col.written")),
                Column.text("rule", words.get("col.rule"))));
    IntStream.range(0, all.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> all.get(i).role())
                .thenComparing(i -> content.names().of(all.get(i).entity()), Names.byFolded()))
        .forEach(i -> party(grid, list, anchor, i));
    grid.close();
  }

  private void party(Grid grid, SignatoryList list, String anchor, int index) {
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

  private void tally(List<TallyRow> tally, SignatoryList list, String anchor) {
    if (tally.isEmpty()) {
      return;
    }
    html.line().element("h3", words.get("tally.heading"));
    html.element("p", sentences.warrant(list));
    Grid grid =
        new Grid(
            html,
            anchor + "-tally",
            words.get("tally.caption", "title", list.statement()),
            files.file(list.statement()) + "-tally",
            List.of(
                Column.text("category", words.get("col.category")),
                Column.text("scheme", words.get("col.scheme")),
                Column.number("signed", words.get("col.signed")),
                Column.number("eligible", words.get("col.eligible")),
                Column.number("represented", words.get("col.represented")),
                Column.number("declined", words.get("col.declined")),
                Column.number("target", words.get("col.target")),
                Column.number("unknown", words.get("col.unknown")),
                Column.text("absent", words.get("col.absent")),
                Column.text("note", words.get("col.note"))));
    for (TallyRow row : tally) {
      grid.row().head(content.names().category(row));
      grid.cell(words.term("scheme", row.scheme()), row.scheme());
      if (row.known()) {
        grid.number(row.signed()).number(row.eligible().size()).number(row.represented().size());
        grid.number(row.declined().size()).number(row.targets().size()).number(row.unknown());
      } else {
        IntStream.range(0, 6).forEach(i -> grid.number(""));
      }
      absent(grid, Sentences.mayNameAbsent(list) ? row.absent() : List.of());
      grid.cell(row.note()).end();
    }
    grid.close();
  }

  /** Names as long as they can be taken in; of more, the number, and the names on demand. */
  private void absent(Grid grid, List<String> absent) {
    String value = String.join(" ", absent);
    if (absent.size() <= NAMED_AT_ONCE) {
      grid.cell(codes(absent), value);
    } else if (alone) {
      grid.more(Integer.toString(absent.size()), codes(absent), value);
    } else {
      grid.cell(words.count("absent", absent.size()), value);
    }
  }

  private void doubts(SignatoryList list, String anchor) {
    if (list.doubts().isEmpty()) {
      return;
    }
    html.line().element("h3", words.get("doubts.heading"), "id", anchor + "-doubts");
    Grid grid =
        new Grid(
            html,
            anchor + "-unsure",
            words.get("doubts.caption", "title", list.statement()),
            files.file(list.statement()) + "-doubts",
            List.of(
                Column.text("kind", words.get("col.kind")),
                Column.text("as_written", words.get("col.written")),
                Column.text("could_be", words.get("col.couldbe")),
                Column.text("reason", words.get("col.reason"))));
    for (Doubt d : list.doubts()) {
      grid.row().head(words.term("doubt", d.kind())).quote(d.asWritten());
      grid.cell(codes(d.couldBe()), String.join(" ", d.couldBe())).cell(d.reason()).end();
    }
    grid.close();
  }

  private void text(SignatoryList list, String anchor) {
    html.line().element("h3", words.get("text.heading"), "id", anchor + "-t");
    if (list.text().isEmpty()) {
      html.element("p", words.get("text.none"));
      return;
    }
    html.open("p", "class", "key").text(words.get("text.key")).text(" ");
    for (Role role : Role.values()) {
      html.element("span", words.term("role", role.word()), "class", "key " + role.word())
          .text(" ");
    }
    html.close("p");
    String language = list.facts().language();
    boolean known =
        language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") && !language.equals("und");
    html.open(
        "div",
        "class",
        "text",
        "role",
        "group",
        "aria-labelledby",
        anchor + "-t",
        known ? "lang" : "",
        language);
    new MarkedText(html, content, anchor, list.text().get(), list.findings(), longest).write();
    html.close("div");
  }
}
