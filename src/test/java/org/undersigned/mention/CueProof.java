package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.undersigned.Pipeline;
import org.undersigned.document.SourceDocument;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.Wanted;
import org.undersigned.text.StatementText;
import org.undersigned.text.TextReader;
import org.undersigned.text.UnreadableDocumentException;

/**
 * Reads the example and the counter-example of a cue row, each as a document of its own in the
 * row's language ({@code ¶} stands for a line break). The example must give just the parties of
 * {@code expect} in the role that the row's act gives, and name the row as rule; the
 * counter-example must hold a word of the phrase and a name, and give no signatory, nor that role
 * by that row.
 */
final class CueProof {
  /** So many letters of a word of the phrase must stand in the counter-example. */
  private static final int STEM = 4;

  private static final int IDEOGRAPHS = 0x2E80;

  private final MentionFinder finder = MentionFinder.bundled();
  private final Pipeline pipeline =
      new Pipeline(new TextReader(), finder, ReferenceData.bundled(), Wanted.all(Leniency.NORMAL));
  private final TextReader reader = new TextReader();

  static boolean isComplete(CSVRecord row) {
    return !(row.get("example").isEmpty()
        || row.get("expect").isEmpty()
        || row.get("not_example").isEmpty());
  }

  /** What is wrong with the examples that a row has. */
  List<String> faults(String language, CSVRecord row) throws UnreadableDocumentException {
    List<String> faults = new ArrayList<>();
    String id = language + ":" + row.get("cue");
    Cue.Act act = Cue.Act.of(row.get("act"));
    if (!row.get("example").isEmpty()) {
      boolean ofDocument = row.get("reach").equals("document") || act == Cue.Act.PLAN;
      example(
          id,
          act,
          ofDocument,
          read(language, row.get("example")),
          codes(row.get("expect")),
          faults);
    }
    if (!row.get("not_example").isEmpty()) {
      counterExample(id, act, language, row, faults);
    }
    return faults;
  }

  private void example(
      String id,
      Cue.Act act,
      boolean ofDocument,
      Read example,
      Set<String> expected,
      List<String> faults) {
    if (expected.isEmpty()) {
      faults.add(id + ": an example that expects nothing");
    }
    Set<String> given = new TreeSet<>();
    Set<String> rules = new TreeSet<>();
    for (Finding f : example.findings(act)) {
      if (gives(act, f)) {
        given.add(f.entity());
      }
      rules.add(f.rule());
    }
    if (act == Cue.Act.OTHER
        || act == Cue.Act.WITHIN
        || act == Cue.Act.PLAN
        || act == Cue.Act.SEPARATE) {
      given.retainAll(expected);
      example.signatories().forEach(given::remove);
    }
    if (!given.equals(expected)) {
      faults.add(id + ": gives " + given + " and not " + expected + "; " + example.described());
    }
    boolean named = ofDocument ? example.met().contains(id) : rules.contains(id);
    if (!named) {
      faults.add(id + ": is not what decides; " + example.described());
    }
  }

  private void counterExample(
      String id, Cue.Act act, String language, CSVRecord row, List<String> faults)
      throws UnreadableDocumentException {
    Read read = read(language, row.get("not_example"));
    if (!read.signatories().isEmpty()) {
      faults.add(id + ": the counter-example has signatories; " + read.described());
    }
    boolean otherRole = role(act) == Role.TARGET || role(act) == Role.DECLINED;
    if (otherRole
        && read.findings(act).stream()
            .anyMatch(f -> f.rule().equals(id) && f.role() == role(act))) {
      faults.add(id + ": decides its counter-example; " + read.described());
    }
    if (read.text().isEmpty() || !read.named()) {
      faults.add(id + ": the counter-example names nobody");
    }
    String folded = Fold.all(row.get("not_example"));
    boolean near =
        LexiconBuilder.alternatives(row.get("phrase")).stream()
            .flatMap(p -> Arrays.stream(Fold.all(p.replace("*", "")).split(" ")))
            .filter(w -> !w.isEmpty())
            .anyMatch(w -> folded.contains(w.substring(0, Math.min(w.length(), stem(w)))));
    if (!near) {
      faults.add(id + ": the counter-example lacks every word of the phrase");
    }
  }

  private static int stem(String word) {
    return word.charAt(0) >= IDEOGRAPHS ? 2 : STEM;
  }

  private static Role role(Cue.Act act) {
    return switch (act) {
      case SIGN,
          PARTIAL,
          SUBJECT,
          SPEAK,
          ATTEND,
          JOIN,
          ALIGN,
          DELIVER,
          LEAD,
          BEHALF,
          OWN,
          RIVAL,
          JOINT,
          TEXT ->
          Role.SIGNATORY;
      case DECLINE, DISSOCIATE, WITHDRAW, ABSENT, EXCEPT -> Role.DECLINED;
      case TARGET -> Role.TARGET;
      case OTHER, WITHIN, PLAN, SEPARATE -> Role.MENTIONED;
    };
  }

  private static boolean gives(Cue.Act act, Finding f) {
    boolean manner = act != Cue.Act.ALIGN || f.manner() == Manner.ALIGNED;
    return f.role() == role(act) && manner;
  }

  private static Set<String> codes(String cell) {
    return Arrays.stream(cell.split(" "))
        .filter(c -> !c.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A text read on its own. */
  private record Read(String text, boolean named, Set<String> met, List<SignatoryList> lists) {
    /** Those of an answer, where the act is one; else those of every list. */
    List<Finding> findings(Cue.Act act) {
      return lists.stream()
          .skip(act == Cue.Act.RIVAL ? 1 : 0)
          .flatMap(l -> l.findings().stream())
          .toList();
    }

    Set<String> signatories() {
      return lists.stream()
          .flatMap(l -> l.in(Role.SIGNATORY).stream())
          .map(Finding::entity)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    String described() {
      return "\""
          + text
          + "\" "
          + findings(Cue.Act.SIGN).stream()
              .map(f -> f.entity() + " " + f.role() + " " + f.rule())
              .toList();
    }
  }

  private Read read(String language, String cell) throws UnreadableDocumentException {
    byte[] bytes = cell.replace('¶', '\n').getBytes(java.nio.charset.StandardCharsets.UTF_8);
    StatementText read =
        reader.read(
            new SourceDocument(
                "text",
                "text",
                SourceDocument.Type.TEXT,
                "UTF-8",
                bytes,
                Optional.empty(),
                "",
                ""));
    StatementText text =
        new StatementText(read.id(), read.text(), read.blocks(), language, read.page());
    Scan scan = finder.scan(text.text(), language);
    Set<String> met = new TreeSet<>();
    scan.cues(0, text.text().length()).forEach(h -> met.add(h.cue().id()));
    return new Read(cell, !scan.mentions().isEmpty(), met, pipeline.read(text));
  }
}
