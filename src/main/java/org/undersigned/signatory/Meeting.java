package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
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

  /** Rows that name who receives others: {@code en:host}. */
  private static final Pattern HOST = Pattern.compile(":host(-\\d+)?$");

  /** Rows that name whom a host invited. */
  private static final Pattern INVITED = Pattern.compile(":(attended|chair)(-\\d+)?$");

  /** Paragraphs between those who took part and others who did so too. */
  private static final int NEAR = 3;

  private static final int FEWEST = 2;

  /** From this many on host and guests are taken for the number that the document counts. */
  private static final int FEWEST_COUNTED = 3;

  /** Characters from the words for a meeting to those that say who was there. */
  private static final int MEETING_REACH = 30;

  /** So often a text of those who met tells what they said. */
  private static final int OFTEN = 2;

  private static final String ROLL = "structure:roll";

  /** What else may be said of a roll: the delegations led by. */
  private static final Set<Cue.Act> ROLL_ACTS =
      Set.of(Cue.Act.SUBJECT, Cue.Act.SPEAK, Cue.Act.LEAD);

  /** Characters from the beginning of a text to those who met. */
  static final int HEAD = 3_000;

  private final Evidence evidence;
  private final StatementText statement;
  private final Scan scan;
  private final Span whole;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;
  private final Outcome outcome;

  Meeting(Evidence evidence) {
    this.evidence = evidence;
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.whole = new Sentences(statement, scan).whole();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
    this.outcome = new Outcome(statement, scan, readings);
  }

  /** The runs that name those who took part; none where no meeting is told of. */
  List<RunReading> present() {
    List<RunReading> counted = counted();
    if (!counted.isEmpty()) {
      return counted;
    }
    Hosts hosts = new Hosts(evidence);
    List<RunReading> hosted = hosts.met();
    if (!hosted.isEmpty() && (readings.met() || outcome.isPrinted())) {
      return hosted;
    }
    Optional<RunReading> most = foremost();
    if (most.isPresent()) {
      return presentWith(most.get());
    }
    boolean theirs = outcome.isPrinted() && (readings.common() || outcome.isTitled());
    return theirs ? hosts.invited() : List.of();
  }

  /** The run that names most of those who met, where the document tells what they said. */
  private Optional<RunReading> foremost() {
    Assembly assembly = new Assembly(evidence);
    return most()
        .or(this::roll)
        .or(assembly::met)
        .or(this::firstOfTwo)
        .filter(m -> outcome.isPrinted() || isSaid(m) || isRollCall(m))
        .or(() -> assembly.met().filter(assembly::opens));
  }

  /** Those who met, and whoever near them took part, presided or was represented. */
  private List<RunReading> presentWith(RunReading most) {
    List<RunReading> present = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      if (apart(r, most) <= NEAR || isListed(r, most)) {
        if (r.run() == most.run()) {
          present.add(r.is(Cue.Act.ATTEND) ? r : most);
        } else if (r.is(Cue.Act.ATTEND)) {
          if (collectives.states(r.run()) > 0 && !isOfOthers(r.run(), most.run())) {
            present.add(r); // its bank was there as a guest
          }
        } else if (chairs(r) || hosts(r) || isRepresented(r, most)) {
          withoutBodies(r).ifPresent(present::add);
        }
      }
    }
    if (most.rule().equals(ROLL)) {
      present.addAll(new RestOfRoll(evidence).of(most));
    }
    return present;
  }

  /** Whether words say that a run presides over a meeting. */
  static boolean chairs(RunReading r) {
    return r.is(Cue.Act.OTHER) && CHAIR.matcher(r.rule()).find();
  }

  private boolean hosts(RunReading r) {
    return r.is(Cue.Act.OTHER) && r.run().size() == 1 && HOST.matcher(r.rule()).find();
  }

  private int apart(RunReading a, RunReading b) {
    int block = statement.blockAt(a.run().start());
    return Math.min(
        Math.abs(block - statement.blockAt(b.run().start())),
        Math.abs(block - statement.blockAt(b.run().end() - 1)));
  }

  private Optional<RunReading> most() {
    return readings.runs().stream()
        .filter(r -> r.is(Cue.Act.ATTEND) && ListChooser.isReal(r.run()))
        .filter(r -> collectives.states(r.run()) >= FEWEST)
        .filter(r -> r.run().size() > 1 || readings.joint() || readings.met())
        .max((a, b) -> Integer.compare(collectives.states(a.run()), collectives.states(b.run())));
  }

  /** Several parties with their officers, near the head of the text, whatever verb follows them. */
  private Optional<RunReading> roll() {
    return readings.runs().stream()
        .filter(r -> r.isOpenTo(ROLL_ACTS))
        .filter(r -> r.run().isRoll() && ListChooser.isReal(r.run()))
        .filter(r -> collectives.named(r.run()) >= FEWEST_COUNTED)
        .filter(r -> r.run().start() - whole.start() <= HEAD)
        .findFirst()
        .map(r -> r.act().isPresent() ? r : new RunReading(r.run(), r.act(), ROLL, r.cue(), 0));
  }

  /** Whether the same words introduce both: a roll in many cells or paragraphs. */
  private static boolean isListed(RunReading r, RunReading most) {
    return r.is(Cue.Act.ATTEND) && r.isIntroduced() && r.cue().equals(most.cue());
  }

  /** Whether a meeting was attended by officers who follow one by one, as communiqués tell it. */
  private boolean isRollCall(RunReading met) {
    return met.isIntroduced()
        && met.is(Cue.Act.ATTEND)
        && met.run().isRoll()
        && collectives.named(met.run()) > FEWEST_COUNTED
        && statement.text().substring(met.cue().get().end(), met.run().start()).contains(":")
        && tellsOfMeeting(met.cue().get().start(), met.run().start());
  }

  /**
   * Whether the words of a meeting stand right before those that say who was there, or behind them:
   * the summit was attended by; there were present at the summit.
   */
  private boolean tellsOfMeeting(int cue, int names) {
    int to = Math.min(names, cue + MEETING_REACH);
    return scan.hasWord(Math.max(whole.start(), cue - MEETING_REACH), to, Word.Job.MEETING);
  }

  /** Whether a run is a group alone to which those who met do not belong. */
  private boolean isOfOthers(Run run, Run met) {
    return collectives.isBare(run)
        && !collectives.isBare(met)
        && run.items().stream()
            .noneMatch(m -> collectives.members(m.head().entity()).containsAll(met.entities()));
  }

  /**
   * Whether several met, and the text tells what they said: where more is open, again and again.
   */
  private boolean isSaid(RunReading met) {
    return readings.met()
        && collectives.named(met.run()) >= FEWEST_COUNTED
        && (!met.rule().equals(Assembly.RULE) || saidTogether() >= OFTEN);
  }

  private long saidTogether() {
    return scan.cues(whole.start(), whole.end(), Cue.Act.ATTEND).stream()
        .filter(h -> h.cue().reach() == Cue.Reach.DOCUMENT)
        .count();
  }

  /** The first of two who met each other, named apart: X received Y. */
  private Optional<RunReading> firstOfTwo() {
    RunReading first = null;
    for (RunReading r : readings.runs()) {
      boolean met = r.is(Cue.Act.ATTEND);
      if ((met || r.is(Cue.Act.SUBJECT)) && collectives.states(r.run()) == 1) {
        if (first != null && met && isWith(first, r)) {
          return Optional.of(first);
        }
        first = r;
      }
    }
    return Optional.empty();
  }

  /** Whether one met another: told in one sentence where the first is only its subject. */
  private boolean isWith(RunReading first, RunReading second) {
    return !first.run().entities().equals(second.run().entities())
        && (first.is(Cue.Act.ATTEND)
            ? apart(first, second) == 0
            : evidence.place().areInOneSentence(first.run(), second.run()));
  }

  /** Whether a run stands behind those present in their sentence: by Mr X, representing Y. */
  private boolean isRepresented(RunReading r, RunReading present) {
    return r.act().isEmpty()
        && !r.run().place()
        && present.isIntroduced()
        && r.run().start() > present.run().end()
        && apart(r, present) == 0
        && evidence.place().areInOneSentence(present.run(), r.run());
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
    boolean counted = figures.hasActing(states.size()) && states.size() >= FEWEST_COUNTED;
    return readings.joint() && counted ? all : List.of();
  }

  /** A reading of the states of a run alone: its body is not one of those who met. */
  private Optional<RunReading> withoutBodies(RunReading r) {
    List<Item> states =
        r.run().items().stream().filter(i -> !collectives.isCollective(i.head().entity())).toList();
    Run run = states.isEmpty() ? null : new Run(states, r.run().ownBlock(), r.run().place());
    return Optional.ofNullable(run)
        .map(s -> new RunReading(s, r.act(), r.rule(), r.cue(), r.distance()));
  }
}
