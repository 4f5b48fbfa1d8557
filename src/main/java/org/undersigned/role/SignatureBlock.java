package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * A signature block: lines "For the Government of Argentina:", or lines and short blocks that each
 * hold an officer's name, an office, and last the party.
 */
final class SignatureBlock {
  static final String RULE = "structure:signature-block";

  /** Lines of "for" make a block from two on. */
  private static final int FOR_LINES = 2;

  /** Lines of officers make a block from three on. */
  private static final int OFFICERS = 3;

  /** An officer's line or block is no longer than this. */
  private static final int LONGEST = 160;

  /** A name of a person has two words with a capital. */
  private static final int NAME_WORDS = 2;

  /** Longer than any "for the government of": past it the line is prose. */
  private static final int LONGEST_OPENING = 200;

  private final StatementText statement;
  private final Scan scan;
  private final String text;

  private SignatureBlock(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.text = statement.text();
  }

  /** The readings, with the runs of a signature block read as signing. */
  static List<RunReading> read(StatementText statement, Scan scan, List<RunReading> readings) {
    SignatureBlock block = new SignatureBlock(statement, scan);
    return block.officers(block.forLines(readings));
  }

  private List<RunReading> forLines(List<RunReading> readings) {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      if (isForLine(readings.get(i).run())) {
        lines.add(i);
      }
    }
    if (lines.size() < FOR_LINES) {
      return readings;
    }
    List<RunReading> marked = new ArrayList<>(readings);
    for (int i : lines) {
      marked.set(i, signing(readings.get(i).run()));
    }
    return marked;
  }

  private static RunReading signing(Run run) {
    return new RunReading(run, Optional.of(Cue.Act.SIGN), RULE, Optional.empty(), 0);
  }

  /** Whether the line holds nothing but "for" and one party. */
  private boolean isForLine(Run run) {
    if (run.items().size() > 1) {
      return false;
    }
    int start = run.start();
    while (start > 0 && text.charAt(start - 1) != '\n') {
      if (run.start() - start > LONGEST_OPENING) {
        return false;
      }
      start--;
    }
    int opens = scan.endOfWord(start, Word.Job.SIGNS_FOR);
    if (opens <= 0 || opens > run.start() || !text.substring(opens, run.start()).isBlank()) {
      return false;
    }
    int end = text.indexOf('\n', run.end());
    String after = text.substring(run.end(), end < 0 ? text.length() : end).strip();
    return after.isEmpty() || after.equals(":") || after.equals(",");
  }

  private List<RunReading> officers(List<RunReading> readings) {
    List<Span> units = new ArrayList<>();
    List<Mention> parties = new ArrayList<>();
    List<RunReading> all = readings;
    for (Block block : statement.blocks()) {
      List<Span> lines = lines(block.span());
      boolean byLine =
          lines.size() >= OFFICERS && lines.stream().allMatch(l -> party(l).isPresent());
      for (Span unit : byLine ? lines : List.of(block.span())) {
        Optional<Mention> party = party(unit);
        if (party.isPresent()) {
          units.add(unit);
          parties.add(party.get());
        } else if (!unit.in(text).isBlank()) {
          all = close(units, parties, all);
          units.clear();
          parties.clear();
        }
      }
    }
    return close(units, parties, all);
  }

  private static List<RunReading> close(
      List<Span> units, List<Mention> parties, List<RunReading> readings) {
    if (units.size() < OFFICERS) {
      return readings;
    }
    Span whole = new Span(units.get(0).start(), units.get(units.size() - 1).end());
    List<RunReading> kept = new ArrayList<>();
    boolean added = false;
    for (RunReading r : readings) {
      if (!whole.overlaps(r.run().span())) {
        kept.add(r);
      } else if (!added) {
        List<Item> items = parties.stream().map(m -> new Item(List.of(m))).toList();
        kept.add(signing(new Run(items, true, false)));
        added = true;
      }
    }
    return kept;
  }

  /**
   * The party for which an officer signs: the last one named in a short line with name and office.
   */
  private Optional<Mention> party(Span unit) {
    if (unit.length() > LONGEST || unit.length() == 0) {
      return Optional.empty();
    }
    boolean office =
        scan.words(unit.start(), unit.end()).stream()
            .anyMatch(w -> w.word().job() == Word.Job.TITLE);
    if (!office || unit.in(text).strip().endsWith(".")) {
      return Optional.empty();
    }
    Mention last = null;
    for (Mention m : scan.mentions(unit.start(), unit.end())) {
      if (!m.isOnly(FormKind.PERSON)) {
        last = m;
      }
    }
    return last != null && beginsWithAName(unit) ? Optional.of(last) : Optional.empty();
  }

  private boolean beginsWithAName(Span unit) {
    String[] words = unit.in(text).strip().split("[\\s,]+", NAME_WORDS + 1);
    if (words.length < NAME_WORDS) {
      return false;
    }
    for (int i = 0; i < NAME_WORDS; i++) {
      if (words[i].isEmpty() || !Character.isUpperCase(words[i].charAt(0))) {
        return false;
      }
    }
    int start = unit.start() + (unit.in(text).length() - unit.in(text).stripLeading().length());
    return scan.endOfWord(start, Word.Job.TITLE) < 0 && scan.endOfWord(start, Word.Job.ARTICLE) < 0;
  }

  private List<Span> lines(Span block) {
    List<Span> lines = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i <= block.end(); i++) {
      if (i == block.end() || text.charAt(i) == '\n') {
        if (i > start) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
