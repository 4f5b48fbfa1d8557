package org.undersigned.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.PageFacts;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

class ExplainTextTest {

  private static Finding finding(String entity, Role role, String via, String words, Span span) {
    Manner manner = role == Role.SIGNATORY ? Manner.LISTED : Manner.NONE;
    return new Finding(
        entity, false, role, manner, via, Certainty.STATED, words, span, "structure:stated-number");
  }

  @Test
  void everyFindingStandsInTheTextAndBelowItWithItsRule() throws IOException {
    String text = "\ud83d\udd4a Benelux and France warn Russia.";
    StatementText statement = new StatementText("letter", text, List.of(), "en", PageFacts.none());
    StatementFacts facts =
        new StatementFacts(
            "A letter",
            Optional.empty(),
            "",
            "en",
            ListKind.COMPLETE,
            Optional.empty(),
            "unstated",
            "",
            "call",
            List.of(),
            List.of(),
            "",
            "",
            "",
            "");
    SignatoryList list =
        new SignatoryList(
            "letter",
            facts,
            List.of(
                finding("BEL", Role.SIGNATORY, "BENELUX", "Benelux", new Span(3, 10)),
                finding("LUX", Role.SIGNATORY, "BENELUX", "Benelux", new Span(3, 10)),
                finding("FRA", Role.SIGNATORY, "", "France", new Span(15, 21)),
                finding("RUS", Role.TARGET, "", "Russia", new Span(27, 33)),
                new Finding(
                    "PER",
                    false,
                    Role.MENTIONED,
                    Manner.NONE,
                    "",
                    Certainty.STATED,
                    "Peru",
                    new Span(0, 0),
                    "none")),
            List.of(new Doubt("no-date", "", new Span(0, 0), List.of(), "no date in the text")),
            Optional.of(statement));
    StringBuilder out = new StringBuilder();
    new ExplainText(out, ReferenceData.bundled()).write(list);
    assertEquals(
        """
        letter
          title     A letter
          date      none
          language  en
          list      complete
          signed    3 states, 0 organisations
          stated    no number

        \ud83d\udd4a [Benelux: BEL LUX signatory] and [France: FRA signatory] warn [Russia: RUS target].

        signatory (3)
          BEL Belgium; listed stated via BENELUX; "Benelux" at 2-9; rule structure:stated-number
          LUX Luxembourg; listed stated via BENELUX; "Benelux" at 2-9; rule structure:stated-number
          FRA France; listed stated; "France" at 14-20; rule structure:stated-number

        target (1)
          RUS Russia; stated; "Russia" at 26-32; rule structure:stated-number

        mentioned (1)
          PER Peru; stated; "Peru" at 0-0; rule none; not taken: no words beside it say that it signs

        rules (2)
          structure:stated-number: as many names as the document says that signed
          none: no words beside the name say that it signs

        in doubt (1)
          no-date: no date in the text

        """,
        out.toString());
  }
}
