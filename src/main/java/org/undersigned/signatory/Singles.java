package org.undersigned.signatory;

import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Mention;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.Spokesman;
import org.undersigned.role.run.Item;
import org.undersigned.text.Span;

/**
 * Who signs alone, beside a list or before a number: who delivers or leads, joins later, aligns
 * itself, or chairs the meeting.
 */
final class Singles {
  /** Characters between "on behalf of" and the list of those spoken for. */
  private static final int BEHALF_REACH = 160;

  /** Characters between "on behalf of" and the counted states. */
  private static final int NUMBER_REACH = 60;

  /** Characters from the number of others to "on behalf of" behind it. */
  private static final int NUMBER_BEFORE = 20;

  /** Characters behind "aligns itself with" to the name of the party whose statement it is. */
  private static final int OTHERS_REACH = 160;

  private final Readings readings;
  private final OtherActs otherActs;
  private final Collectives collectives;
  private final Figures figures;
  private final List<Chosen> chosen;
  private final Findings findings;
  private final Draft draft;
  private final Set<String> delivered;

  /**
   * @param chosen the lists
   * @param delivered takes those who deliver the text
   */
  Singles(
      Evidence evidence,
      OtherActs otherActs,
      List<Chosen> chosen,
      Findings findings,
      Draft draft,
      Set<String> delivered) {
    this.readings = evidence.readings();
    this.otherActs = otherActs;
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
    this.chosen = chosen;
    this.findings = findings;
    this.draft = draft;
    this.delivered = delivered;
  }

  /** Adds those who speak, lead, join or align themselves. */
  void add() {
    boolean act = !chosen.isEmpty();
    boolean countsOnly =
        readings.joint() && figures.all().stream().anyMatch(f -> f.acting() || f.signed());
    for (RunReading r : readings.runs()) {
      Manner manner = singleManner(r);
      if (manner == Manner.NONE || otherActs.isOfOtherDay(r)) {
        continue;
      }
      if (r.is(Cue.Act.BEHALF) && !speaksForChosen(r)) {
        continue;
      }
      boolean self = manner == Manner.ALIGNED || manner == Manner.JOINED_LATER;
      // of several who read something out, the first is this statement's
      boolean reader = r.is(Cue.Act.DELIVER) && countsOnly && delivered.isEmpty();
      boolean leader = r.is(Cue.Act.LEAD) && countsOnly;
      boolean speaker = r.is(Cue.Act.BEHALF) || reader || leader;
      if (joinsAnother(r) || !(act || speaker || self && readings.joint())) {
        continue;
      }
      for (Item item : r.run().items()) {
        Mention m = item.head();
        String code = findings.resolve(m, 0);
        boolean members = collectives.isCollective(code) && !collectives.isItself(m, code);
        if (members || collectives.isOnlyTheirs(m, code)) {
          continue;
        }
        // "my own country New Zealand; and the observer States X and Y": one speaks, all sign
        boolean first = item == r.run().items().get(0);
        Manner own = r.is(Cue.Act.OWN) && !first ? Manner.LISTED : manner;
        if (own == Manner.DELIVERED) {
          delivered.add(code);
        }
        findings.add(m, code, Role.SIGNATORY, own, "", Certainty.STATED, r.rule());
      }
    }
  }

  /** Whether words say whose statement it is that a party aligns itself with: another document. */
  private boolean joinsAnother(RunReading aligned) {
    if (!aligned.is(Cue.Act.ALIGN) || aligned.cue().isEmpty()) {
      return false;
    }
    Span words = aligned.cue().get();
    return RunReading.startingIn(readings.runs(), words.end(), words.end() + OTHERS_REACH).stream()
        .filter(o -> o.is(Cue.Act.OTHER) && o.cue().isPresent())
        .anyMatch(o -> o.cue().get().overlaps(words));
  }

  /** Who signs as a member and chairs the meeting is named itself. */
  void nameChairs() {
    for (RunReading r : readings.runs()) {
      if (!Meeting.chairs(r)) {
        continue;
      }
      for (Item item : r.run().items()) {
        String code = findings.resolve(item.head(), 0);
        if (draft.has(code, Role.SIGNATORY)) {
          findings.add(
              item.head(), code, Role.SIGNATORY, Manner.LISTED, "", Certainty.STATED, r.rule());
        }
      }
    }
  }

  /** "On behalf of a group of 60 states", "of more than 37 countries". */
  private boolean speaksForNumber(RunReading r) {
    int from = r.cue().map(Span::start).orElse(0) - NUMBER_BEFORE;
    int to = r.cue().map(Span::end).orElse(0) + NUMBER_REACH;
    return readings.joint()
        && figures.all().stream().anyMatch(f -> f.span().start() >= from && f.span().start() < to);
  }

  /** Whether "X on behalf of Y" introduces Y, a chosen list. */
  private boolean speaksForChosen(RunReading r) {
    int after = r.cue().map(Span::end).orElse(0);
    boolean number = r.rule().equals(Spokesman.RULE) ? readings.joint() : speaksForNumber(r);
    return delivered.isEmpty() && number
        || chosen.stream()
            .anyMatch(c -> c.run().start() >= after && c.run().start() - after < BEHALF_REACH);
  }

  private static Manner singleManner(RunReading r) {
    if (r.is(Cue.Act.OWN) || r.is(Cue.Act.DELIVER) || r.is(Cue.Act.BEHALF)) {
      return Manner.DELIVERED;
    }
    if (r.is(Cue.Act.LEAD)) {
      return Manner.LEAD;
    }
    if (r.is(Cue.Act.JOIN)) {
      return Manner.JOINED_LATER;
    }
    return r.is(Cue.Act.ALIGN) ? Manner.ALIGNED : Manner.NONE;
  }
}
