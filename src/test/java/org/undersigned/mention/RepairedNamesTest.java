package org.undersigned.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.Undersigned;
import org.undersigned.signatory.SignatoryList;

/**
 * A name that had to be mended counts in its list, and is unsure; one that typesetters cut is not.
 */
class RepairedNamesTest {
  private static final Undersigned READER = Undersigned.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile, Ni-ger, Peru, Japan, Kenya and Fiji       | NER unsure",
        "Chile, Ni-#ger, Peru, Japan, Kenya and Fiji      | NER stated",
        "Chile, Niger, Peru, Japan, Kenya and Fiji        | NER stated",
        "Chile, Guinea-Bissau, Peru, Japan and Fiji       | GNB stated",
        "Chile, Guinea-#Bissau, Peru, Japan and Fiji      | GNB stated",
        "Chile, Kazahkstan, Peru, Japan, Kenya and Fiji   | KAZ unsure",
        "Chile, Switzer-land, Peru, Japan, Kenya and Fiji | CHE unsure",
      })
  void certainty(String names, String expected) {
    String text = "Joint statement by the Foreign Ministers of " + names.replace('#', '\n') + ".";
    SignatoryList list = READER.parse(text).get(0);
    assertEquals(
        expected,
        list.signatoryStates().stream()
            .filter(f -> f.entity().equals(expected.substring(0, 3)))
            .map(f -> f.entity() + " " + f.certainty().word())
            .collect(Collectors.joining(", ")));
  }
}
