package org.undersigned.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.undersigned.signatory.SignatoryList;

/**
 * The report as one file that asks nobody for anything: style, script and pictures are inside, and
 * its content security policy lets no other run. It is complete and in order without its script.
 */
public final class ReportPage {
  private static final long MOST_ALONE = 1_900_000;
  private static final long MOST_FOLDER = 8_600_000;
  private static final int TEXT_ALONE = 300_000;
  private static final int TEXT_FOLDER = 2_000_000;

  private ReportPage() {}

  /** The page as text, to be stored in UTF-8. */
  public static String of(PageContent content) {
    String bare = page(content, 0);
    if (content.pictures().isEmpty()) {
      return bare;
    }
    long most = content.roster().statements().size() == 1 ? MOST_ALONE : MOST_FOLDER;
    return page(content, most - bare.getBytes(StandardCharsets.UTF_8).length);
  }

  private static String page(PageContent content, long room) {
    Words words = content.words();
    List<SignatoryList> all = content.roster().statements();
    boolean alone = all.size() == 1 && content.failed().isEmpty();
    Sentences sentences = new Sentences(content);
    String heading = alone ? Sentences.title(all.get(0)) : words.get("page.heading");
    String finding = alone ? sentences.finding(all.get(0)) : Overview.finding(content);
    Html html = new Html();
    head(html, words, alone ? finding + " " + heading : heading + ": " + finding);
    html.line().open("a", "class", "skip", "href", "#main").text(words.get("skip")).close("a");
    html.line().open("header").element("p", content.tool(), "class", "tool");
    html.element("h1", finding, "class", "finding");
    html.open("p", "class", "title").element("bdi", heading).close("p").close("header");
    html.line().open("main", "id", "main");
    body(html, content, alone, room);
    html.close("main");
    html.line().open("footer");
    html.element("p", words.get("footer.made", "tool", content.tool(), "tables", content.tables()));
    html.element("p", sentences.citation(), "class", "cite");
    html.element("p", words.get("footer.words")).close("footer");
    return "<!DOCTYPE html>\n"
        + html.line().resource("script", resource("report.js"))
        + "\n</body></html>\n";
  }

  private static void body(Html html, PageContent content, boolean alone, long room) {
    List<SignatoryList> all = content.roster().statements();
    FileNames files = new FileNames(all.stream().map(SignatoryList::statement).toList());
    Figures figures = new Figures(html, content, room);
    int longest = alone ? TEXT_ALONE : Math.max(2_000, TEXT_FOLDER / Math.max(1, all.size()));
    StatementSection section = new StatementSection(html, content, files, figures, longest, alone);
    if (alone) {
      Sentences sentences = new Sentences(content);
      String directed = sentences.directed(all.get(0));
      if (!directed.isEmpty()) {
        html.element("p", directed);
      }
      section.warnings(all.get(0));
    } else {
      Overview overview = new Overview(html, content, files);
      overview.warnings();
      overview.index();
      figures.of("", "");
      overview.parties();
    }
    if (content.hasSections()) {
      all.forEach(section::write);
    } else {
      html.element("p", content.words().get("sections.none"));
    }
  }

  private static void head(Html html, Words words, String title) {
    String style = resource("report.css");
    String script = resource("report.js");
    html.open("html", "lang", words.language()).line().open("head");
    html.open("meta", "charset", "utf-8");
    String policy =
        "default-src 'none'; img-src data:; style-src 'sha256-"
            + hash(style)
            + "'; script-src 'sha256-"
            + hash(script)
            + "'; base-uri 'none'; form-action 'none'";
    html.line().open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.line().open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line().open("meta", "name", "color-scheme", "content", "light dark");
    html.line().open("link", "rel", "icon", "href", "data:,");
    html.line().element("title", title);
    html.line().resource("style", style).close("head").line();
    html.open(
        "body",
        "data-filter",
        words.get("js.filter"),
        "data-rows",
        words.get("js.rows"),
        "data-download",
        words.get("js.download"),
        "data-copy",
        words.get("js.copy"),
        "data-copied",
        words.get("js.copied"),
        "data-which",
        words.get("js.which"),
        "data-signed",
        words.get("js.signed"),
        "data-open",
        words.get("js.open"));
  }

  private static String hash(String content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
