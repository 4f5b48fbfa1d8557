package org.undersigned.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/**
 * The state whose rulers are meant where a text asks or accuses "the authorities" and names none:
 * the one state that its heading is about, or in which those who speak are accredited.
 */
final class Topic {
  /** The rule of a state whose rulers are meant without its name. */
  static final String RULERS = "structure:rulers-of-the-topic";

  /** Plain words between words of blame or demand and the rulers. */
  private static final int REACH = 4;

  /** Characters around the rulers in which a name says whose they are. */
  private static final int OWNER = 24;

  private static final Jobs RULING = Jobs.of(Word.Job.RULERS);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final Stances stances;
  private final List<RunReading> runs;

  Topic(Scan scan, Sentences sentences, Words words, List<RunReading> runs) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
    this.stances = new Stances(scan);
    this.runs = runs;
  }

  /** The name by which the heading or a post calls that state; empty when it cannot be told. */
  Optional<Accused> accused() {
    Span statement = sentences.whole();
    boolean asked =
        scan.words(statement.start(), statement.end(), RULING).stream()
            .anyMatch(w -> isAsked(w.span()));
    return asked ? topic() : Optional.empty();
  }

  private boolean isAsked(Span rulers) {
    int from = Math.max(0, rulers.start() - OWNER);
    int to = Math.min(scan.text().length(), rulers.end() + OWNER);
    if (scan.isNamed(from, to)) {
      return false;
    }
    Span sentence = sentences.around(rulers.start(), rulers.end());
    boolean before =
        stances.blamesOrDemands(sentence.start(), rulers.start()).stream()
            .anyMatch(
                w ->
                    !scan.isNamed(w.end(), rulers.start())
                        && words.between(w.end(), rulers.start(), REACH) <= REACH);
    return before
        || stances.blamedBehind(rulers.end(), sentence.end()).stream()
            .anyMatch(h -> words.between(rulers.end(), h.span().start(), 1) <= 1);
  }

  private Optional<Accused> topic() {
    Map<String, Accused> headed = new LinkedHashMap<>();
    Map<String, Accused> posted = new LinkedHashMap<>();
    for (RunReading r : runs) {
      boolean idle =
          r.act().isEmpty() || r.is(Cue.Act.OTHER) || r.is(Cue.Act.ATTEND) || r.is(Cue.Act.TARGET);
      for (Item item : r.run().items()) {
        Accused a = new Accused(r, item, RULERS, 1);
        if (r.run().place()) {
          posted.putIfAbsent(item.head().entity(), a);
        } else if (idle && sentences.isHeading(item.span())) {
          headed.putIfAbsent(item.head().entity(), a);
        }
      }
    }
    Map<String, Accused> found = posted.isEmpty() ? headed : posted;
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }
}
