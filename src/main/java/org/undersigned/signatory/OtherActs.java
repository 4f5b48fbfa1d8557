package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.YearsAgo;
import org.undersigned.role.run.Sentences;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Acts that a page only brings up, and whose lists are not those of its own: of another day, "last
 * month Chile and Peru issued a joint statement", or of another number, "earlier, 27 countries
 * including Y signed a statement" below the heading "53 nations back X".
 */
final class OtherActs {
  /** Days between a statement and a day that is that of another act. */
  private static final int APART = 45;

  /** Characters between a year and those who did something in it. */
  private static final int NEAR = 24;

  /** From this share of the heading's figure on, as one of so many parts, another one is apart. */
  private static final int PART = 4;

  private final StatementText statement;
  private final Scan scan;
  private final Optional<LocalDate> day;
  private final Sentences sentences;
  private final YearsAgo yearsAgo;
  private final DateHits hits;
  private final List<Figure> counted;

  /**
   * @param figures how many countries the document says there are, in its order
   * @param day of the page's own act
   */
  OtherActs(StatementText statement, Scan scan, Figures figures, Optional<LocalDate> day) {
    this.statement = statement;
    this.scan = scan;
    this.day = day;
    this.sentences = new Sentences(statement, scan);
    this.yearsAgo = new YearsAgo(scan);
    this.hits = new DateHits(scan);
    this.counted = countedApart(figures.all());
  }

  /** The readings, with those that can only be of another act unread. */
  Readings without(Readings readings) {
    List<RunReading> all = null;
    for (int i = 0; i < readings.runs().size(); i++) {
      RunReading r = readings.runs().get(i);
      if (isOfOtherNumber(r) || isOfYearsAgo(r)) {
        all = all == null ? new ArrayList<>(readings.runs()) : all;
        all.set(i, RunReading.unread(r.run()));
      }
    }
    return all == null ? readings : readings.with(all);
  }

  /**
   * Whether the sentence that tells of a run is one of another day or of another text. It tells of
   * the page's own act only where nothing else does.
   */
  boolean isOfOtherDay(RunReading r) {
    if (r.is(Cue.Act.JOIN)) {
      return false; // who joins later joins this text
    }
    Span sentence = sentences.around(r.run().start(), r.run().end());
    return scan.hasWord(sentence.start(), sentence.end(), Word.Job.ELSEWHEN)
        || isLongBefore(sentence);
  }

  /** Figures of those who act that are far from the one that a heading tells of those who act. */
  private static List<Figure> countedApart(List<Figure> figures) {
    if (figures.isEmpty()) {
      return figures;
    }
    List<Figure> acting = figures.stream().filter(f -> f.acting() && !f.bare()).toList();
    Optional<Figure> heading = acting.stream().filter(Figure::titled).findFirst();
    if (heading.isEmpty()) {
      return List.of();
    }
    int own = heading.get().count();
    return acting.stream()
        .filter(f -> !f.titled() && Math.abs(f.count() - own) * PART > own)
        .toList();
  }

  /**
   * Whether a run is of the examples or speakers of a sentence that counts those of another act.
   */
  private boolean isOfOtherNumber(RunReading r) {
    return !counted.isEmpty()
        && (r.is(Cue.Act.PARTIAL) || r.is(Cue.Act.DELIVER) || r.is(Cue.Act.LEAD))
        && counted.stream().anyMatch(f -> isInSentence(f, r));
  }

  private boolean isInSentence(Figure f, RunReading r) {
    return f.span().end() <= r.run().start()
        && statement.blockAt(f.span().start()) == statement.blockAt(r.run().start())
        && statement.text().substring(f.span().end(), r.run().start()).indexOf(". ") < 0;
  }

  /**
   * Whether a year long before that of the statement, or "years ago", stands right before the names
   * or right behind what they did.
   */
  private boolean isOfYearsAgo(RunReading r) {
    if (r.act().isEmpty() || r.is(Cue.Act.JOIN) || r.is(Cue.Act.TARGET)) {
      return false;
    }
    Span sentence = sentences.around(r.run().start(), r.run().end());
    Span cue = r.cue().orElse(r.run().span());
    int from = Math.min(r.run().start(), cue.start());
    int to = Math.max(r.run().end(), cue.end());
    return yearsAgo.tells(Math.max(sentence.start(), from - NEAR), from)
        || yearsAgo.tells(to, Math.min(sentence.end(), to + NEAR));
  }

  private boolean isLongBefore(Span sentence) {
    if (day.isEmpty()) {
      return false;
    }
    LocalDate newest = day.get().minusDays(APART);
    List<DateHits.Hit> days = hits.in(sentence.start(), sentence.end());
    return !days.isEmpty()
        && days.stream()
            .allMatch(
                h ->
                    h.kind() == DateHits.Kind.WHOLE
                        && h.on(day).filter(d -> d.isBefore(newest)).isPresent());
  }
}
