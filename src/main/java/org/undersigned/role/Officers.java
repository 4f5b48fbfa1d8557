package org.undersigned.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * A block of officers: lines, short blocks, pairs of blocks or sentences that each hold an
 * officer's name, an office, and last the party. Above a salutation they are the readers of a
 * letter, not its authors.
 */
final class Officers {
  /** Officers make a block from three on. */
  private static final int FEWEST = 3;

  /** Two are enough where the mark of a signature stands before each. */
  private static final int FEWEST_MARKED = 2;

  /** Blocks below a block of officers in which a salutation may stand: after a date. */
  private static final int SALUTATION_BELOW = 2;

  private static final String CLAUSES = "\n;\uFF1B";

  private final StatementText statement;
  private final Scan scan;
  private final String text;
  private final PersonsByLooks persons;
  private final OfficerParty parties;

  /** Sentences that are officers: elsewhere a full stop shows prose. */
  private final Set<Span> inProse = new HashSet<>();

  Officers(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.text = statement.text();
    this.persons = new PersonsByLooks(scan);
    this.parties = new OfficerParty(scan);
  }

  /**
   * @param marked whether the mark of a signature stands before it
   */
  private record Unit(Span span, Mention party, boolean marked) {}

  /** The readings, with the runs of each block of officers read as one list that signs. */
  List<RunReading> read(List<RunReading> readings) {
    if (!scan.hasWords(Word.Job.TITLE, FEWEST)) {
      return readings; // each officer has an office: most texts name none
    }
    Replacements all = new Replacements(readings);
    List<Unit> units = new ArrayList<>();
    List<Span> pieces = pieces();
    int past = 0; // the end of the last officer: its office may be a piece of its own
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      if (piece.start() < past || Chars.areBlank(text, piece.start(), piece.end())) {
        continue;
      }
      boolean goesOn = !units.isEmpty() && isOpen(units.get(units.size() - 1).span());
      Optional<Unit> unit = unit(pieces, i, goesOn);
      if (unit.isPresent()) {
        units.add(unit.get());
        past = unit.get().span().end();
      } else {
        close(units, all);
        units.clear();
      }
    }
    close(units, all);
    return all.all();
  }

  /**
   * The officer whom a piece holds, or whose name it is, with the office in the next.
   *
   * @param goesOn whether the officer before says that more follow
   */
  private Optional<Unit> unit(List<Span> pieces, int number, boolean goesOn) {
    Span piece = pieces.get(number);
    Optional<Mention> party = parties.of(piece);
    boolean named = party.isPresent() && !party.get().isOnly(FormKind.PERSON);
    if (!named && number + 1 < pieces.size() && persons.standsAlone(piece)) {
      Span office = pieces.get(number + 1);
      Optional<Mention> below = persons.opens(office) ? Optional.empty() : parties.of(office);
      if (below.isPresent()) {
        Span whole = new Span(piece.start(), office.end());
        return Optional.of(new Unit(whole, below.get(), persons.isMarked(piece)));
      }
    }
    boolean officer =
        party.isPresent()
            && persons.opens(piece)
            && (inProse.contains(piece) || goesOn || !endsWithStop(piece));
    return officer
        ? Optional.of(new Unit(piece, party.get(), persons.isMarked(piece)))
        : Optional.empty();
  }

  /** Blocks, or their lines or sentences where each of these is an officer. */
  private List<Span> pieces() {
    List<Span> pieces = new ArrayList<>();
    for (Block block : statement.blocks()) {
      List<Span> lines = lines(block.span());
      if (lines.size() > 1 && lines.stream().anyMatch(persons::isPlainName)) {
        pieces.addAll(lines); // in a script without capitals nothing tells a name from an office
        continue;
      }
      if (!persons.opens(block.span())
          || !scan.hasWord(block.start(), block.end(), Word.Job.TITLE)) {
        pieces.add(block.span());
        continue;
      }
      List<Span> marked = atMarks(lines);
      if (marked.size() > 1) {
        pieces.addAll(marked);
        continue;
      }
      List<Span> clauses = split(block.span(), CLAUSES);
      if (areOfficers(lines)) {
        pieces.addAll(lines);
        continue;
      }
      if (clauses.size() > lines.size() && areMostlyOfficers(clauses)) {
        pieces.addAll(clauses);
        continue;
      }
      List<Span> sentences = lines.size() < FEWEST ? split(block.span(), "") : List.of();
      if (areOfficers(sentences)) {
        pieces.addAll(sentences);
        inProse.addAll(sentences);
      } else {
        pieces.add(block.span());
      }
    }
    return pieces;
  }

  /** Lines, each taken together with those below it up to the next mark of a signature. */
  private List<Span> atMarks(List<Span> lines) {
    List<Span> parts = new ArrayList<>();
    for (Span line : lines) {
      if (parts.isEmpty() || persons.isMarked(line)) {
        parts.add(line);
      } else {
        parts.set(parts.size() - 1, new Span(parts.get(parts.size() - 1).start(), line.end()));
      }
    }
    return parts;
  }

  private boolean areOfficers(List<Span> spans) {
    if (spans.size() < FEWEST) {
      return false;
    }
    for (Span s : spans) {
      if (!persons.opens(s) || parties.of(s).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether three in four are officers: words about their meeting may open and close them. */
  private boolean areMostlyOfficers(List<Span> spans) {
    int officers = 0;
    for (Span s : spans) {
      officers += persons.opens(s) && parties.of(s).isPresent() ? 1 : 0;
    }
    return officers >= FEWEST && officers * 4 >= spans.size() * 3L;
  }

  private void close(List<Unit> units, Replacements readings) {
    int fewest = units.stream().allMatch(Unit::marked) ? FEWEST_MARKED : FEWEST;
    if (units.size() < fewest || isAddressed(units.get(units.size() - 1).span().end())) {
      return;
    }
    long named = units.stream().map(u -> u.party().entity()).distinct().count();
    if (named < fewest) {
      return;
    }
    Span whole = new Span(units.get(0).span().start(), units.get(units.size() - 1).span().end());
    List<Integer> under = readings.under(whole);
    // part of a roll that is read as a whole
    boolean longer =
        under.stream()
            .map(readings::get)
            .anyMatch(r -> r.act().isPresent() && r.run().size() > units.size());
    if (!longer && !under.isEmpty()) {
      // who stands before them in the same breath belongs to them: the host who invited them
      List<Item> items = new ArrayList<>();
      under.stream()
          .flatMap(i -> readings.get(i).run().items().stream())
          .filter(i -> i.end() <= whole.start())
          .forEach(items::add);
      units.forEach(u -> items.add(new Item(List.of(u.party()))));
      readings.replace(under, SignatureBlock.signing(new Run(items, true, false)));
    }
  }

  /** Whether a salutation stands below: the names above are those of a letter's readers. */
  private boolean isAddressed(int end) {
    int below = 0;
    List<Block> blocks = statement.blocks();
    for (Block block : blocks.subList(statement.firstBlockFrom(end), blocks.size())) {
      if (block.span().length() == 0) {
        continue;
      }
      if (scan.endOfWord(block.start(), Word.Job.SALUTATION) > 0) {
        return true;
      }
      if (++below == SALUTATION_BELOW) {
        return false;
      }
    }
    return false;
  }

  private boolean endsWithStop(Span unit) {
    return Words.signBefore(text, unit.end()) == '.';
  }

  /** Whether a comma or semicolon says that more officers follow. */
  private boolean isOpen(Span unit) {
    char last = Words.signBefore(text, unit.end());
    char next = unit.end() < text.length() ? text.charAt(unit.end()) : ' ';
    return last == ';' || last == ',' || next == ';';
  }

  private List<Span> lines(Span block) {
    List<Span> lines = new ArrayList<>();
    int start = block.start();
    while (start < block.end()) {
      int found = text.indexOf('\n', start);
      int end = found < 0 || found > block.end() ? block.end() : found;
      if (end > start) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /** The parts of a block between some signs, or its sentences where none are given. */
  private List<Span> split(Span block, String signs) {
    List<Span> parts = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i <= block.end(); i++) {
      boolean end =
          i == block.end()
              || (signs.isEmpty()
                  ? isSentenceEnd(i, block.end())
                  : signs.indexOf(text.charAt(i)) >= 0);
      if (end) {
        if (i > start) {
          parts.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private boolean isSentenceEnd(int i, int end) {
    return text.charAt(i) == '.'
        && i + 2 < end
        && Character.isWhitespace(text.charAt(i + 1))
        && Character.isUpperCase(text.charAt(i + 2));
  }
}
