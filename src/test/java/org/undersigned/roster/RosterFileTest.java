package org.undersigned.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

class RosterFileTest {
  private final ReferenceData reference = ReferenceData.bundled();

  private List<SignatoryList> read(String csv) throws IOException {
    return read(csv, StandardCharsets.UTF_8);
  }

  private List<SignatoryList> read(String csv, Charset charset) throws IOException {
    return RosterFile.read(csv.getBytes(charset), reference, ListKind.PARTIAL).lists();
  }

  private static List<String> codes(SignatoryList list) {
    return list.findings().stream().map(Finding::entity).toList();
  }

  @Test
  void aSpreadsheetMayMarkSemicolonAndReorder() throws IOException {
    String csv = "\uFEFFname;statement;date\r\nFrance;s1;9.1.2024\r\nJapan;s1;\r\n;;\r\n";
    SignatoryList list = read(csv).get(0);
    assertEquals(List.of("FRA", "JPN"), codes(list));
    assertEquals(LocalDate.of(2024, 1, 9), list.facts().date().orElseThrow());
    assertEquals(ListKind.PARTIAL, list.facts().list());
    assertEquals(Role.SIGNATORY, list.findings().get(0).role());
    assertEquals(Manner.LISTED, list.findings().get(0).manner());
  }

  @Test
  void lostZerosAndOtherCharsetsAreUnderstood() throws IOException {
    assertEquals(List.of("AFG"), codes(read("statement,m49,name\ns,4,\n").get(0)));
    assertEquals(
        List.of("CIV"),
        codes(
            read("statement,name\ns,C\u00f4te d\u2019Ivoire\n", Charset.forName("windows-1252"))
                .get(0)));
    assertEquals(
        List.of("FRA"),
        codes(read("\uFEFFstatement\tname\ns\tFrance\n", StandardCharsets.UTF_16LE).get(0)));
  }

  @Test
  void entityWinsOverName() throws IOException {
    assertEquals(List.of("JPN"), codes(read("statement,entity,name\ns,jpn,France\n").get(0)));
  }

  @Test
  void jsonLinesAreRead() throws IOException {
    String lines =
        "{\"statement\":\"s\",\"entity\":\"EU\",\"role\":\"signatory\",\"start\":3,\"end\":5,\"list\":\"complete\"}\n"
            + "{\"statement\":\"s\",\"entity\":\"RUS\",\"role\":\"target\",\"start\":null,\"end\":null}\n";
    assertTrue(RosterFile.looksLike(lines.getBytes(StandardCharsets.UTF_8)));
    SignatoryList list = read(lines).get(0);
    assertEquals(ListKind.COMPLETE, list.facts().list());
    assertTrue(list.findings().get(0).organisation());
    assertEquals(Role.TARGET, list.findings().get(1).role());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statement,entity,date#s,FRA,09/01/2024|row 2: date 09/01/2024 could be 2024-01-09 or 2024-09-01; write it as year-month-day",
        "statement,entity,date#s,FRA,2024-01-09#s,JPN,2024-01-10|row 3: date 2024-01-10, but an earlier row of s has 2024-01-09",
        "statement,entity,date#s,FRA,31.2.2024|row 2: date 31.2.2024 is no day of the calendar",
        "statement,entity#s,FRX|row 2: entity FRX is not known; undersigned lookup NAME tells the codes",
        "statement,name#s,|row 2: names no party; fill the column entity or name",
        "statement,name#,France|row 2: names no statement",
        "statement,entity,role#s,FRA,signer|row 2: role signer is none of signatory, represented, declined, target, mentioned",
        "statement,entity#s,FRA#s,FRA|row 3: FRA stands twice as signatory of s",
        "statement,entity,entity#s,FRA,FRA|row 1: column entity stands twice"
      })
  void whatCannotBeUnderstoodIsToldWithItsRow(String csv, String message) {
    RosterException e =
        assertThrows(RosterException.class, () -> read(csv.replace('#', '\n') + "\n"));
    assertEquals(message, e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"25/01/2024", "01/25/2024", "2024/1/25", "25.1.2024", "25-01-2024"})
  void aLocalDateWithOneMeaningIsTaken(String date) throws IOException {
    SignatoryList list = read("statement,entity,date\ns,FRA," + date + "\n").get(0);
    assertEquals(LocalDate.of(2024, 1, 25), list.facts().date().orElseThrow());
  }

  @Test
  void aStatementIsNoTable() {
    assertFalse(RosterFile.looksLike("Joint statement, on names".getBytes(StandardCharsets.UTF_8)));
    assertFalse(RosterFile.looksLike(new byte[0]));
  }
}
