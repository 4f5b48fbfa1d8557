package org.undersigned.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.Changed;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.Span;

/** Signatory lists for tests. */
public final class Lists {
  private Lists() {}

  /**
   * A list of states.
   *
   * @param parties codes separated by spaces; R: D: T: M: before a code give another role
   */
  public static SignatoryList of(String id, String date, ListKind kind, String parties) {
    List<Finding> findings = new ArrayList<>();
    for (String party : parties.split(" ")) {
      if (!party.isEmpty()) {
        findings.add(finding(party));
      }
    }
    return new SignatoryList(id, facts(date, kind), findings, List.of(), Optional.empty());
  }

  /** The same list with a doubt that could be any of these codes. */
  public static SignatoryList doubted(SignatoryList list, String couldBe) {
    Doubt doubt =
        new Doubt("ambiguous-name", "x", new Span(0, 0), List.of(couldBe.split(" ")), "test");
    return new SignatoryList(
        list.statement(), list.facts(), list.findings(), List.of(doubt), list.text());
  }

  /** The same list under another name, beside the document's own figure. */
  public static SignatoryList counting(
      SignatoryList list, String id, String agreement, String note) {
    StatementFacts f = list.facts();
    StatementFacts facts = Changed.counted(f, f.list(), f.stated(), agreement, note);
    return new SignatoryList(id, facts, list.findings(), list.doubts(), list.text());
  }

  private static Finding finding(String party) {
    Role role =
        switch (party.substring(0, 2)) {
          case "R:" -> Role.REPRESENTED;
          case "D:" -> Role.DECLINED;
          case "T:" -> Role.TARGET;
          case "M:" -> Role.MENTIONED;
          default -> Role.SIGNATORY;
        };
    String code = party.substring(party.indexOf(':') + 1);
    return new Finding(
        code,
        code.equals("EU"),
        role,
        Manner.LISTED,
        "",
        Certainty.STATED,
        code,
        new Span(0, 0),
        "test");
  }

  private static StatementFacts facts(String date, ListKind kind) {
    return new StatementFacts(
        "",
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        "",
        "en",
        kind,
        Optional.empty(),
        "unstated",
        "",
        "other",
        List.of(),
        List.of(),
        "",
        "",
        "",
        "");
  }
}
