package org.undersigned.page;

import java.util.List;

/**
 * A table of the page. It is complete and in order as it stands; the page's script adds sorting,
 * the filter and the download, for which each column carries its name in the CSV.
 */
final class Grid {
  private final Html html;

  /**
   * One column.
   *
   * @param key its name in the downloaded CSV
   * @param heading what readers see
   * @param number whether it sorts by value and stands to the right
   */
  record Column(String key, String heading, boolean number) {
    static Column text(String key, String heading) {
      return new Column(key, heading, false);
    }

    static Column number(String key, String heading) {
      return new Column(key, heading, true);
    }
  }

  /**
   * Begins a table.
   *
   * @param id unique on the page
   * @param caption its name, unique on the page
   * @param file name of the CSV download, without extension
   */
  Grid(Html html, String id, String caption, String file, List<Column> columns) {
    this.html = html;
    html.line().open("div", "class", "table", "data-file", file);
    html.open(
        "div", "class", "scroll", "role", "group", "tabindex", "0", "aria-labelledby", id + "-c");
    html.open("table", "id", id).element("caption", caption, "id", id + "-c");
    html.open("thead").open("tr");
    for (Column column : columns) {
      String number = column.number() ? "class" : "";
      html.element("th", column.heading(), "scope", "col", "data-col", column.key(), number, "n");
    }
    html.close("tr").close("thead").open("tbody");
  }

  Grid row(String... attributes) {
    html.line().open("tr", attributes);
    return this;
  }

  /** The cell that names the row. */
  Grid head(String text) {
    html.element("th", text, "scope", "row");
    return this;
  }

  /** The naming cell, as a link within the page. */
  Grid head(String text, String anchor) {
    html.open("th", "scope", "row").element("a", text, "href", "#" + anchor).close("th");
    return this;
  }

  Grid cell(String text) {
    html.element("td", text);
    return this;
  }

  /** A cell whose word in the CSV differs from what is shown. */
  Grid cell(String text, String value) {
    html.element("td", text, "data-v", value);
    return this;
  }

  /** A cell that shows a few words and the rest when asked. */
  Grid more(String few, String rest, String value) {
    html.open("td", "data-v", value).open("details").element("summary", few).text(rest);
    html.close("details").close("td");
    return this;
  }

  /** A cell that is not broken over lines. */
  Grid whole(String text) {
    html.element("td", text, "class", "w");
    return this;
  }

  Grid number(int n) {
    html.element("td", Integer.toString(n), "class", "n");
    return this;
  }

  Grid number(String text) {
    html.element("td", text, "class", "n");
    return this;
  }

  /** A cell of words from a document, in their own direction. */
  Grid quote(String text) {
    html.open("td").element("bdi", text).close("td");
    return this;
  }

  /** A quoted cell that leads to the words on the page. */
  Grid quote(String text, String anchor) {
    html.open("td").open("a", "href", "#" + anchor).element("bdi", text).close("a").close("td");
    return this;
  }

  Grid end() {
    html.close("tr");
    return this;
  }

  void close() {
    html.close("tbody").close("table").close("div").close("div");
  }
}
