package org.undersigned.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.undersigned.roster.Roster;

/** The page as a browser shows it. Skipped where there is none. */
@Tag("browser")
class ReportBrowserTest {
  private static final String ID = "2024-01-09-dprk-russia-missiles-govuk";
  private static final String WHO = "#s-" + ID + "-who";
  private static final List<String> SEVERAL =
      List.of(
          ID,
          "2024-01-09-newstrack-missile-transfers",
          "2006-11-17-ga-10534-rollcall",
          "2013-04-24-npt-prepcom-humanitarian",
          "2020-10-06-xinjiang-39-ar",
          "2025-08-15-greater-israel-arab-islamic");
  @TempDir static Path folder;
  private static Browser browser;
  private static String one;
  private static String many;
  private static String few;
  private static Roster several;

  @BeforeAll
  static void open() {
    Assumptions.assumeTrue(Browser.present(), "no chromium here");
    browser = new Browser(folder);
    one = ReportPage.of(Pages.content("en", List.of(Pictures.of(ID)), Labelled.of(ID)));
    several =
        new Roster(
            Labelled.all().statements().stream()
                .filter(l -> SEVERAL.contains(l.statement()))
                .toList());
    few = ReportPage.of(Pages.content("en", List.of(Pictures.of(ID)), press(), Labelled.hostile()));
    many = ReportPage.of(Pages.content("en", List.of(Pictures.of(ID)), several));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static org.undersigned.signatory.SignatoryList press() {
    return Labelled.of("2024-01-09-newstrack-missile-transfers");
  }

  private static void show(String page, int width) {
    browser.scripts(true);
    browser.dark(false);
    browser.size(width, 900);
    browser.show(page);
  }

  @Test
  void asksForNothingAndComplainsOfNothing() {
    for (String page : List.of(one, many)) {
      show(page, 1280);
      assertEquals(List.of(), browser.console());
      assertEquals(List.of(), browser.requests());
    }
  }

  @Test
  void axeFindsNothingInLightAndDark() {
    for (boolean dark : List.of(false, true)) {
      show(one, 1280);
      browser.dark(dark);
      assertEquals(List.of(), browser.axe(), dark ? "dark" : "light");
    }
    show(few, 1280);
    assertEquals(List.of(), browser.axe(), "folder");
  }

  @Test
  void sortsByKeyboardOnOneColumnOnly() {
    show(one, 1280);
    WebElement head = browser.find(WHO + " thead th:nth-child(2) button");
    head.sendKeys(Keys.ENTER);
    List<String> codes = browser.texts(WHO + " tbody tr td:nth-child(2)");
    assertEquals(codes.stream().sorted().toList(), codes);
    head.sendKeys(Keys.SPACE);
    codes = browser.texts(WHO + " tbody tr td:nth-child(2)");
    assertEquals(codes.stream().sorted(Comparator.reverseOrder()).toList(), codes);
    assertEquals(
        1L, browser.run("return document.querySelectorAll('" + WHO + " [aria-sort]').length"));
    assertEquals(
        "descending", browser.find(WHO + " thead th:nth-child(2)").getDomAttribute("aria-sort"));
    String width =
        (String) browser.run("return getComputedStyle(document.activeElement).outlineWidth");
    assertTrue(Double.parseDouble(width.replace("px", "")) >= 2, width);
  }

  @Test
  void numbersSortAsNumbers() {
    show(one, 1280);
    String tally = "#s-" + ID + "-tally";
    browser.find(tally + " thead th:nth-child(3) button").click();
    List<Integer> signed = new ArrayList<>();
    browser.texts(tally + " tbody td:nth-child(3)").forEach(t -> signed.add(Integer.valueOf(t)));
    assertEquals(signed.stream().sorted().toList(), signed);
  }

  @Test
  void filtersWithoutAccentsAndSaysHowMany() {
    show(one, 1280);
    browser.find(WHO + "-filter").sendKeys("united states signatory");
    assertEquals(List.of("United States"), visible(WHO + " tbody th"));
    assertEquals(
        "1 of 53 rows",
        browser.run(
            "return document.querySelector('"
                + WHO
                + "').closest('.table')"
                + ".querySelector('[role=status]').textContent"));
  }

  private static List<String> visible(String css) {
    return browser.texts(css).stream().filter(t -> !t.isEmpty()).toList();
  }

  @Test
  void downloadsTheRowsThatAreShown() throws Exception {
    show(one, 1280);
    Path file = folder.resolve(ID + "-signatories.csv");
    Files.deleteIfExists(file);
    browser.find(WHO + "-filter").sendKeys("korea");
    browser.run(
        "document.querySelector('"
            + WHO
            + "').closest('.table').querySelector('.bar button').click()");
    for (int i = 0; i < 100 && !Files.exists(file); i++) {
      Thread.sleep(50);
    }
    List<String> lines = Files.readAllLines(file);
    assertEquals("name,entity,role,manner,via,certainty,as_written,rule", lines.get(0));
    assertEquals(3, lines.size());
    assertTrue(
        lines.get(1).startsWith("South Korea,KOR,signatory,listed,,stated,Republic of Korea,"));
  }

  @Test
  void answersWhichOfTheseAStateSigned() {
    show(many, 1280);
    browser.find("#which").sendKeys("turkiye");
    long expected =
        several.statements().stream()
            .filter(
                l ->
                    l.findings().stream()
                        .anyMatch(
                            f -> f.entity().equals("TUR") && f.role().word().equals("signatory")))
            .count();
    assertEquals(expected, visible("#index tbody th").size());
    assertTrue(
        browser
            .texts(".bar .shown")
            .contains(
                "Türkiye signed " + expected + " of 6; not decided for 1 whose list is not whole"),
        browser.texts(".bar .shown").toString());
  }

  @Test
  void theRuleShowsOnFocusAndArrowsWalk() {
    show(one, 1280);
    browser.run("document.querySelector('.text mark').focus()");
    List<String> first = visible("mark .tip");
    assertEquals(1, first.size());
    browser.find("mark:focus").sendKeys(Keys.ARROW_RIGHT);
    List<String> second = visible("mark .tip");
    assertEquals(1, second.size());
    assertNotEquals(first, second);
    assertTrue(second.get(0).contains("rule: "), second.get(0));
    browser.find("mark:focus").sendKeys(Keys.ESCAPE);
    assertEquals(List.of(), visible("mark .tip"));
  }

  @Test
  void narrowScreensScrollOneWay() {
    for (String page : List.of(one, many)) {
      show(page, 320);
      assertEquals(
          true,
          browser.run(
              "const e = document.documentElement;"
                  + "return innerWidth === 320 && e.scrollWidth <= e.clientWidth"));
    }
  }

  @Test
  void completeWithoutScript() {
    browser.scripts(false);
    browser.show(one);
    assertEquals(53, browser.texts(WHO + " tbody tr").size());
    assertEquals(List.of(), browser.texts("button"));
    List<String> heads = browser.texts(WHO + " thead th");
    assertEquals("Name", heads.get(0));
    browser.scripts(true);
  }

  /** A4 and Letter, also when the screen is dark: nothing reaches into the margins. */
  @ParameterizedTest
  @CsvSource({"8.27,11.69", "8.5,11"})
  void printsOnWhiteWithinTheMargins(double width, double height) throws IOException {
    browser.dark(true);
    show(one, 1280);
    byte[] bytes = browser.pdf(width, height);
    browser.dark(false);
    int dots = 50;
    int margin = dots * 12 / 25;
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page, dots);
        assertEquals(height * dots, picture.getHeight(), 1);
        for (int y = 0; y < picture.getHeight(); y++) {
          for (int x = 0; x < picture.getWidth(); x++) {
            boolean edge =
                Math.min(x, y) < margin
                    || Math.min(picture.getWidth() - x, picture.getHeight() - y) <= margin;
            if (edge && (picture.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
              fail("page " + (page + 1) + " is not white at " + x + "," + y);
            }
          }
        }
      }
      String words = new PDFTextStripper().getText(pdf);
      assertTrue(words.contains("Albania ALB signatory listed stated Albania"), words);
    }
  }

  @Test
  void printsColumnHeadsOnEveryPage() throws IOException {
    show(many, 1280);
    try (PDDocument pdf = Loader.loadPDF(browser.pdf(8.27, 11.69))) {
      PDFTextStripper text = new PDFTextStripper();
      List<Integer> pages = new ArrayList<>();
      boolean inside = false;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        String words = text.getText(pdf);
        boolean begins = words.contains("Parties and the statements that they signed");
        boolean ends = words.contains("Who does what in it");
        if (begins || inside && !ends) {
          assertTrue(words.contains("Code Signed Represented"), "page " + page + ":\n" + words);
          pages.add(page);
        }
        inside = begins || inside && !ends;
      }
      assertTrue(pages.size() > 2, "the table of parties runs over pages: " + pages);
    }
  }

  @Test
  void aHostileDocumentDoesNotRun() {
    show(ReportPage.of(Pages.content("en", List.of(), Labelled.hostile())), 1280);
    assertNotEquals("run", browser.run("return document.title"));
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), browser.requests());
    assertFalse((Boolean) browser.run("return document.documentElement.scrollWidth > 1280"));
  }
}
