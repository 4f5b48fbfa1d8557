package org.undersigned.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;

/** What a reader must know before using a list, in words fit to print. */
final class Warnings {
  /** Kinds of doubt that have a warning of their own. */
  private static final Set<String> TOLD =
      Set.of("no-date", Doubt.UNREAD_NAMES, Doubt.NUMBER_DIFFERS);

  private final Words words;
  private final String tables;
  private final Sentences sentences;

  Warnings(PageContent content, Sentences sentences) {
    this.words = content.words();
    this.tables = content.tables();
    this.sentences = sentences;
  }

  /** By how much the list is shorter or longer than the document's own figure. */
  private Optional<String> differs(SignatoryList list, StatedCount stated) {
    String agreement = list.facts().agreement();
    if (!agreement.equals("short") && !agreement.equals("over")) {
      return Optional.empty();
    }
    int found = list.signatoryStates().size();
    String figures =
        words.get("warn.count", "stated", sentences.stated(list), "found", Integer.toString(found));
    if (stated.kind() != StatedCount.Kind.EXACT) {
      return Optional.of(figures);
    }
    String difference = words.count("warn." + agreement, Math.abs(stated.count() - found));
    return Optional.of(figures + " " + difference);
  }

  /** Those of a list; empty when nothing stands out. */
  List<String> of(SignatoryList list) {
    StatementFacts facts = list.facts();
    List<String> warnings = new ArrayList<>();
    facts.stated().ifPresent(stated -> differs(list, stated).ifPresent(warnings::add));
    if (facts.list() == ListKind.PARTIAL || facts.list() == ListKind.COUNTED_ONLY) {
      warnings.add(words.get("warn.partial"));
    }
    if (facts.date().isEmpty()) {
      warnings.add(words.get("warn.undated", "tables", tables));
    }
    boolean unread = list.doubts().stream().anyMatch(d -> d.kind().equals(Doubt.UNREAD_NAMES));
    if (facts.list() == ListKind.NONE && list.in(Role.SIGNATORY).isEmpty()) {
      warnings.add(words.get(unread ? "warn.none.unread" : "warn.none"));
    } else if (unread) {
      warnings.add(words.get("warn.unread"));
    }
    long doubts = list.doubts().stream().filter(d -> !TOLD.contains(d.kind())).count();
    if (doubts > 0) {
      warnings.add(words.count("warn.doubts", (int) doubts));
    }
    long unsure =
        list.findings().stream().filter(f -> f.certainty().word().equals("unsure")).count();
    if (unsure > 0) {
      warnings.add(words.count("warn.unsure", (int) unsure));
    }
    return warnings;
  }
}
