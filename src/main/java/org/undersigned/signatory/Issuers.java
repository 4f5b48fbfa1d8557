package org.undersigned.signatory;

import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Mention;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** Organisations that sign though no list holds them: the issuer, and the one others align with. */
final class Issuers {
  private final StatementText statement;
  private final Readings readings;
  private final Collectives collectives;
  private final Draft draft;
  private final Findings findings;
  private Optional<List<Span>> titles = Optional.empty();

  Issuers(
      StatementText statement,
      Readings readings,
      Collectives collectives,
      Draft draft,
      Findings findings) {
    this.statement = statement;
    this.readings = readings;
    this.collectives = collectives;
    this.draft = draft;
    this.findings = findings;
  }

  /** An organisation in the title that issues what its members, named one by one, have agreed. */
  void addIssuer() {
    for (RunReading r : readings.runs()) {
      if (r.run().items().size() > 1 || !isTitled(r.run().span())) {
        continue;
      }
      Mention m = r.run().items().get(0).head();
      String code = findings.resolve(m, false);
      if (collectives.isCollective(code)
          && collectives.meaning(m, code) == Collectives.Meaning.SELF
          && areMostlyItsMembers(code)) {
        findings.add(
            m,
            code,
            Role.SIGNATORY,
            Manner.LEAD,
            "",
            Certainty.INFERRED,
            "structure:issuing-organisation");
      }
    }
  }

  /** Those who align themselves do so with the statement of an organisation, which signs it. */
  void addAlignedTo() {
    boolean aligned = readings.runs().stream().anyMatch(r -> r.is(Cue.Act.ALIGN));
    if (!aligned || draft.count(Role.SIGNATORY, true) > 0) {
      return;
    }
    for (RunReading r : readings.runs()) {
      Mention m = r.run().items().get(0).head();
      String code = findings.resolve(m, false);
      if (collectives.isCollective(code) && collectives.isSelf(code) && !r.is(Cue.Act.TARGET)) {
        findings.add(
            m, code, Role.SIGNATORY, Manner.LEAD, "", Certainty.INFERRED, "structure:aligned-to");
        return;
      }
    }
  }

  private boolean areMostlyItsMembers(String code) {
    List<String> members = collectives.members(code);
    long signed = members.stream().filter(c -> draft.has(c, Role.SIGNATORY)).count();
    return signed * 5 >= members.size() * 4L
        && draft.count(Role.SIGNATORY, false) == signed
        && signed > 0;
  }

  private boolean isTitled(Span span) {
    return titles().stream().anyMatch(title -> title.contains(span));
  }

  /** Looked for once: a long page has many blocks and few titles. */
  private List<Span> titles() {
    if (titles.isEmpty()) {
      titles =
          Optional.of(
              statement.blocks().stream()
                  .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.HEADING)
                  .map(Block::span)
                  .toList());
    }
    return titles.get();
  }
}
