package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Files of charts: well-formed, of a size to mail, alike in every locale. */
class SvgTest {
  private static final ChartImage IMAGE = new ChartImage();

  private static List<ChartSpec> charts(SignatoryList list) {
    return new Charts(Fixtures.REFERENCE, "en").of(list, 0, EnumSet.allOf(Kind.class));
  }

  @Test
  void everySvgIsWellFormedAndHoldsTheWords() throws Exception {
    for (ChartSpec spec : charts(Fixtures.missiles())) {
      String svg = IMAGE.svg(spec);
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)));
      assertEquals(spec.title(), document.getElementsByTagName("title").item(0).getTextContent());
      assertTrue(document.getElementsByTagName("text").getLength() > 5, spec::name);
      assertFalse(svg.contains("NaN"), spec::name);
      assertTrue(svg.length() < 1_200_000, () -> spec.name() + " " + svg.length());
    }
  }

  @Test
  void hostileTextStaysText() throws Exception {
    SignatoryList list =
        Fixtures.list(
            "hostile",
            "</text><script>alert(1)</script> & \"'\u0000",
            "other",
            ListKind.COMPLETE,
            List.of(Fixtures.finding("FRA", Role.SIGNATORY, "")));
    for (ChartSpec spec : charts(list)) {
      String svg = IMAGE.svg(spec);
      assertFalse(svg.contains("<script"), spec::name);
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    }
  }

  @Test
  void everyPngIsBelow400Kilobytes() {
    for (SignatoryList list : Fixtures.all()) {
      for (ChartSpec spec : charts(list)) {
        int size = IMAGE.png(spec, 1).length;
        assertTrue(size < 400_000, () -> spec.name() + " " + size);
      }
    }
  }

  @Test
  void anotherLocaleGivesTheSameBytes() {
    Locale before = Locale.getDefault();
    ChartSpec map =
        new Charts(Fixtures.REFERENCE, "en").of(Fixtures.missiles(), 0, Set.of(Kind.MAP)).get(0);
    byte[] png = IMAGE.png(map, 1);
    String svg = IMAGE.svg(map);
    try {
      for (String tag : List.of("tr", "ar-EG", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        ChartImage image = new ChartImage();
        ChartSpec again =
            new Charts(Fixtures.REFERENCE, "en")
                .of(Fixtures.missiles(), 0, Set.of(Kind.MAP))
                .get(0);
        assertEquals(ChartFiles.csv(map.figures()), ChartFiles.csv(again.figures()));
        assertEquals(svg, image.svg(again), tag);
        assertArrayEquals(png, image.png(again, 1), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
