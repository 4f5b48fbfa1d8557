package org.undersigned.page;

import java.util.List;
import org.undersigned.export.RuleWords;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.tally.TallyRow;

/** All that the page says of one statement. */
final class StatementSection {
  private final Html html;
  private final PageContent content;
  private final Words words;
  private final Sentences sentences;
  private final Warnings warnings;
  private final FileNames files;
  private final Figures figures;
  private final int longest;
  private final boolean alone;
  private final RuleWords rules = new RuleWords();

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
    this.warnings = new Warnings(content, sentences);
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
    StatementTables tables = new StatementTables(html, content, list, files, alone);
    tables.parties();
    tables.tally(tally);
    tables.doubts();
    text(list, anchor);
    html.close("section");
  }

  /** What stands out, as a list; nothing when nothing does. */
  void warnings(SignatoryList list) {
    List<String> all = warnings.of(list);
    if (!all.isEmpty()) {
      html.line().open("ul", "class", "warn");
      all.forEach(w -> html.element("li", w));
      html.close("ul");
    }
  }

  private void facts(SignatoryList list) {
    StatementFacts facts = list.facts();
    html.line().element("h3", words.get("facts.heading")).open("dl", "class", "facts");
    fact("statement", list.statement());
    fact("date", facts.date().map(d -> words.date(d) + basis(facts.dateBasis())).orElse(""));
    fact("published", list.published().map(words::date).orElse(""));
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
    new MarkedText(html, content, anchor, list.text().get(), list.findings(), rules, longest)
        .write();
    html.close("div");
  }
}
