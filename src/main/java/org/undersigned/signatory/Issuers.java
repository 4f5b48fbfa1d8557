package org.undersigned.signatory;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** Organisations that sign though no list holds them: the issuer, and the one others align with. */
final class Issuers {
  /** The rule of organisations that issue a text. */
  private static final String ISSUING = "structure:issuing-organisation";

  /** First blocks of a document in which its letterhead and heading stand. */
  private static final int HEAD_BLOCKS = 4;

  /** Characters at the head of a paragraph in which its subject stands. */
  private static final int OPENING = 50;

  /** Characters between words for a joint text and the body that issues it. */
  private static final int AUTHOR_REACH = 60;

  /** Characters between a list and the organisation that the same sentence adds. */
  private static final int BESIDE = 120;

  /** Words between an organisation and its own verb: the Commission and the Agency have signed. */
  private static final int VERB_REACH = 4;

  /** A paragraph, not a line. */
  private static final int PARAGRAPH = 60;

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final Draft draft;
  private final Findings findings;

  Issuers(Evidence evidence, Draft draft, Findings findings) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.draft = draft;
    this.findings = findings;
  }

  /** An organisation in the title that issues what its members, named one by one, have agreed. */
  void addIssuer() {
    for (RunReading r : readings.runs()) {
      Mention m = r.run().items().get(0).head();
      boolean office = m.isOnly(FormKind.OFFICE); // its delegation, whose page it is
      if (r.run().items().size() > 1 || office || !statement.isHeading(r.run().span())) {
        continue;
      }
      String code = findings.resolve(m, 0);
      if (collectives.isItself(m, code) && areMostlyItsMembers(code)) {
        findings.add(m, code, Role.SIGNATORY, Manner.LEAD, "", Certainty.INFERRED, ISSUING);
      }
    }
  }

  private boolean isAlignedTo() {
    for (RunReading r : readings.runs()) {
      if (r.is(Cue.Act.ALIGN)) {
        return true;
      }
    }
    return false;
  }

  /** Those who align themselves do so with the statement of an organisation, which signs it. */
  void addAlignedTo() {
    if (draft.count(Role.SIGNATORY, true) > 0 || !isAlignedTo()) {
      return;
    }
    for (RunReading r : readings.runs()) {
      Mention m = r.run().items().get(0).head();
      String code = findings.resolve(m, 0);
      if (collectives.isCollective(code) && collectives.isSelf(code) && !r.is(Cue.Act.TARGET)) {
        findings.add(
            m, code, Role.SIGNATORY, Manner.LEAD, "", Certainty.INFERRED, "structure:aligned-to");
        return;
      }
    }
  }

  /**
   * Organisations that words make signatories though their list broke off before them: "the
   * ministers of X and Y and the High Representative", "the Commission has signed too".
   */
  void addBeside(List<Chosen> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    Set<RunReading> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Chosen c : chosen) {
      taken.add(c.reading());
    }
    for (RunReading r : readings.runs()) {
      boolean signs = r.is(Cue.Act.SIGN) || r.is(Cue.Act.JOIN);
      if (!signs || taken.contains(r) || !isOfOrganisations(r)) {
        continue;
      }
      boolean own = r.distance() <= VERB_REACH && readings.joint();
      if (!own && chosen.stream().noneMatch(c -> isBeside(c.run().span(), r.run().span()))) {
        continue;
      }
      for (Item item : r.run().items()) {
        Mention m = item.head();
        findings.add(
            m,
            findings.resolve(m, 0),
            Role.SIGNATORY,
            Manner.LISTED,
            "",
            Certainty.STATED,
            r.rule());
      }
    }
  }

  private boolean isOfOrganisations(RunReading r) {
    for (Item item : r.run().items()) {
      if (!isSelf(item.head())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSelf(Mention m) {
    return collectives.isItself(m, findings.resolve(m, 0)) && !collectives.isOfWord(m);
  }

  /** Whether a list and a name stand close to each other in one paragraph. */
  private boolean isBeside(Span list, Span name) {
    int from = Math.min(list.end(), name.end());
    int to = Math.max(list.start(), name.start());
    return to - from <= BESIDE && statement.text().substring(from, to).indexOf('\n') < 0;
  }

  /**
   * Where nobody else signs, the organisation whose statement it is: its name stands over the text,
   * and it speaks as the subject of the first paragraphs or as "we".
   */
  void addSole() {
    long signed = draft.count(Role.SIGNATORY, true) + draft.count(Role.SIGNATORY, false);
    if (signed > 0
        || readings.runs().stream()
            .anyMatch(r -> r.is(Cue.Act.DECLINE) || r.is(Cue.Act.DISSOCIATE))) {
      return;
    }
    Optional<Mention> subject = Optional.empty();
    Optional<Mention> author = Optional.empty();
    for (RunReading r : readings.runs()) {
      Mention m = r.run().items().get(0).head();
      if (r.run().size() > 1 || !isSelf(m) || r.is(Cue.Act.TARGET) || r.is(Cue.Act.OTHER)) {
        continue;
      }
      if (author.isEmpty() && isAuthor(m)) {
        author = Optional.of(m);
      }
      if (subject.isEmpty() && opensText(m)) {
        subject = Optional.of(m);
      }
    }
    boolean titled = author.isPresent() && readings.joint();
    if (titled || subject.isPresent() && (isSame(subject, author) || speaksAsWe())) {
      Mention m = titled ? author.get() : subject.get();
      String code = findings.resolve(m, 0);
      findings.add(m, code, Role.SIGNATORY, Manner.LEAD, "", Certainty.INFERRED, ISSUING);
    }
  }

  private static boolean isSame(Optional<Mention> subject, Optional<Mention> author) {
    return author.isPresent() && subject.get().entity().equals(author.get().entity());
  }

  /** Whether the text says "we", and no heading names others as its authors. */
  private boolean speaksAsWe() {
    return scan.hasWord(0, statement.text().length(), Word.Job.WE)
        && readings.runs().stream()
            .noneMatch(r -> r.is(Cue.Act.SIGN) && statement.isHeading(r.run().span()));
  }

  /** Whether a name is all of a line at the head, or ends "communiqué of the heads of". */
  private boolean isAuthor(Mention m) {
    for (Block b : statement.blocks().stream().limit(HEAD_BLOCKS).toList()) {
      if (!b.span().contains(m.span())) {
        continue;
      }
      boolean opens = m.start() - b.start() < 4;
      String rest = statement.text().substring(m.end(), b.end());
      boolean letterhead = opens && (rest.isBlank() || isPlaceAndDay(rest));
      int from = Math.max(b.start(), m.start() - AUTHOR_REACH);
      boolean named =
          (b.kind() != Block.Kind.PARAGRAPH || b.span().length() < 3 * PARAGRAPH)
              && scan.hasText(from, m.start())
              && !scan.isNamed(from, m.start())
              && !scan.hasWord(from, m.start(), Word.Job.TOPIC);
      return letterhead || named;
    }
    return false;
  }

  /** Whether the rest of a letterhead's line is no sentence: ", Georgetown, 24 January 2019". */
  private static boolean isPlaceAndDay(String rest) {
    return rest.length() < PARAGRAPH
        && rest.startsWith(",")
        && rest.chars().anyMatch(Character::isDigit);
  }

  /** Whether a name opens one of the first paragraphs. */
  private boolean opensText(Mention m) {
    return statement.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.PARAGRAPH && b.span().length() > PARAGRAPH)
        .limit(2)
        .anyMatch(b -> b.span().contains(m.span()) && m.start() - b.start() <= OPENING);
  }

  private boolean areMostlyItsMembers(String code) {
    List<String> members = collectives.members(code);
    long signed = members.stream().filter(c -> draft.has(c, Role.SIGNATORY)).count();
    return signed * 5 >= members.size() * 4L
        && draft.count(Role.SIGNATORY, false) == signed
        && signed > 0;
  }
}
