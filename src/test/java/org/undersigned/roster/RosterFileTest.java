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
        "statement,entity,entity#s,FRA,FRA|row 1: column entity stands twice",
        "statement,entity,date#s,FRA,9/1/24|row 2: date 9/1/24 has no century; write it as 2024-01-09",
        "statement,entity,date#s,FRA,45300|row 2: date 45300 is a spreadsheet's count of days; format the column as a date; write it as 2024-01-09",
        "statement,entity,date#s,FRA,9. Januar 2024|row 2: date 9. Januar 2024 is not understood; write it as 2024-01-09",
        "statement,name,date#s,Korea, Republic of,2024-01-09|row 2: 2024-01-09 stands under no column; is there a separator in a cell without quotes?",
        "statement,entity##s,FRA#s,FRX|row 4: entity FRX is not known; undersigned lookup NAME tells the codes",
        "statement,entity,as_written#s,FRA,\"two#lines\"#s,FRX,|row 3: entity FRX is not known; undersigned lookup NAME tells the codes",
        "statement,entity,list#s,FRA,complete#s,JPN,partial|row 3: list partial, but an earlier row of s has complete",
        "statement,entity,list#s,FRA,TRUE|row 2: list TRUE is none of complete, partial, counted_only, collective, none",
        "statement,entity,stated_count#s,FRA,47#s,JPN,48|row 3: stated_count 48, but an earlier row of s has 47",
        "statement,entity,stated_count#s,FRA,many|row 2: stated_count many is no figure; write it as 47 or ~47",
        "statement,entity,not_absent#s,FRA,COD CGO|row 2: not_absent CGO is not known",
        "statement,name#s,Óêðà¿íà|row 2: name Óêðà¿íà is not known; undersigned lookup NAME tells the codes; if it looks garbled, save the file as CSV UTF-8"
      })
  void whatCannotBeUnderstoodIsToldWithItsRow(String csv, String message) {
    RosterException e =
        assertThrows(RosterException.class, () -> read(csv.replace('#', '\n') + "\n"));
    assertEquals(message, e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "25/01/2024",
    "01/25/2024",
    "2024/1/25",
    "25.1.2024",
    "25-01-2024",
    "2024-01-25 00:00:00",
    "2024-01-25T00:00",
    "25/01/2024 0:00"
  })
  void aLocalDateWithOneMeaningIsTaken(String date) throws IOException {
    SignatoryList list = read("statement,entity,date\ns,FRA," + date + "\n").get(0);
    assertEquals(LocalDate.of(2024, 1, 25), list.facts().date().orElseThrow());
  }

  /** What spreadsheets make of {@code parse}'s rows, each against the rows as they were. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "UTF-8        | statement,date,entity,m49,name,role,as_written,list#s,2024-01-09,CIV,384,Côte d'Ivoire,signatory,\"Côte#d'Ivoire\",complete#s,2024-01-09,AUS,036,Australia,target,-,complete#",
        "UTF-8        | ^statement;date;entity;m49;name;role;as_written;list%s;09.01.2024;CIV;384;Côte d'Ivoire;signatory;\"Côte#d'Ivoire\";complete%s;09.01.2024;AUS;36;Australia;target;'-;complete%",
        "UTF-8        | sep=;%statement;date;entity;m49;name;role;as_written;list%s;2024-01-09;CIV;384;Côte d'Ivoire;signatory;\"Côte%d'Ivoire\";complete%s;2024-01-09;AUS;36;Australia;target;'-;complete%",
        "UTF-16LE     | ^statement\tdate\tentity\tm49\tname\trole\tas_written\tlist%s\t2024/1/9\tCIV\t384\tCôte d'Ivoire\tsignatory\t\"Côte#d'Ivoire\"\tcomplete%s\t2024/1/9\tAUS\t36\tAustralia\ttarget\t-\tcomplete%",
        "UTF-16BE     | ^statement\tdate\tentity\tm49\tname\trole\tas_written\tlist%s\t2024-01-09\tCIV\t384\tCôte d'Ivoire\tsignatory\t\"Côte#d'Ivoire\"\tcomplete%s\t2024-01-09\tAUS\t36\tAustralia\ttarget\t-\tcomplete%",
        "windows-1252 | \"Statement\";\"Date\";\"m49\";\"Name\";\"Role\";\"as_written\";\"List\"%s;2024-01-09;;Côte d’Ivoire;SIGNATORY;\"Côte#d'Ivoire\";Complete%s;2024-01-09;36;;Target;-;%",
        "UTF-8        | list,as_written,role,name,entity,statement,date,,,%complete,\"Côte#d'Ivoire\",signatory,,civ,s,2024-01-09 00:00:00,,,%,-,target,anything,AUS,s,,,,%,,,,,,,,,%,,,,,,,,,%",
        "UTF-8        | statement,iso2,role,as_written,list,mine,date#s,CI,,\"Côte#d'Ivoire\",complete,TRUE,2024-01-09#s,au,target,-,complete,FALSE,2024-01-09##",
      })
  void aSpreadsheetChangesNothing(String charset, String file) throws IOException {
    String text = file.replace('#', '\n').replace("%", "\r\n").replace('^', '\uFEFF') + "";
    SignatoryList list = read(text.replace("\\t", "\t"), Charset.forName(charset)).get(0);
    assertEquals("s", list.statement());
    assertEquals(LocalDate.of(2024, 1, 9), list.facts().date().orElseThrow());
    assertEquals(ListKind.COMPLETE, list.facts().list());
    assertEquals(
        List.of("CIV signatory Côte d'Ivoire", "AUS target -"),
        list.findings().stream()
            .map(f -> f.entity() + " " + f.role().word() + " " + f.asWritten())
            .map(row -> row.replaceAll("\\s+", " "))
            .toList());
  }

  /** A list shorter than the document's figure stays so, until the missing rows are filled in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,exact         | FRA#JPN      | short",
        "3,exact         | FRA#JPN#PER  | match",
        "~3,at_least     | FRA#JPN      | short",
        "~20,            | FRA#JPN      | short",
        "2,              | FRA#JPN#PER  | over",
        ",               | FRA#JPN      | unstated",
      })
  void theFigureIsComparedAnew(String stated, String codes, String agreement) throws IOException {
    StringBuilder csv = new StringBuilder("entity,statement,list,stated_count,stated_kind\n");
    for (String code : codes.split("#")) {
      csv.append(code).append(",s,complete,").append(stated).append('\n');
    }
    SignatoryList list = read(csv.toString()).get(0);
    assertEquals(agreement, list.facts().agreement());
    assertEquals(!agreement.equals("short"), list.mayNameAbsent());
  }

  @Test
  void whoMayNotBeCalledAbsentStaysSo() throws IOException {
    SignatoryList list = read("statement,entity,not_absent\ns,FRA,COD cog\ns,JPN,\n").get(0);
    assertEquals(List.of("COD", "COG"), list.doubts().get(0).couldBe());
  }

  @Test
  void aStatementIsNoTable() {
    assertFalse(RosterFile.looksLike("Joint statement, on names".getBytes(StandardCharsets.UTF_8)));
    assertFalse(RosterFile.looksLike(new byte[0]));
  }
}
