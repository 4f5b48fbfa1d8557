package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Item;
import org.undersigned.role.Readings;
import org.undersigned.role.Run;
import org.undersigned.role.RunReading;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Those who met, where a document speaks of a joint text, or of what they said together, and names
 * no authors: what a meeting adopts is the act of those who took part in it, chaired it or were
 * represented. Where the document counts who acts, a host and the guests that are as many are they.
 */
final class Meeting {
  /** Rows that name who presides, in any language: {@code en:chair-2}. */
  private static final Pattern CHAIR = Pattern.compile(":chair(-\\d+)?$");

  /** Rows that name whom a host invited. */
  private static final Pattern INVITED = Pattern.compile(":(attended|chair)(-\\d+)?$");

  /** A full stop behind a word that is no abbreviation. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{5,}[.!?]\\s");

  /** Paragraphs between those who took part and others who did so too. */
  private static final int NEAR = 3;

  private static final int FEWEST = 2;

  /** From this many on host and guests are taken for the number that the document counts. */
  private static final int FEWEST_COUNTED = 3;

  /** Characters between those who met and the verb of what they agreed. */
  private static final int VERB_REACH = 30;

  private static final Jobs WHO_MET = Jobs.of(Word.Job.MEETING);

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final List<Counts.Figure> figures;

  Meeting(
      StatementText statement,
      Scan scan,
      Readings readings,
      Collectives collectives,
      List<Counts.Figure> figures) {
    this.statement = statement;
    this.scan = scan;
    this.readings = readings;
    this.collectives = collectives;
    this.figures = figures;
  }

  /** The runs that name those who took part; none where no meeting is told of. */
  List<RunReading> present() {
    List<RunReading> present = counted();
    if (!present.isEmpty()) {
      return present;
    }
    Optional<RunReading> most = most().or(this::firstOfTwo).filter(m -> hasOutcome());
    if (most.isPresent()) {
      for (RunReading r : readings.runs()) {
        if (apart(r, most.get()) <= NEAR) {
          if (r.is(Cue.Act.ATTEND)) {
            present.add(r);
          } else if (chairs(r) || isRepresented(r, most.get())) {
            withoutBodies(r).ifPresent(present::add);
          }
        }
      }
    }
    return present;
  }

  /** Whether words say that a run presides over a meeting. */
  static boolean chairs(RunReading r) {
    return r.is(Cue.Act.OTHER) && CHAIR.matcher(r.rule()).find();
  }

  private int apart(RunReading a, RunReading b) {
    return Math.abs(statement.blockAt(a.run().start()) - statement.blockAt(b.run().start()));
  }

  private Optional<RunReading> most() {
    return readings.runs().stream()
        .filter(r -> r.is(Cue.Act.ATTEND) && ListChooser.isReal(r.run()))
        .filter(r -> collectives.states(r.run()) >= FEWEST)
        .filter(r -> r.run().size() > 1 || readings.joint() || readings.met())
        .max((a, b) -> Integer.compare(collectives.states(a.run()), collectives.states(b.run())));
  }

  /** The first of two who met each other, named apart: X received Y. */
  private Optional<RunReading> firstOfTwo() {
    RunReading first = null;
    for (RunReading r : readings.runs()) {
      if (r.is(Cue.Act.ATTEND) && collectives.states(r.run()) == 1) {
        if (first != null
            && apart(first, r) == 0
            && !first.run().entities().equals(r.run().entities())) {
          return Optional.of(first);
        }
        first = r;
      }
    }
    return Optional.empty();
  }

  /** Whether a run stands behind those present in their sentence: by Mr X, representing Y. */
  private boolean isRepresented(RunReading r, RunReading present) {
    return r.act().isEmpty()
        && !r.run().place()
        && present.isIntroduced()
        && r.run().start() > present.run().end()
        && apart(r, present) == 0
        && !SENTENCE_END
            .matcher(statement.text().substring(present.run().end(), r.run().start()))
            .find();
  }

  /** Host and guests where they are as many as the document says that acted. */
  private List<RunReading> counted() {
    List<RunReading> all = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      if (r.is(Cue.Act.OTHER) && INVITED.matcher(r.rule()).find() && r.isIntroduced()) {
        withoutBodies(r).ifPresent(all::add);
      }
    }
    Set<String> states = new HashSet<>();
    all.forEach(r -> states.addAll(r.run().entities()));
    boolean counted =
        Counts.isActingFigure(figures, states.size()) && states.size() >= FEWEST_COUNTED;
    return readings.joint() && counted ? all : new ArrayList<>();
  }

  /** A reading of the states of a run alone: its body is not one of those who met. */
  private Optional<RunReading> withoutBodies(RunReading r) {
    List<Item> states =
        r.run().items().stream().filter(i -> !collectives.isCollective(i.head().entity())).toList();
    Run run = states.isEmpty() ? null : new Run(states, r.run().ownBlock(), r.run().place());
    return Optional.ofNullable(run)
        .map(s -> new RunReading(s, r.act(), r.rule(), r.cue(), r.distance()));
  }

  /**
   * Whether the document prints what those who met agreed: a text of theirs and, where it speaks of
   * "the ministers", a verb of what they say.
   */
  private boolean hasOutcome() {
    if (readings.met()) {
      return true;
    }
    boolean text =
        readings.joint()
            || statement.blocks().stream()
                .filter(Block::heads)
                .anyMatch(b -> scan.hasWord(b.start(), b.end(), Word.Job.TEXT));
    List<Scan.WordHit> met = text ? scan.words(first(), last(), WHO_MET) : List.of();
    return text && (met.isEmpty() || met.stream().anyMatch(this::agrees));
  }

  /** Where the statement begins on its page. */
  private int first() {
    return statement.blocks().isEmpty() ? 0 : statement.blocks().get(0).start();
  }

  private int last() {
    List<Block> blocks = statement.blocks();
    return blocks.isEmpty() ? statement.text().length() : blocks.get(blocks.size() - 1).end();
  }

  private boolean agrees(Scan.WordHit meeting) {
    Span subject = meeting.span();
    int to = Math.min(statement.text().length(), subject.end() + VERB_REACH);
    return scan.cues(subject.end(), to, Cue.Act.SPEAK).stream()
        .anyMatch(h -> h.span().start() == subject.end() + 1);
  }
}
