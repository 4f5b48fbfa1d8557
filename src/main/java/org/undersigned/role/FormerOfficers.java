package org.undersigned.role;

import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.ListSigns;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * Persons who held an office once: former presidents of X and Y. What they sign, they sign for
 * themselves; their states do not.
 */
final class FormerOfficers {
  static final String RULE = "structure:former-officers";

  /** Characters between the word and the party on either side, the office among them. */
  private static final int REACH = 80;

  private static final Jobs FORMER = Jobs.of(Word.Job.FORMER);

  private static final Jobs OFFICE = Jobs.of(Word.Job.TITLE);

  /** Value of a word that holds the office itself: expresidentes. */
  private static final int WITH_OFFICE = 1;

  private final Scan scan;
  private final Words words;

  FormerOfficers(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
  }

  /** The reading of a run whose parties stand for former officers alone; empty for any other. */
  Optional<RunReading> read(Run run, Span sentence) {
    int from = Math.max(sentence.start(), run.start() - REACH);
    int to = Math.min(sentence.end(), run.end() + REACH);
    if (!scan.hasWord(from, to, Word.Job.FORMER)) {
      return Optional.empty();
    }
    List<Item> items = run.items();
    Optional<Span> first = Optional.empty();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int before = i == 0 ? from : items.get(i - 1).end();
      int next = i + 1 < items.size() ? items.get(i + 1).start() : to;
      Optional<Span> own =
          before(before, item.start())
              .or(() -> around(before, item.start(), run.end(), to))
              .or(() -> behind(item.end(), next));
      if (own.isEmpty() && scan.hasWord(before, item.start(), Word.Job.TITLE)) {
        return Optional.empty(); // who is in office
      }
      first = i == 0 ? own : first;
    }
    return first
        .or(() -> behind(run.end(), to)) // X and Y's former presidents
        .map(w -> RunReading.of(run, Cue.Act.OTHER, RULE, w));
  }

  /** Former presidents of X. */
  private Optional<Span> before(int from, int name) {
    for (Scan.WordHit f : scan.words(from, name, FORMER)) {
      Optional<Span> office =
          words.between(f.span().end(), name, 0) == 0 ? office(f, name) : Optional.empty();
      if (office.isPresent()) {
        return office;
      }
    }
    return Optional.empty();
  }

  /** Former French, Spanish and Italian presidents. */
  private Optional<Span> around(int from, int name, int end, int to) {
    for (Scan.WordHit f : scan.words(from, name, FORMER)) {
      if (isNext(f.span().end(), name) && officeAt(end, to).isPresent()) {
        return Optional.of(f.span());
      }
    }
    return Optional.empty();
  }

  /** X's former president. */
  private Optional<Span> behind(int end, int to) {
    int name = ListSigns.pastEnding(scan.text(), end);
    for (Scan.WordHit f : scan.words(name, to, FORMER)) {
      Optional<Span> office =
          words.between(name, f.span().start(), 0) == 0 ? office(f, to) : Optional.empty();
      if (office.isPresent()) {
        return office;
      }
    }
    return Optional.empty();
  }

  /** The word with the office right behind it; empty where none stands there. */
  private Optional<Span> office(Scan.WordHit former, int to) {
    return former.word().value() == WITH_OFFICE
        ? Optional.of(former.span())
        : officeAt(former.span().end(), to).map(o -> new Span(former.span().start(), o.end()));
  }

  private Optional<Span> officeAt(int from, int to) {
    return scan.words(from, to, OFFICE).stream()
        .map(Scan.WordHit::span)
        .filter(o -> isNext(from, o.start()))
        .findFirst();
  }

  /** Whether a stretch, such as an officer's line, names an office that is over. */
  boolean isNamedIn(Span stretch) {
    for (Scan.WordHit f : scan.words(stretch.start(), stretch.end(), FORMER)) {
      if (office(f, stretch.end()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isNext(int from, int to) {
    return from <= to && scan.text().substring(from, to).chars().noneMatch(Character::isLetter);
  }
}
