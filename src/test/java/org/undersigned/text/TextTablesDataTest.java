package org.undersigned.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tables that this package reads: shape, order, no row twice. */
class TextTablesDataTest {
  private static final List<String> ATTRIBUTES =
      List.of(
          "tag",
          "role",
          "class",
          "small",
          "comments",
          "column",
          "kept",
          "discussion",
          "heading",
          "phrase",
          "prefix",
          "language",
          "joiner");

  @Test
  void pageFurnitureIsSortedAndHasReasons() {
    String before = "";
    Set<String> seen = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    for (List<String> row : TableRows.of("page-furniture.csv")) {
      assertEquals(3, row.size(), row.toString());
      int place = ATTRIBUTES.indexOf(row.get(0));
      assertTrue(place >= 0, row.toString());
      String key = String.format(Locale.ROOT, "%02d,%s", place, row.get(1));
      if (key.compareTo(before) <= 0 || !seen.add(key) || row.get(2).isBlank()) {
        wrong.add(row.toString());
      }
      if (!row.get(1).equals(row.get(1).toLowerCase(Locale.ROOT)) || row.get(1).contains("\"")) {
        wrong.add("not in lower case: " + row);
      }
      before = key;
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void languageWordsAreSortedAndInLowerCase() {
    String before = "";
    for (List<String> row : TableRows.of("language-words.csv")) {
      assertEquals(5, row.size(), row.toString());
      assertTrue(row.get(0).compareTo(before) > 0, row.get(0));
      assertTrue(row.get(2).equals("yes") || row.get(2).equals("no"), row.get(0));
      assertEquals(row.get(3).toLowerCase(Locale.ROOT), row.get(3), row.get(0));
      before = row.get(0);
    }
  }

  @Test
  void aMonthsNameMeansOneMonth() {
    String before = "";
    Set<String> seen = new HashSet<>();
    for (List<String> row : TableRows.of("months.csv")) {
      assertEquals(3, row.size(), row.toString());
      int month = Integer.parseInt(row.get(1));
      assertTrue(month >= 1 && month <= 12, row.toString());
      String key = String.format(Locale.ROOT, "%s,%02d,%s", row.get(0), month, row.get(2));
      assertTrue(key.compareTo(before) > 0, row.toString());
      before = key;
      seen.add(row.get(2) + "," + month);
    }
    Set<String> names = new HashSet<>();
    for (String both : seen) {
      assertTrue(names.add(both.substring(0, both.indexOf(','))), "two months: " + both);
    }
  }
}
