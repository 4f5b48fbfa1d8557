package org.undersigned.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.Undersigned;
import org.undersigned.signatory.Changed;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;

class ReportPageTest {
  private static final String MISSILES = "2024-01-09-dprk-russia-missiles-govuk";
  private static final String PRESS = "2024-01-09-newstrack-missile-transfers";

  private static Document page(SignatoryList... lists) {
    return Jsoup.parse(ReportPage.of(Pages.content("en", List.of(), lists)));
  }

  @Test
  void theFindingComesFirst() {
    Document page = page(Labelled.of(MISSILES));
    assertEquals("50 states and the European Union joined.", page.selectFirst("h1").text());
    assertEquals(
        "DPRK-Russia ballistic missile transfers: joint statement, 12 January 2024",
        page.selectFirst("header .title").text());
  }

  @Test
  void theCaptionSaysWhoIsMissingAndWhyThatMayBeSaid() {
    String caption = page(Labelled.of(MISSILES)).selectFirst(".caption").text();
    assertTrue(
        caption.contains(
            "European Union: 25 of 27 members (not on the list: Hungary and Slovakia)."),
        caption);
    assertTrue(caption.contains("The document gives its whole list"), caption);
    assertTrue(
        caption.contains(
            "Source: “DPRK-Russia ballistic missile transfers: joint statement, 12 January 2024”,"
                + " gov.uk, 12 January 2024, https://gov.uk/"),
        caption);
    assertTrue(caption.contains("retrieved 2024-06-01T10:00:00Z"), caption);
    assertTrue(caption.contains("Memberships on 12 January 2024."), caption);
  }

  /** That nothing was found is the reader's limit, not a finding about the text. */
  @Test
  void whereNobodyWasFoundThePageSendsToTheTextAndClaimsNothing() throws Exception {
    SignatoryList none =
        Undersigned.bundled()
            .parse("Cable talks\n\nThe talks in Estonia ended without a text.")
            .get(0);
    Document alone = page(none);
    assertTrue(alone.selectFirst("main .warn").text().contains("check the text"), alone.text());
    assertTrue(
        alone.selectFirst(".caption").text().contains("is no proof that nobody signed"),
        alone.selectFirst(".caption").text());
    Document folder = page(Labelled.of(MISSILES), none);
    assertTrue(folder.selectFirst("section.look").text().contains("Cable talks"), folder.text());
  }

  @Test
  void nobodyIsCalledMissingFromAPartialList() {
    Document page = page(Labelled.of(PRESS));
    assertEquals(
        "The text names 8 states and the European Union, of about 47 that it says joined.",
        page.selectFirst("h1").text());
    assertTrue(page.selectFirst("main .warn").text().contains("nobody may be called missing"));
    assertFalse(page.text().contains("not on the list:"));
    int absent =
        page.select("table[id$=-tally] thead th[data-col=absent]").first().elementSiblingIndex();
    for (Element row : page.select("table[id$=-tally] tbody tr")) {
      assertEquals("", row.child(absent).text() + row.child(absent).attr("data-v"));
    }
  }

  /** In the caption, not below the picture beside it. */
  @Test
  void aTableThatIsCutSaysSoItself() {
    List<List<String>> figures = new ArrayList<>(List.of(List.of("entity", "signed")));
    for (int i = 0; i < 193; i++) {
      figures.add(List.of("S" + i, "1"));
    }
    Picture map =
        new Picture(MISSILES, "map", "charts/the-map.png", new byte[0], "A", "B", figures);
    Document page =
        Jsoup.parse(ReportPage.of(Pages.content("en", List.of(map), Labelled.of(MISSILES))));
    assertEquals(60, page.select("figure tbody tr").size());
    assertEquals(
        "Figures of the-map. The first 60 of 193 rows; the CSV has all.",
        page.selectFirst("figure caption").text());
  }

  /** As head of a row and of a column; a name that is no statement's stays. */
  @Test
  void figuresNameStatementsByTheirTitlesCutToFit() {
    List<List<String>> figures =
        List.of(List.of("statement", MISSILES), List.of(MISSILES, "50"), List.of("other", "1"));
    Picture folder = new Picture("", "overlap", "charts/o.png", new byte[0], "A", "B", figures);
    Document page =
        Jsoup.parse(
            ReportPage.of(
                Pages.content("en", List.of(folder), Labelled.of(MISSILES), Labelled.of(PRESS))));
    String cut = "DPRK-Russia ballistic missile transfers: […]";
    assertEquals(List.of("Statement", cut), page.select("figure thead th").eachText());
    assertEquals(List.of(cut, "other"), page.select("figure tbody th").eachText());
  }

  @Test
  void everySignatoryIsMarkedInTheTextAndNamedInTheTable() {
    Document page = page(Labelled.of(MISSILES));
    assertEquals(51, page.select("mark.signatory").size());
    assertEquals(51, page.select("table[id$=-who] tr.signatory").size());
    for (Element link : page.select("table[id$=-who] a[href]")) {
      assertEquals(1, page.select(link.attr("href").replace("#", "[id=") + "]").size());
    }
    assertTrue(page.selectFirst("mark.signatory .tip").text().contains("rule: "));
    List<String> names = page.select("table[id$=-who] tr.signatory th").eachText();
    assertEquals(names.stream().sorted(Names.byFolded()).toList(), names);
  }

  @Test
  void theTextIsWholeAndInOrder() {
    SignatoryList list = Labelled.of(MISSILES);
    Document page = page(list);
    page.select(".tip").remove();
    String shown = page.selectFirst("div.text").text().replaceAll("\\s+", "");
    assertEquals(list.text().orElseThrow().text().replaceAll("\\s+", ""), shown);
  }

