package org.undersigned.role.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * The state whose rulers are meant where a text asks or accuses "the authorities" and names none:
 * the one state that its heading is about, or in which those who speak are accredited.
 */
final class Topic {
  /** The rule of a state whose rulers are meant without its name. */
  static final String RULERS = Accusations.TOPIC;

  /** Plain words between words of blame or demand and the rulers. */
  private static final int REACH = 4;

  /** Characters around the rulers in which a name says whose they are. */
  private static final int OWNER = 24;

  /** Words of blame that a text has which is about what somebody does. */
  private static final int BLAMES = 2;

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

  /**
   * The state that a text is about which condemns or demands, voices no mere concern, speaks of
   * rulers and blames more than once: of those that may be meant the one named most often.
   *
   * @param mayBeMeant whether a state may be the target
   */
  Optional<Accused> mostNamed(Predicate<Item> mayBeMeant) {
    Span whole = sentences.whole();
    if (!scan.hasWord(whole.start(), whole.end(), Word.Job.RULERS)
        || stances.isConcern(whole)
        || stances.blamesOrDemands(whole.start(), whole.end()).isEmpty()
        || scan.cues(whole.start(), whole.end(), Cue.Act.TARGET).size() < BLAMES) {
      return Optional.empty();
    }
    Map<String, List<Accused>> named = new LinkedHashMap<>();
    for (RunReading r : runs) {
      for (Item item : r.run().items()) {
        if (mayBeMeant.test(item) && !item.head().lowerCase()) {
          named
              .computeIfAbsent(item.head().entity(), e -> new ArrayList<>())
              .add(new Accused(r, item, RULERS, 1));
        }
      }
    }
    return named.values().stream()
        .reduce((a, b) -> b.size() > a.size() ? b : a)
        .map(mentions -> mentions.get(0));
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
