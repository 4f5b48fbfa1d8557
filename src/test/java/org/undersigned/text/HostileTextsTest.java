package org.undersigned.text;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.undersigned.document.SourceDocument;
import org.undersigned.document.SourceDocument.Type;

/**
 * Texts made to exhaust stack or time. Each still gives its words, in time that grows with size.
 */
class HostileTextsTest {
  private static final int MANY = 20_000;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(40);

  private record Case(String name, Type type, String text, String words) {}

  private static List<Case> cases() {
    String words = "We agree";
    List<Case> cases = new ArrayList<>();
    cases.add(new Case("deep", Type.HTML, "<div>".repeat(100_000) + words, words));
    for (String tags : List.of("<ul><li>", "<table><tr><td>", "<b>", "<blockquote><p>")) {
      cases.add(new Case("nested " + tags, Type.HTML, tags.repeat(MANY) + words, words));
    }
    cases.add(new Case("entities", Type.HTML, "<p>" + "&amp;&eacute;".repeat(MANY), "&é&é"));
    cases.add(new Case("line breaks", Type.HTML, "<p>" + "Fiji<br>".repeat(MANY), "Fiji\nFiji"));
    cases.add(new Case("references", Type.HTML, "a<sup>1</sup> ".repeat(MANY) + words, words));
    cases.add(
        new Case("doctype", Type.HTML, "<!DOCTYPE x [<!ENTITY a 'b'>]><p>&a; " + words, words));
    cases.add(new Case("open attributes", Type.HTML, "<p a=\"".repeat(MANY) + "\">" + words, ""));
    String brackets = "[".repeat(MANY) + "](" + ")".repeat(MANY);
    cases.add(new Case("brackets", Type.MARKDOWN, brackets + "\n\n" + words, words));
    cases.add(new Case("angles", Type.MARKDOWN, "< ".repeat(MANY) + words, words));
    cases.add(new Case("quotes", Type.MARKDOWN, ">".repeat(MANY) + words, ""));
    cases.add(new Case("bars", Type.TEXT, "a | b | ".repeat(MANY) + words, words));
    cases.add(new Case("gaps", Type.TEXT, "a     ".repeat(MANY) + words, words));
    cases.add(new Case("marks", Type.TEXT, "- a\n".repeat(MANY) + "\n" + words, words));
    cases.add(new Case("one line", Type.TEXT, "Fiji and ".repeat(20 * MANY) + words, words));
    return cases;
  }

  @TestFactory
  List<DynamicTest> hostileTexts() {
    return cases().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c))).toList();
  }

  private static void check(Case hostile) {
    byte[] bytes = hostile.text().getBytes(StandardCharsets.UTF_8);
    SourceDocument document =
        new SourceDocument("x", "x", hostile.type(), "", bytes, Optional.empty(), "", "");
    assertTimeoutPreemptively(
        LONG_ENOUGH,
        () -> {
          try {
            String text = new TextReader().read(document).text();
            assertTrue(text.contains(hostile.words()), hostile.name());
          } catch (UnreadableDocumentException refused) {
            assertTrue(hostile.words().isEmpty(), hostile.name() + ": " + refused.getMessage());
          }
        });
  }
}
