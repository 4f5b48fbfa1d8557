package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Lists that no words introduce, or not wholly: the document's own figure says which run is the
 * list; without a figure only a long run is one, and only where the document speaks of a joint act.
 */
final class ListStructure {
  static final String NUMBER = "structure:stated-number";
  static final String SESSION = "structure:session-of-members";
  static final String SUBJECT = "structure:subject";
  static final String LONGEST = "structure:longest-run";

  /** From this length on a figure beside the words of an act decides without a joint act. */
  private static final int CLEAR_RUN = 5;

  private static final Set<Cue.Act> ACTS =
      EnumSet.of(Cue.Act.SPEAK, Cue.Act.SUBJECT, Cue.Act.ATTEND);

  /** What may be said of a run that structure takes for the list: whom others urge may sign too. */
  private static final Set<Cue.Act> FREE =
      EnumSet.of(Cue.Act.SPEAK, Cue.Act.SUBJECT, Cue.Act.ATTEND, Cue.Act.TARGET);

  private final Evidence evidence;
  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;
  private final Leniency leniency;
  private final Place place;

  ListStructure(Evidence evidence, Leniency leniency) {
    this.evidence = evidence;
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
    this.leniency = leniency;
    this.place = evidence.place();
  }

  /**
   * Adds what structure finds.
   *
   * @param chosen lists that name only some of the signatories, or none
   */
  List<Chosen> complete(List<Chosen> chosen) {
    if (!chosen.isEmpty() && readings.runs().stream().anyMatch(r -> r.is(Cue.Act.ALIGN))) {
      return chosen; // one issues it and others align themselves: there is no further list
    }
    List<RunReading> runs = candidates(chosen);
    if (isLone(chosen)) {
      return sides(meeting(chosen), runs);
    }
    for (RunReading r : runs) {
      if (isStated(r.run())) {
        return Chosen.with(chosen, List.of(Chosen.inferred(r, NUMBER)));
      }
    }
    boolean named = chosen.stream().anyMatch(c -> collectives.states(c.run()) > 0);
    return named ? chosen : Chosen.with(chosen, unnamed(runs));
  }

  /** The list where no words name any state: of the first shape that fits. */
  private List<Chosen> unnamed(List<RunReading> runs) {
    List<RunReading> session = new Session(evidence).present();
    if (!session.isEmpty()) {
      return session.stream().map(r -> Chosen.inferred(r, SESSION)).toList();
    }
    List<Chosen> met = met();
    if (!met.isEmpty()) {
      return met;
    }
    return new Sides(evidence)
            .of(runs)
            .map(r -> Chosen.inferred(r, Sides.RULE))
            .or(() -> subject().map(r -> Chosen.inferred(r, SUBJECT)))
            .or(this::group)
            .or(() -> runs.stream().findFirst().flatMap(this::longest))
            .stream()
            .toList();
  }

  private Optional<Chosen> group() {
    return GroupTitle.find(statement, scan, collectives, readings)
        .filter(r -> collectives.states(r.run()) > 0)
        .map(r -> new Chosen(r, GroupTitle.RULE, Certainty.STATED, false));
  }

  /** The longest run, where it is long for the leniency asked for. */
  private Optional<Chosen> longest(RunReading run) {
    int size = run.run().size();
    if (size >= ListChooser.LONG_RUN
        && (readings.common() || isOfText(run.run(), size))
        && leniency != Leniency.STRICT) {
      return Optional.of(Chosen.inferred(run, LONGEST));
    }
    return size >= ListChooser.COUNTED_RUN && leniency == Leniency.LOOSE
        ? Optional.of(new Chosen(run, LONGEST, Certainty.UNSURE, false))
        : Optional.empty();
  }

  /**
   * Whether a text of the page may be that of a run: a heading names one, or the sentence does
   * before the run, or a heading counts as many who act or tells right above what they did.
   */
  private boolean isOfText(Run run, int size) {
    Span sentence = place.sentenceOf(run);
    boolean titled =
        figures.all().stream()
            .anyMatch(f -> f.titled() && f.acting() && Math.abs(f.count() - size) <= 1);
    return readings.own()
        && (titled
            || scan.hasText(sentence.start(), run.start())
            || isMadeInHeading(run)
            || place.isHeadedByAText());
  }

  private boolean isMadeInHeading(Run run) {
    int block = statement.blockAt(run.start());
    Block above = statement.blocks().get(Math.max(0, block - 1));
    return run.ownBlock()
        && above.heads()
        && scan.hasWord(above.start(), above.end(), Word.Job.MAKES);
  }

