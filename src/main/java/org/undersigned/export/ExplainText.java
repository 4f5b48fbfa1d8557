package org.undersigned.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.Span;

/**
 * Shows how a list was found: what is known of the statement, its text with each finding marked
 * where it stands, then every finding with the rule that decided it, and what stayed in doubt.
 */
public final class ExplainText {
  private final Appendable out;
  private final ReferenceData reference;
  private final RuleWords rules = new RuleWords();

  public ExplainText(Appendable out, ReferenceData reference) {
    this.out = out;
    this.reference = reference;
  }

  /** Explains one statement. */
  public void write(SignatoryList list) throws IOException {
    head(list);
    String text = list.text().map(t -> t.text()).orElse("");
    if (!text.isEmpty()) {
      line("");
      line(marked(text, list.findings()));
    }
    CodePoints points = new CodePoints(text);
    for (Role role : Role.values()) {
      List<Finding> findings = list.in(role);
      if (!findings.isEmpty()) {
        line("");
        line(role.word() + " (" + findings.size() + ")");
        for (Finding finding : findings) {
          line("  " + finding(finding, points));
        }
      }
    }
    rules(list);
    if (!list.doubts().isEmpty()) {
      line("");
      line("in doubt (" + list.doubts().size() + ")");
      for (Doubt doubt : list.doubts()) {
        line("  " + doubt(doubt, points));
      }
    }
    line("");
  }

  /** What the rules mean, each once, in the order of the findings. */
  private void rules(SignatoryList list) throws IOException {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      for (Finding finding : list.in(role)) {
        rules.meaning(finding.rule()).ifPresent(m -> meanings.put(orNone(finding.rule()), m));
      }
    }
    if (!meanings.isEmpty()) {
      line("");
      line("rules (" + meanings.size() + ")");
      for (Map.Entry<String, String> rule : meanings.entrySet()) {
        line("  " + rule.getKey() + ": " + rule.getValue());
      }
    }
  }

  private void head(SignatoryList list) throws IOException {
    StatementFacts facts = list.facts();
    line(list.statement());
    line("  title     " + orNone(facts.title()));
    String date = facts.date().map(LocalDate::toString).orElse("");
    line("  date      " + (date.isEmpty() ? "none" : date + ", from the " + facts.dateBasis()));
    line("  language  " + facts.language());
    line("  list      " + facts.list().word());
    line("  signed    " + counts(list));
    line("  stated    " + stated(facts));
  }

  private static String counts(SignatoryList list) {
    int states = list.signatoryStates().size();
    int organisations = list.signatoryOrganisations().size();
    return states
        + (states == 1 ? " state, " : " states, ")
        + organisations
        + (organisations == 1 ? " organisation" : " organisations");
  }

  private static String stated(StatementFacts facts) {
    String figure = facts.stated().map(StatedCount::figure).orElse("");
    String note = facts.agreementNote().isEmpty() ? "" : " (" + facts.agreementNote() + ")";
    return figure.isEmpty() ? "no number" : figure + ": " + facts.agreement() + note;
  }

  private String finding(Finding finding, CodePoints points) {
    String name = reference.entity(finding.entity()).map(Entity::name).orElse("");
    List<String> parts = new ArrayList<>();
    parts.add(finding.entity() + " " + name);
    parts.add(
        (finding.manner().word() + " " + finding.certainty().word()).strip()
            + (finding.via().isEmpty() ? "" : " via " + finding.via()));
    parts.add(quote(finding.asWritten()) + place(finding.span(), points));
    parts.add("rule " + orNone(finding.rule()));
    if (finding.role() == Role.MENTIONED) {
      parts.add("not taken: " + rules.whyNot(finding.rule()));
    }
    return String.join("; ", parts);
  }

  private static String doubt(Doubt doubt, CodePoints points) {
    boolean named = doubt.couldBe().isEmpty() || doubt.kind().equals(Doubt.UNREAD_NAMES);
    String could = named ? "" : "; could be " + String.join(" or ", doubt.couldBe());
    String words =
        doubt.asWritten().isEmpty()
            ? ""
            : quote(doubt.asWritten()) + place(doubt.span(), points) + "; ";
    return doubt.kind() + ": " + words + doubt.reason() + could;
  }

  private static String place(Span span, CodePoints points) {
    return " at " + points.at(span.start()) + "-" + points.at(span.end());
  }

  private static String quote(String words) {
    return '"' + words.replace('\n', ' ') + '"';
  }

  private static String orNone(String words) {
    return words.isEmpty() ? "none" : words;
  }

  /** {@code [France: FRA signatory]}; a mark inside another is left to the table below. */
  private static String marked(String text, List<Finding> findings) {
    Map<Span, List<Finding>> bySpan = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.span().length() > 0 && finding.end() <= text.length()) {
        bySpan.computeIfAbsent(finding.span(), s -> new ArrayList<>()).add(finding);
      }
    }
    StringBuilder marked = new StringBuilder(text.length() + 32 * findings.size());
    int from = 0;
    for (Map.Entry<Span, List<Finding>> mark : bySpan.entrySet()) {
      Span span = mark.getKey();
      if (span.start() < from) {
        continue;
      }
      marked.append(text, from, span.start()).append('[').append(span.in(text)).append(": ");
      marked.append(label(mark.getValue())).append(']');
      from = span.end();
    }
    return marked.append(text, from, text.length()).toString();
  }

  /** {@code DNK FIN ISL signatory, RUS target}. */
  private static String label(List<Finding> findings) {
    Map<Role, List<String>> codes = new TreeMap<>();
    for (Finding finding : findings) {
      codes.computeIfAbsent(finding.role(), r -> new ArrayList<>()).add(finding.entity());
    }
    return codes.entrySet().stream()
        .map(e -> String.join(" ", e.getValue()) + " " + e.getKey().word())
        .collect(Collectors.joining(", "));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
