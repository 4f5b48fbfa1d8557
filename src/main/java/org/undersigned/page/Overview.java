package org.undersigned.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.page.Grid.Column;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

/** What a folder's page begins with: what to look at first, the statements, who signed which. */
final class Overview {
  private final Html html;
  private final PageContent content;
  private final Words words;
  private final Warnings warnings;
  private final FileNames files;

  Overview(Html html, PageContent content, FileNames files) {
    this.html = html;
    this.content = content;
    this.words = content.words();
    this.warnings = new Warnings(content, new Sentences(content));
    this.files = files;
  }

  /** How many statements of when, and how many states joined those that name any. */
  static String finding(PageContent content) {
    Words words = content.words();
    List<SignatoryList> all = content.roster().statements();
    var dates = all.stream().flatMap(l -> l.facts().date().stream()).sorted().toList();
    var sizes =
        all.stream()
            .mapToInt(l -> l.signatoryStates().size())
            .filter(n -> n > 0)
            .sorted()
            .toArray();
    String text = words.count("statements", all.size());
    if (!dates.isEmpty()) {
      String from = words.date(dates.get(0));
      String to = words.date(dates.get(dates.size() - 1));
      text += from.equals(to) ? ", " + from : ", " + words.get("range", "from", from, "to", to);
    }
    text += ".";
    if (sizes.length == 0) {
      return text;
    }
    String least = Integer.toString(sizes[0]);
    String most = Integer.toString(sizes[sizes.length - 1]);
    if (sizes.length < all.size()) {
      String n = Integer.toString(sizes.length);
      return least.equals(most)
          ? text
          : text + " " + words.get("sizes.of", "n", n, "from", least, "to", most);
    }
    return text
        + " "
        + (least.equals(most)
            ? words.count("size", sizes[0])
            : words.get("sizes", "from", least, "to", most));
  }

  /** What must be known before anything here is used. */
  void warnings() {
    List<SignatoryList> doubtful =
        content.roster().statements().stream().filter(l -> !warnings.of(l).isEmpty()).toList();
    if (doubtful.isEmpty() && content.failed().isEmpty()) {
      return;
    }
    html.line().open("section", "class", "look", "aria-labelledby", "look");
    html.element("h2", words.get("look.heading"), "id", "look").open("ul", "class", "warn");
    content.failed().forEach(f -> html.element("li", words.get("look.failed", "what", f)));
    for (SignatoryList list : doubtful) {
      html.line().open("li");
      html.open("a", "href", "#" + files.anchor(list.statement()));
      html.element("bdi", Sentences.shortTitle(list)).close("a");
      html.text(words.get("look.entry", "what", String.join(" ", warnings.of(list))));
      html.close("li");
    }
    html.close("ul").close("section");
  }

  /** The statements by date. */
  void index() {
    html.line().open("section", "aria-labelledby", "index-h");
    html.element("h2", words.get("index.heading"), "id", "index-h");
    Grid grid =
        new Grid(
            html,
            "index",
            words.get("index.caption"),
            "index",
            List.of(
                Column.text("title", words.get("col.title")),
                Column.text("date", words.get("col.date")),
                Column.number("states", words.get("col.states")),
                Column.number("organisations", words.get("col.organisations")),
                Column.text("stance", words.get("col.stance")),
                Column.text("targets", words.get("col.targets")),
                Column.text("list", words.get("col.list")),
                Column.text("agreement", words.get("col.agreement"))));
    content.roster().statements().stream()
        .sorted(
            Comparator.comparing(
                (SignatoryList l) -> l.facts().date().map(Object::toString).orElse("9999")))
        .forEach(l -> entry(grid, l));
    grid.close();
    html.close("section");
  }

  private void entry(Grid grid, SignatoryList list) {
    List<Finding> signed = list.in(Role.SIGNATORY);
    List<Finding> targets = list.in(Role.TARGET);
    String codes = String.join(" ", signed.stream().map(Finding::entity).toList());
    String anchor = files.anchor(list.statement());
    String kind = list.facts().list().word();
    if (content.hasSections()) {
      grid.row("data-signed", codes, "data-list", kind).head(Sentences.shortTitle(list), anchor);
    } else {
      grid.row("data-signed", codes, "data-list", kind, "id", anchor)
          .head(Sentences.shortTitle(list));
    }
    grid.whole(list.facts().date().map(Object::toString).orElse(""));
    grid.number(list.signatoryStates().size()).number(list.signatoryOrganisations().size());
    grid.cell(words.term("stance", list.facts().stance()), list.facts().stance());
    grid.cell(
        String.join(", ", content.names().of(targets.stream().map(Finding::entity))),
        String.join(" ", targets.stream().map(Finding::entity).toList()));
    grid.cell(words.term("list", kind), kind);
    grid.cell(words.term("agreement", list.facts().agreement()), list.facts().agreement()).end();
  }

  /** Every party with the statements that it signed. */
  void parties() {
    Map<String, List<SignatoryList>> signed = new TreeMap<>();
    Map<String, Integer> represented = new TreeMap<>();
    for (SignatoryList list : content.roster().statements()) {
      for (Finding f : list.findings()) {
        if (f.role() == Role.SIGNATORY) {
          signed.computeIfAbsent(f.entity(), e -> new ArrayList<>()).add(list);
        } else if (f.role() == Role.REPRESENTED) {
          signed.computeIfAbsent(f.entity(), e -> new ArrayList<>());
          represented.merge(f.entity(), 1, Integer::sum);
        }
      }
    }
    html.line().open("section", "aria-labelledby", "parties-h");
    html.element("h2", words.get("who.heading"), "id", "parties-h");
    html.element("p", words.get("who.note"));
    Grid grid =
        new Grid(
            html,
            "parties",
            words.get("who.caption"),
            "who-signed-what",
            List.of(
                Column.text("name", words.get("col.name")),
                Column.text("entity", words.get("col.code")),
                Column.number("signed", words.get("col.signed")),
                Column.number("represented", words.get("col.represented")),
                Column.text("statements", words.get("col.statements"))));
    signed.entrySet().stream()
        .sorted(Comparator.comparing(e -> content.names().of(e.getKey()), Names.byFolded()))
        .forEach(
            e -> party(grid, e.getKey(), e.getValue(), represented.getOrDefault(e.getKey(), 0)));
    grid.close();
    html.close("section");
  }

  private void party(Grid grid, String code, List<SignatoryList> lists, int represented) {
    grid.row("data-code", code).head(content.names().of(code)).cell(code);
    grid.number(lists.size()).number(represented);
    html.open("td");
    String between = "";
    for (SignatoryList list : lists) {
      html.text(between);
      html.element("a", list.statement(), "href", "#" + files.anchor(list.statement()));
      between = ", ";
    }
    html.close("td");
    grid.end();
  }
}
