package org.undersigned.signatory;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RoleReader;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.Chars;

/** Who acts in a document of which no words say that they sign: the subject of its verbs. */
final class Subjects {
  /** So many times the states of a subject are others than the subject. */
  private static final int MANY = 8;

  private static final Jobs EVERYDAY = Jobs.of(Word.Job.EVERYDAY);

  private static final Jobs BETWEEN = Jobs.of(Word.Job.BETWEEN);

  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;
  private final Place place;
  private final Speakers speakers;
  private final Offices offices;

  Subjects(Evidence evidence) {
    this.place = evidence.place();
    this.speakers = new Speakers(evidence.readings(), place);
    this.scan = evidence.scan();
    this.offices = new Offices(scan);
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
  }

  /**
   * The subject of the joint act: one that the document's figure confirms, then one with a verb of
   * its own, then the longer.
   */
  Optional<RunReading> principal() {
    RunReading best = null;
    for (RunReading r : readings.runs()) {
      if (speaks(r) && collectives.isReal(r) && (best == null || rank(r) > rank(best))) {
        best = r;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The subject of the act that the document's figure confirms, where the lists that other words
   * introduce are of none of its states and of no number it gives: they signed another text.
   */
  Optional<RunReading> confirmed(List<Chosen> chosen) {
    Optional<RunReading> principal = principal();
    if (principal.isEmpty()) {
      return principal;
    }
    Set<String> listed = Chosen.parties(chosen);
    int lists = chosen.stream().mapToInt(c -> collectives.states(c.run())).sum();
    return principal
        .filter(r -> r.is(Cue.Act.SPEAK))
        .filter(
            r ->
                Collections.disjoint(r.run().entities(), listed)
                    || r.run().entities().containsAll(listed))
        .filter(
            r -> {
              int states = collectives.states(r.run());
              return states >= ListChooser.COUNTED_RUN
                  && !collectives.isBare(r.run())
                  && figures.hasActing(states)
                  && !figures.has(lists)
                  && !figures.has(lists + states);
            });
  }

  private int rank(RunReading r) {
    int states = collectives.states(r.run());
    boolean named = states >= ListChooser.COUNTED_RUN && !collectives.isBare(r.run());
    return (place.isBesideTheWords(r.run()) ? 1 << 15 : 0)
        + (isConfirmed(r.run(), states) ? 1 << 18 : 0)
        + (named ? 1 << 17 : 0)
        + (r.is(Cue.Act.SPEAK) ? 1 << 16 : 0)
        + states;
  }

  /** Whether the document's figure equals a run, or a collective less its exceptions. */
  private boolean isConfirmed(Run run, int states) {
    return figures.has(states) || collectives.isBare(run) && figures.has(states - 1);
  }

  /** Several parties that act as one; few of them only where the document speaks of a joint act. */
  boolean speaks(RunReading r) {
    boolean subject =
        r.is(Cue.Act.SPEAK)
            || r.is(Cue.Act.SUBJECT)
            || r.is(Cue.Act.ATTEND)
                && r.isFollowed()
                && offices.act(r.run()); // the presidents of X and Y met
    if (!subject || readings.separate() || !readings.own() && isEveryday(r) || isOrganisation(r)) {
      return false;
    }
    int states = collectives.states(r.run());
    int parties = states > 1 ? states : r.run().size(); // Japan and the European Union
    boolean told =
        readings.own()
            && !speakers.areReactions()
            && !isElsewhere(r, parties)
            && !isBetween(r)
            && place.tellsOfTheAct(r.run())
            && (readings.common() || !r.is(Cue.Act.SUBJECT) || place.tellsWhatIsDone(r.run()));
    boolean several = states > 1 || states > 0 && parties > 1 && readings.common();
    return several && !isFewOfMany(states) && (told || isCounted(r, states))
        || states >= ListChooser.COUNTED_RUN && r.is(Cue.Act.SPEAK) && offices.act(r.run())
        || states >= ListChooser.LONG_RUN && (r.is(Cue.Act.SPEAK) || speakers.demand())
        || states >= ListChooser.COUNTED_RUN && speakers.areHeaded(r);
  }

  /** Whether a single organisation, not a group, opens a sentence that tells of a joint text. */
  private boolean isOrganisation(RunReading r) {
    return r.rule().equals(RoleReader.OPENING)
        && r.run().size() == 1
        && collectives.isSelf(r.run().items().get(0).head().entity());
  }

  /**
   * Whether the document counts as many. Ministers who are counted and only said to have met have
   * issued nothing, where no words for a text stand, nor have the members of a group of so many.
   */
  private boolean isCounted(RunReading r, int states) {
    boolean met = !r.is(Cue.Act.SPEAK) && !readings.own();
    for (Figure f : figures.all()) {
      if (f.count() == states && !(met && (f.persons() || !place.tellsWhatIsDone(r.run())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two act in one sentence, and a text that may be a single party's stands in another. */
  private boolean isElsewhere(RunReading r, int states) {
    return states == 2 && !readings.common() && !place.isInOneSentenceWithTheWords(r.run());
  }

  /**
   * Whether those named are the sides of talks, and no text is told to be theirs: a call between
   * the ministers of X and Y.
   */
  private boolean isBetween(RunReading r) {
    if (readings.common() || !r.is(Cue.Act.SUBJECT) || !r.isIntroduced()) {
      return false;
    }
    int office = r.cue().get().start();
    int start = place.sentenceOf(r.run()).start();
    return scan.words(start, office, BETWEEN).stream()
            .anyMatch(w -> Chars.areBlank(scan.text(), pastArticle(w.span().end()), office))
        && !scan.hasText(start, office)
        && !scan.hasWord(start, office, Word.Job.WRITING);
  }

  private int pastArticle(int place) {
    int at = Chars.pastPlainSpaces(scan.text(), place, scan.text().length());
    return Math.max(at, scan.endOfWord(at, Word.Job.ARTICLE));
  }

  /** Whether those named only do what many do without a joint text: they met, they notified. */
  private boolean isEveryday(RunReading r) {
    return r.cue()
        .filter(
            c ->
                scan.words(c.start(), c.end(), EVERYDAY).stream()
                    .anyMatch(w -> w.word().value() == 0 || w.span().end() == c.end()))
        .isPresent();
  }

  /** Whether many more have signed than these few, who do something else in the same text. */
  boolean isFewOfMany(int states) {
    return figures.hasActingFrom(MANY * states);
  }
}
