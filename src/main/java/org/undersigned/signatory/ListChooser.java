package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.role.Readings;
import org.undersigned.role.Run;
import org.undersigned.role.RunReading;
import org.undersigned.text.Block;
import org.undersigned.text.StatementText;

/**
 * Which runs of a document are its signatory list. Ordered rules: lists that a cue introduces; then
 * subjects of a joint act; then, where no words decide, structure alone.
 */
final class ListChooser {
  /** A run that no cue reaches is a list only from this length on. */
  static final int LONG_RUN = 6;

  /** Shorter runs count by structure only where the document's own figure equals them. */
  private static final int COUNTED_RUN = 3;

  /** How a run came to be a list. */
  record Chosen(RunReading reading, String rule, Certainty certainty, boolean partial) {
    Run run() {
      return reading.run();
    }
  }

  private final StatementText statement;
  private final Readings readings;
  private final List<Integer> figures;

  /**
   * @param figures the numbers of countries that the document names
   */
  ListChooser(StatementText statement, Readings readings, List<Integer> figures) {
    this.statement = statement;
    this.readings = readings;
    this.figures = List.copyOf(figures);
  }

  List<Chosen> choose() {
    List<Chosen> chosen = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      if (isNamedList(r)) {
        chosen.add(byCue(r));
      }
    }
    boolean found = chosen.stream().anyMatch(c -> c.run().size() > 1);
    Set<String> named = new HashSet<>();
    chosen.forEach(c -> named.addAll(c.run().entities()));
    for (RunReading r : readings.runs()) {
      boolean fits = !found || overlaps(r.run(), named);
      if (r.is(Cue.Act.SPEAK) && r.run().size() > 1 && speaks() && fits && isReal(r.run())) {
        chosen.add(byCue(r));
      }
    }
    if (chosen.isEmpty() && !readings.separate()) {
      structural().ifPresent(chosen::add);
    }
    return chosen;
  }

  private boolean speaks() {
    return readings.joint() && !readings.separate();
  }

  private Chosen byCue(RunReading r) {
    return new Chosen(r, r.rule(), Certainty.STATED, r.is(Cue.Act.PARTIAL));
  }

  private boolean isNamedList(RunReading r) {
    if (!(r.is(Cue.Act.SIGN) || r.is(Cue.Act.PARTIAL))) {
      return false;
    }
    if (readings.separate() && !readings.joint()) {
      return false;
    }
    return isReal(r.run()) && (r.run().size() > 1 || readings.joint() || isHeading(r.run()));
  }

  private boolean isHeading(Run run) {
    Block block = null;
    for (Block b : statement.blocks()) {
      if (b.span().contains(run.span())) {
        block = b;
      }
    }
    return block != null
        && (block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING);
  }

  /** A list of weak names counts only in company. */
  private static boolean isReal(Run run) {
    long strong = run.items().stream().filter(i -> i.head().isStrong()).count();
    return strong > 0 || run.size() >= COUNTED_RUN;
  }

  private static boolean overlaps(Run run, Set<String> named) {
    long shared = run.entities().stream().filter(named::contains).count();
    return shared * 2 >= run.size();
  }

  private Optional<Chosen> structural() {
    RunReading longest = null;
    for (RunReading r : readings.runs()) {
      if (r.act().isPresent() && !r.is(Cue.Act.SPEAK) && !r.is(Cue.Act.TARGET)
          || r.run().isOnly(FormKind.CAPITAL)
          || !isReal(r.run())) {
        continue;
      }
      if (longest == null || r.run().size() > longest.run().size()) {
        longest = r;
      }
    }
    if (longest == null) {
      return Optional.empty();
    }
    int size = longest.run().size();
    if (size >= COUNTED_RUN && readings.joint() && figures.contains(size)) {
      return Optional.of(new Chosen(longest, "structure:stated-number", Certainty.INFERRED, false));
    }
    if (size >= LONG_RUN && readings.joint()) {
      return Optional.of(new Chosen(longest, "structure:longest-run", Certainty.INFERRED, false));
    }
    return Optional.empty();
  }
}
