package org.undersigned.signatory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Prose;
import org.undersigned.text.StatementText;

/**
 * Who acts by the look of the whole page where no words and no list tell who signed: a report of a
 * meeting, a memorandum, a note of a few lines. What it finds is inferred, never stated.
 */
final class Apparent {
  static final String AGAIN = "structure:named-again-and-again";
  static final String TWICE = "structure:counted-and-named-twice";
  static final String FEW = "structure:counted-and-few-named";

  /** So often each of the names stands on the page, on average, that it is about them. */
  private static final int OFTEN = 5;

  /** So often that they need not begin a sentence: to stand together twice is enough. */
  private static final int VERY_OFTEN = 6;

  /** A page with fewer runs of names than this is a note. */
  private static final int NOTE = 8;

  /** The first runs of a note: those who acted. Further down stand others. */
  private static final int FIRST = 4;

  /** So many verbs of what is said a note has that tells of an act. */
  private static final int TOLD = 2;

  /** So many states the first runs of a note name together. */
  private static final int SEVERAL = 3;

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;

  /** How often each party is named. */
  private final Map<String, Integer> mentions = new HashMap<>();

  /** Where the same parties are named together. */
  private final Map<Set<String>, List<RunReading>> together;

  Apparent(Evidence evidence) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
    this.together = RunReading.byParties(readings.runs());
  }

  /** The lists; none where the page does not show who acted, or tells of acts apart. */
  List<Chosen> find() {
    List<RunReading> open =
        readings.separate()
            ? List.of()
            : readings.runs().stream().filter(Apparent::isOpen).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    for (Mention m : scan.mentions()) {
      mentions.merge(m.entity(), 1, Integer::sum);
    }
    List<Chosen> again = tellsOfAnAct() ? take(open, AGAIN, this::isNamedAgain) : List.of();
    if (!again.isEmpty() || isPlanned()) {
      return again;
    }
    List<Chosen> twice = take(open, TWICE, r -> isActingFigure(r) && isNamedTwice(r));
    return twice.isEmpty() && isNote() ? several(take(open, FEW, this::isFirst)) : twice;
  }

  /** Whether the page has a word for a text of several, for their meeting or what they say. */
  private boolean tellsOfAnAct() {
    int to = scan.text().length();
    return scan.hasText(0, to)
        || scan.hasCue(0, to, Cue.Act.ATTEND)
        || scan.hasCue(0, to, Cue.Act.SPEAK)
        || scan.hasWord(0, to, Word.Job.WE);
  }

  /** The lists, where they name enough together: two may be where the note comes from. */
  private List<Chosen> several(List<Chosen> lists) {
    Set<String> states = new HashSet<>();
    lists.forEach(c -> states.addAll(collectives.statesOf(c.run())));
    return states.size() >= SEVERAL ? lists : List.of();
  }

  private static boolean isOpen(RunReading r) {
    return r.run().size() > 1 && !r.run().place() && r.isOpenTo(Hosts.OPEN);
  }

  private List<Chosen> take(List<RunReading> open, String rule, Predicate<RunReading> wanted) {
    return open.stream()
        .filter(r -> collectives.statesOf(r.run()).size() > 1 && wanted.test(r))
        .map(r -> new Chosen(r, rule, Certainty.INFERRED, isSome(r)))
        .toList();
  }

  /** Whether the document counts more than a run names. */
  private boolean isSome(RunReading r) {
    int states = collectives.states(r.run());
    return !figures.has(states) && figures.hasActingFrom(states + 1);
  }

  /** Whether those who begin a sentence, or stand together twice, are what the page is about. */
  private boolean isNamedAgain(RunReading r) {
    int times = 0;
    Set<String> parties = new HashSet<>(r.run().entities());
    for (String party : parties) {
      times += mentions.getOrDefault(party, 0);
    }
    return times >= OFTEN * parties.size() && isSubject(r)
        || times >= VERY_OFTEN * parties.size() && isNamedTwice(r);
  }

  /** Whether no word stands right before a run, and the paragraph above blames nobody. */
  private boolean isSubject(RunReading r) {
    int at = statement.blockAt(r.run().start());
    Block block = statement.blocks().get(at);
    if (!Prose.is(block)) {
      return false;
    }
    int before = Chars.beforePlainSpaces(scan.text(), block.start(), r.run().start());
    boolean opens =
        before == block.start() || !Character.isLetterOrDigit(scan.text().charAt(before - 1));
    Block above = at == 0 ? null : statement.blocks().get(at - 1);
    return opens
        && (above == null || !scan.hasCue(above.start(), above.span().end(), Cue.Act.TARGET));
  }

  private boolean isNamedTwice(RunReading r) {
    return together.get(r.run().entities()).size() > 1;
  }

  private boolean isActingFigure(RunReading r) {
    return figures.hasActing(collectives.states(r.run()));
  }

  /** Whether the page says that something is to come. */
  private boolean isPlanned() {
    return scan.hasCue(0, scan.text().length(), Cue.Act.PLAN);
  }

  /** Whether a short page counts those who acted and tells what they said. */
  private boolean isNote() {
    return readings.runs().size() < NOTE
        && figures.choose(0, 0).isPresent()
        && scan.cues(0, scan.text().length(), Cue.Act.SPEAK).size() >= TOLD;
  }

  private boolean isFirst(RunReading r) {
    return readings.runs().indexOf(r) < FIRST;
  }
}