  @Test
  void idsAreUniqueAndLinksLeadSomewhere() {
    Document page = Jsoup.parse(ReportPage.of(Pages.content("en", List.of(), Labelled.all())));
    Set<String> ids = new HashSet<>();
    for (Element e : page.select("[id]")) {
      assertTrue(ids.add(e.id()), e.id());
    }
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
    }
  }

  @Test
  void nothingInTheFileAsksForAnything() {
    String html = ReportPage.of(Pages.content("en", List.of(), Labelled.all()));
    Document page = Jsoup.parse(html);
    for (Element e : page.select("[src],[srcset],[style],link,iframe,object,embed,form,base")) {
      boolean inside = e.attr("src").startsWith("data:") || e.attr("href").equals("data:,");
      assertTrue(inside, e.outerHtml());
    }
    for (Element link : page.select("a[href]")) {
      assertFalse(link.attr("href").contains(":"), link.outerHtml());
    }
    assertFalse(page.selectFirst("style").data().matches("(?s).*(url\\(|@import).*"));
    assertTrue(
        page.selectFirst("meta[http-equiv=Content-Security-Policy]")
            .attr("content")
            .startsWith("default-src 'none'; img-src data:; style-src 'sha256-"));
  }

  @Test
  void aHostileDocumentStaysText() {
    Document page = page(Labelled.hostile());
    assertEquals(1, page.select("script").size());
    assertEquals(0, page.select("img,svg,[onclick],[onerror],[onload]").size());
    assertTrue(page.select("a[href^=javascript]").isEmpty());
    assertEquals(1, page.select("mark").size());
  }

  @Test
  void aHundredStatementsFitIntoTheMail() {
    String html = ReportPage.of(Pages.content("en", List.of(), Labelled.all()));
    int bytes = html.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < 4_500_000, bytes + " bytes without pictures");
  }

  @Test
  void theHeadCountsOnlyThoseThatNameAState() {
    SignatoryList many = Labelled.of(MISSILES);
    assertEquals("2 statements, 12 January 2024.", head(many, empty()));
    assertEquals(
        "3 statements, 9 January 2024 to 12 January 2024. 2 of them drew between 8 and 50 states each.",
        head(many, Labelled.of(PRESS), empty()));
  }

  private static String head(SignatoryList... lists) {
    String html = ReportPage.of(Pages.content("en", List.of(), lists));
    return Jsoup.parse(html).select("h1").text().replace('\u00a0', ' ');
  }

  private static SignatoryList empty() {
    StatementFacts facts = Labelled.of(MISSILES).facts();
    return new SignatoryList("nobody", facts, List.of(), List.of(), Optional.empty());
  }

  /** A reader learns what the rule is; where the page is not in English, which words it met. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|(the names after these words sign: &quot;",
        "fr| (&quot;",
        "es| (&quot;",
        "de| (&quot;",
      })
  void theRuleStandsInWords(String language, String words) {
    SignatoryList list =
        Undersigned.bundled()
            .parse(
                "Joint statement\n\nThe statement below comes from the foreign ministers of Ghana,"
                    + " Togo and Benin: we met.")
            .get(0);
    String html = ReportPage.of(Pages.content(language, List.of(), list));
    String tip = Jsoup.parse(html).select("mark.signatory .tip").first().html();
    String met = tip.substring(tip.indexOf("(", tip.indexOf(')')));
    assertTrue((" " + met).contains(words.replace("&quot;", "\"")), tip);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "es", "fr"})
  void everyLanguageHasEveryWord(String language) {
    Set<String> english = new HashSet<>();
    Set<String> own = new HashSet<>();
    Words.rows().stream()
        .filter(r -> !r.get("key").matches("(inline|day)\\..*|list\\.and\\..*sound"))
        .forEach(
            r -> {
              if (r.get("language").equals("en")) {
                english.add(r.get("key"));
              }
              if (r.get("language").equals(language)) {
                own.add(r.get("key"));
              }
            });
    assertEquals(english, own);
    String html = ReportPage.of(Pages.content(language, List.of(), Labelled.of(MISSILES)));
    assertTrue(html.contains("<html lang=\"" + language + "\">"));
  }

  @Test
  void howFarAListFallsShortIsSaidInTheLanguageOfThePage() {
    SignatoryList list = Labelled.of(MISSILES);
    StatementFacts f = list.facts();
    StatementFacts counted =
        Changed.counted(
            f,
            f.list(),
            Optional.of(new StatedCount(52, StatedCount.Kind.EXACT)),
            "short",
            "2 of the document's figure not named in it");
    SignatoryList shorter =
        new SignatoryList("s", counted, list.findings(), List.of(), Optional.empty());
    assertEquals(
        "Der Text sagt 52; 50 Staaten wurden gefunden. 2 der gezählten werden nicht genannt.",
        Jsoup.parse(ReportPage.of(Pages.content("de", List.of(), shorter)))
            .selectFirst("main .warn li")
            .text());
  }

  @Test
  void theFirstOfAMonthIsWrittenAsTheLanguageDoes() {
    LocalDate first = LocalDate.of(2011, 3, 1);
    assertEquals("1er mars 2011", Words.of("fr").date(first));
    assertEquals("1. März 2011", Words.of("de").date(first));
  }

  @Test
  void theSameBytesUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      String first = ReportPage.of(Pages.content("en", List.of(), Labelled.all()));
      for (String tag : List.of("tr", "ar-EG", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(first, ReportPage.of(Pages.content("en", List.of(), Labelled.all())));
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