  /** One state by name, and no examples: a speaker, or a signature told of in passing. */
  private boolean isLone(List<Chosen> chosen) {
    int states = 0;
    for (Chosen c : chosen) {
      if (c.partial()) {
        return false;
      }
      states += collectives.states(c.run());
    }
    return states == 1;
  }

  /** Those who met, instead of one who speaks for them; else what was chosen. */
  private List<Chosen> meeting(List<Chosen> lone) {
    List<Chosen> met = met();
    Set<String> parties = Chosen.parties(met);
    boolean one = lone.stream().allMatch(c -> parties.containsAll(c.run().entities()));
    return one && parties.size() >= ListChooser.COUNTED_RUN ? met : lone;
  }

  /** The sides of the act, where a single one was chosen that is one of them; else what was. */
  private List<Chosen> sides(List<Chosen> chosen, List<RunReading> runs) {
    Set<String> parties = Chosen.parties(chosen);
    return new Sides(evidence)
        .of(runs)
        .filter(r -> parties.size() == 1 && r.run().entities().containsAll(parties))
        .map(r -> List.of(Chosen.inferred(r, Sides.RULE)))
        .orElse(chosen);
  }

  private List<Chosen> met() {
    return new Meeting(evidence).present().stream().map(r -> Chosen.inferred(r, r.rule())).toList();
  }

  /** Several states that open a paragraph of a joint text, whatever verb follows them. */
  private Optional<RunReading> subject() {
    if (!readings.own()) {
      return Optional.empty();
    }
    return readings.runs().stream()
        .filter(r -> r.isOpenTo(ACTS))
        .filter(r -> r.run().ownBlock() && r.run().size() >= ListChooser.COUNTED_RUN)
        .filter(r -> !r.run().isOnly(FormKind.CAPITAL) && ListChooser.isReal(r.run()))
        .filter(r -> !isInTable(r.run()))
        .filter(r -> readings.common() || scan.hasText(first(), endOfClause(r.run())))
        .findFirst();
  }

  /** Where the next comma behind a run stands, or its sentence ends: behind it another speaks. */
  private int endOfClause(Run run) {
    int end = place.sentenceOf(run).end();
    int comma = run.end();
    while (comma < end && Chars.COMMAS.indexOf(scan.text().charAt(comma)) < 0) {
      comma++;
    }
    return comma;
  }

  /** Where the statement begins on its page. */
  private int first() {
    return statement.blocks().isEmpty() ? 0 : statement.blocks().get(0).start();
  }

  private boolean isInTable(Run run) {
    Block cell = statement.blocks().get(statement.blockAt(run.start()));
    if (cell.kind() != Block.Kind.TABLE_CELL) {
      return false;
    }
    int first = statement.blockAt(run.start());
    while (first > 0 && statement.blocks().get(first - 1).group() == cell.group()) {
      first--;
    }
    // a table of ministers and their states is a signature block
    return !scan.hasWord(statement.blocks().get(first).start(), run.start(), Word.Job.TITLE);
  }

  /** Runs of which nothing else is said, longest first. */
  private List<RunReading> candidates(List<Chosen> chosen) {
    List<RunReading> runs = new ArrayList<>();
    Set<String> refused = new HashSet<>();
    for (RunReading r : readings.runs()) {
      if (r.is(Cue.Act.DECLINE) || r.is(Cue.Act.DISSOCIATE) || r.is(Cue.Act.WITHDRAW)) {
        refused.addAll(r.run().entities());
      }
    }
    for (RunReading r : readings.runs()) {
      if (r.isOpenTo(FREE)
          && !Chosen.isAmong(chosen, r)
          && !r.run().isOnly(FormKind.CAPITAL)
          && !refused.containsAll(r.run().entities())
          && ListChooser.isReal(r.run())) {
        runs.add(r);
      }
    }
    runs.sort((a, b) -> Integer.compare(b.run().size(), a.run().size()));
    return runs;
  }

  /** Whether the document's figure is the length of the run. */
  private boolean isStated(Run run) {
    int size = run.size();
    int states = collectives.states(run);
    if (size < ListChooser.COUNTED_RUN) {
      return false;
    }
    return figures.all().stream()
        .anyMatch(
            f ->
                (size < CLEAR_RUN ? readings.own() : readings.joint())
                        && f.count() == (size < CLEAR_RUN ? states : size)
                    || f.acting()
                        && Math.min(size, states) >= CLEAR_RUN
                        && (f.count() == size || f.count() == states));
  }
}
