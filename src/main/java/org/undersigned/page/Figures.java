package org.undersigned.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.undersigned.page.Grid.Column;
import org.undersigned.signatory.SignatoryList;

/**
 * The charts on the page, each with its figures beside it. Pictures go into the page as long as
 * there is room; of the rest the figures stay, with the name of the file in the folder.
 */
final class Figures {
  private static final Set<String> OFTEN_NOTHING =
      Set.of("represented", "declined", "target", "unknown", "absent");
  private static final int MOST_ROWS = 60;

  /** Characters of a title that fit into the narrow tables beside the pictures. */
  private static final int LONGEST_TITLE = 44;

  private final Html html;
  private final Words words;
  private final List<Picture> pictures;
  private final Set<Picture> embedded = new HashSet<>();

  /** Titles of statements by the name that the tables of figures have for them. */
  private final Map<String, String> titles;

  /**
   * Chooses what goes into the page.
   *
   * @param room characters that the pictures may take
   */
  Figures(Html html, PageContent content, long room) {
    this.html = html;
    this.words = content.words();
    this.pictures = content.pictures();
    this.titles = titles(content.roster().statements());
    long left = room;
    for (Picture picture : byWorth()) {
      long size = (picture.png().length + 2) / 3 * 4L;
      if (size > 0 && size <= left) {
        left -= size;
        embedded.add(picture);
      }
    }
  }

  /** Titles that tell a statement from the others; of two with the same title the names stay. */
  private static Map<String, String> titles(List<SignatoryList> statements) {
    Map<String, Long> uses =
        statements.stream().collect(Collectors.groupingBy(Figures::title, Collectors.counting()));
    Map<String, String> titles = new HashMap<>();
    for (SignatoryList list : statements) {
      String title = title(list);
      if (uses.get(title) == 1) {
        titles.put(list.statement(), title);
      }
    }
    return titles;
  }

  private static String title(SignatoryList list) {
    return Sentences.shortTitle(list, LONGEST_TITLE);
  }

  /** The title of a statement that figures name; any other cell as it is. */
  private String titled(String cell) {
    return titles.getOrDefault(cell, cell);
  }

  /** First those of the folder, then the first of each statement, then the second of each ... */
  private List<Picture> byWorth() {
    List<Picture> order = new ArrayList<>();
    List<Picture> rest = new ArrayList<>(pictures);
    rest.removeIf(p -> p.statement().isEmpty() && order.add(p));
    while (!rest.isEmpty()) {
      Set<String> served = new HashSet<>();
      rest.removeIf(p -> served.add(p.statement()) && order.add(p));
    }
    return order;
  }

  /** The charts of one statement, or with an empty name those of the folder. */
  void of(String statement, String anchor) {
    List<Picture> own = pictures.stream().filter(p -> p.statement().equals(statement)).toList();
    if (own.isEmpty()) {
      return;
    }
    html.line().element(anchor.isEmpty() ? "h2" : "h3", words.get("charts.heading"));
    for (Picture picture : own) {
      figure(picture, (anchor.isEmpty() ? "all" : anchor) + "-" + picture.kind());
    }
  }

  private void figure(Picture picture, String id) {
    html.line().open("figure");
    if (embedded.contains(picture)) {
      String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png());
      html.open("img", "src", data, "alt", picture.alt());
      html.open("figcaption").text(picture.title()).text(" ");
    } else {
      html.open("figcaption").text(picture.title()).text(" ").text(picture.alt()).text(" ");
    }
    String csv = picture.file().replaceAll("\\.png$", ".csv");
    html.element("a", "PNG", "href", relative(picture.file())).text(" ");
    html.element("a", "CSV", "href", relative(csv)).close("figcaption");
    figures(picture, id);
    html.close("figure");
  }

  private void figures(Picture picture, String id) {
    if (picture.figures().isEmpty()) {
      return;
    }
    List<String> head = picture.figures().get(0);
    List<List<String>> rows = picture.figures().subList(1, picture.figures().size());
    List<Integer> shown =
        IntStream.range(0, head.size()).filter(c -> telling(head, rows, c)).boxed().toList();
    List<Column> columns = new ArrayList<>();
    for (int c : shown) {
      String name = head.get(c);
      String shownAs = titles.containsKey(name) ? titled(name) : words.term("figure", name);
      columns.add(new Column(name, shownAs, number(rows, c)));
    }
    String file = picture.file().replaceAll(".*/|\\.png$", "");
    Grid grid = new Grid(html, id, caption(file, rows.size()), file, columns);
    for (List<String> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      grid.row();
      for (int i = 0; i < shown.size(); i++) {
        String cell = row.get(shown.get(i));
        if (i == 0) {
          grid.head(titled(cell));
        } else if (columns.get(i).number()) {
          grid.number(cell);
        } else {
          grid.cell(titled(cell));
        }
      }
      grid.end();
    }
    grid.close();
  }

  /** Whose figures they are, and how many of a long table stand here. */
  private String caption(String file, int rows) {
    String caption = words.get("figures.caption", "file", file);
    if (rows <= MOST_ROWS) {
      return caption;
    }
    String[] places = {"most", Integer.toString(MOST_ROWS), "n", Integer.toString(rows)};
    return caption + ". " + words.get("figures.more", places);
  }

  private static boolean number(List<List<String>> rows, int c) {
    return rows.stream().allMatch(r -> r.get(c).matches("-?[0-9.]*"));
  }

  /** Beside a picture there is room for its counts; the names stand in the file and the tally. */
  private static boolean telling(List<String> head, List<List<String>> rows, int c) {
    String column = head.get(c);
    boolean nothing = rows.stream().allMatch(r -> r.get(c).isEmpty() || r.get(c).equals("0"));
    boolean known = column.equals("category") && head.contains("label");
    return !column.endsWith("names")
        && !(column.equals("share") && head.contains("eligible"))
        && !known
        && !(nothing && OFTEN_NOTHING.contains(column));
  }

  /** An address within the folder, safe for names that hold {@code #} or a space. */
  static String relative(String file) {
    List<String> parts = new ArrayList<>();
    for (String part : file.split("/")) {
      parts.add(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return String.join("/", parts);
  }
}
