package org.undersigned.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Changed;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;

class CorrectionsTest {
  private static final String HEADER = "statement,entity,field,old,new,why\n";
  private final ReferenceData reference = ReferenceData.bundled();

  private Corrections corrections(String rows) throws IOException {
    return Corrections.read("c.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8), reference);
  }

  private SignatoryList list() throws IOException {
    String csv =
        "statement,entity,role,date,list\ns,FRA,signatory,2024-01-09,partial\ns,RUS,mentioned,,\n";
    return RosterFile.read(csv.getBytes(StandardCharsets.UTF_8), reference, ListKind.NONE)
        .lists()
        .get(0);
  }

  /** One state named of two that the document counts. */
  private SignatoryList oneOfTwo() throws IOException {
    SignatoryList list = list();
    StatementFacts f = list.facts();
    StatementFacts counted =
        Changed.counted(
            f,
            ListKind.COMPLETE,
            Optional.of(new StatedCount(2, StatedCount.Kind.EXACT)),
            "short",
            "1 of the document's figure not named in it");
    return new SignatoryList("s", counted, list.findings(), List.of(), Optional.empty());
  }

  @Test
  void theDocumentsFigureIsComparedAnew() throws IOException {
    SignatoryList before = oneOfTwo();
    assertEquals(false, before.mayNameAbsent());
    SignatoryList added = corrections("s,JPN,role,,signatory,page 2\n").apply(before);
    assertEquals("match", added.facts().agreement());
    assertEquals("", added.facts().agreementNote());
    assertEquals(true, added.mayNameAbsent());
    SignatoryList three =
        corrections("s,JPN,role,,signatory,x\ns,KOR,role,,signatory,x\n").apply(before);
    assertEquals("over", three.facts().agreement());
    assertEquals("1 more listed than the document counts", three.facts().agreementNote());
  }

  private static List<String> rows(SignatoryList list) {
    return list.findings().stream()
        .map(f -> f.entity() + " " + f.role().word() + " " + f.rule())
        .toList();
  }

  @Test
  void rolesAreChangedAddedAndTakenOut() throws IOException {
    Corrections c =
        corrections(
            "s,FRA,role,signatory,,named in the byline\n"
                + "s,JPN,role,,signatory,on the second page\n"
                + "s,RUS,role,mentioned,target,condemned\n");
    assertEquals(
        List.of("RUS target correction: condemned", "JPN signatory correction: on the second page"),
        rows(c.apply(list())));
    assertEquals(List.of(), c.warnings());
  }

  @Test
  void dateAndCompletenessBelongToTheStatement() throws IOException {
    SignatoryList list =
        corrections("s,,list,partial,complete,checked\ns,,date,2024-01-09,2024-01-10,typo\n")
            .apply(list());
    assertEquals("complete", list.facts().list().word());
    assertEquals("2024-01-10", list.facts().date().orElseThrow().toString());
  }

  @Test
  void aRowThatNoLongerFitsIsStale() throws IOException {
    Corrections c =
        corrections("s,FRA,role,target,signatory,x\nother,FRA,role,target,signatory,x\n");
    assertEquals(rows(list()), rows(c.apply(list())));
    assertEquals(
        List.of(
            "c.csv: row 2: stale: s has no FRA role target",
            "c.csv: not applied, these statements were not read: other"),
        c.warnings());
  }

  @Test
  void aWrongRowIsTold() {
    assertEquals(
        "row 2: new signer is no role; write signatory, represented, declined, target, mentioned",
        assertThrows(RosterException.class, () -> corrections("s,FRA,role,target,signer,x\n"))
            .getMessage());
    assertEquals(
        "row 2: field colour is none of role, manner, via, entity, date, list",
        assertThrows(RosterException.class, () -> corrections("s,FRA,colour,a,b,x\n"))
            .getMessage());
  }
}
