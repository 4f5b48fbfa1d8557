package org.undersigned.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Tables with a party in each row and columns that tell something of it: its officer, a day, a
 * number. The cells with the parties make one enumeration; names in the other columns are no
 * parties. Where a column is headed as that of signatures, who has nothing in it did not sign.
 */
final class TableRolls {
  private static final int FEWEST = 3;

  /** Of four cells of a column of parties three name one. */
  private static final int MOST = 3;

  private static final int OF = 4;

  /** Value of a word that heads the column of signatures. */
  private static final int SIGNATURES = 1;

  /** Value of a word in such a column that says that one did not sign. */
  private static final int REFUSED = 2;

  private static final Jobs COLUMN = Jobs.of(Word.Job.COLUMN);

  /** Characters of a mark, a number or a short yes or no. */
  private static final int SHORT = 3;

  /** Signs that stand for nothing in a cell, or for no. */
  private static final String NOTHING =
      "-\u2013\u2014\u2212.\u2026*/\u2717\u2718\u274C\u2715\u00D7";

  private final Scan scan;
  private final String text;

  TableRolls(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** A cell, with all its paragraphs. */
  private record Cell(int row, int column, Span span) {}

  /**
   * A table that is a roll.
   *
   * @param heads its parties, those that did not sign left out
   * @param column what heads the column of signatures
   */
  record Table(Heads heads, Optional<Span> column) {}

  /** Each table that is a roll, in order. */
  List<Table> of(StatementText statement) {
    List<Table> all = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    int group = -1;
    Block above = null;
    for (Block block : statement.blocks()) {
      boolean cell = block.kind() == Block.Kind.TABLE_CELL;
      if (!cells.isEmpty() && (!cell || block.group() != group)) {
        read(cells, above).ifPresent(all::add);
        cells = new ArrayList<>();
      }
      group = cell ? block.group() : -1;
      if (cell) {
        add(cells, block);
      } else if (block.span().length() > 0) {
        above = block;
      }
    }
    if (!cells.isEmpty()) {
      read(cells, above).ifPresent(all::add);
    }
    return all;
  }

  private static void add(List<Cell> table, Block block) {
    Cell last = table.isEmpty() ? null : table.get(table.size() - 1);
    if (last != null && last.row() == block.row() && last.column() == block.column()) {
      table.remove(table.size() - 1);
      table.add(new Cell(last.row(), last.column(), new Span(last.span().start(), block.end())));
    } else {
      table.add(new Cell(block.row(), block.column(), block.span()));
    }
  }

  /**
   * @param above null without a block above the table
   */
  private Optional<Table> read(List<Cell> table, Block above) {
    Map<Integer, List<Cell>> columns = new TreeMap<>();
    table.forEach(c -> columns.computeIfAbsent(c.column(), k -> new ArrayList<>()).add(c));
    Set<Integer> parties = new TreeSet<>();
    columns.forEach(
        (number, cells) -> {
          if (areParties(cells)) {
            parties.add(number);
          }
        });
    if (parties.isEmpty() || parties.size() == columns.size()) {
      return Optional.empty();
    }
    Optional<Cell> column = signatures(table, parties);
    Set<Integer> signed = new HashSet<>();
    column.ifPresent(
        head ->
            columns.get(head.column()).stream()
                .filter(c -> c.row() > head.row() && isFilled(c.span()))
                .forEach(c -> signed.add(c.row())));
    int first = parties.iterator().next();
    boolean told =
        !signed.isEmpty()
            || above != null && isIntroduction(above.span())
            || columns.entrySet().stream()
                .filter(c -> !parties.contains(c.getKey()))
                .allMatch(c -> tells(c.getValue(), c.getKey() < first));
    Heads heads = new Heads();
    for (Cell cell : table) {
      List<Mention> names = scan.mentions(cell.span().start(), cell.span().end());
      boolean head =
          parties.contains(cell.column())
              && isParty(cell.span())
              && (signed.isEmpty() || signed.contains(cell.row()));
      if (head) {
        heads.add(names.get(0));
      }
      heads.addTails(head ? names.subList(1, names.size()) : names);
    }
    return told && heads.areRoll()
        ? Optional.of(new Table(heads, column.filter(c -> !signed.isEmpty()).map(Cell::span)))
        : Optional.empty();
  }

  /** What heads the column of signatures. */
  private Optional<Cell> signatures(List<Cell> table, Set<Integer> parties) {
    for (Cell cell : table) {
      boolean party = parties.contains(cell.column());
      if (party && isParty(cell.span())) {
        return Optional.empty(); // the rows have begun
      }
      if (!party && opensWith(cell.span(), SIGNATURES)) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** Whether the words above a table say that those in it sign. */
  private boolean isIntroduction(Span above) {
    return Chars.isColon(Words.signBefore(text, above.end()))
        && scan.hasCue(above.start(), above.end(), c -> c.act() == Cue.Act.SIGN);
  }

  private boolean opensWith(Span cell, int value) {
    return scan.words(cell.start(), cell.end(), COLUMN).stream()
        .anyMatch(w -> w.word().value() == value && w.span().start() == cell.start());
  }

  /** Whether a cell says something, and not no. */
  private boolean isFilled(Span cell) {
    for (int at = cell.start(); at < cell.end(); at++) {
      char c = text.charAt(at);
      if (!Chars.isWhitespace(c) && NOTHING.indexOf(c) < 0) {
        return !opensWith(cell, REFUSED);
      }
    }
    return false;
  }

  /**
   * Whether a column tells of its parties in words or by days, and does not measure or mark them.
   *
   * @param before whether it stands before the parties, so that it may number them
   */
  private boolean tells(List<Cell> cells, boolean before) {
    int bare = 0;
    for (Cell cell : cells) {
      Span span = cell.span();
      String words = span.in(text).strip();
      boolean number = before && words.length() <= SHORT;
      boolean written = words.codePoints().anyMatch(Character::isLetter) && words.length() > SHORT;
      bare += number || written || Days.isOne(scan, span.start(), span.end()) ? 0 : 1;
    }
    return bare * 2 < cells.size();
  }

  /** Whether most cells of a column name a party each, and not the same ones again and again. */
  private boolean areParties(List<Cell> cells) {
    int named = 0;
    Set<String> parties = new HashSet<>();
    for (Cell cell : cells) {
      if (isParty(cell.span())) {
        named++;
        parties.add(scan.firstMention(cell.span().start(), cell.span().end()).entity());
      }
    }
    return parties.size() >= FEWEST
        && parties.size() * 2 > named
        && (named + 1) * OF >= cells.size() * MOST; // one heads the column
  }

  private boolean isParty(Span cell) {
    Mention m = scan.firstMention(cell.start(), cell.end());
    return m != null
        && !m.isOnly(FormKind.PERSON)
        && !m.isOnly(FormKind.ADJECTIVE)
        && !m.isOnly(FormKind.CAPITAL)
        && Roll.isGlue(scan, cell.start(), m)
        && isAlone(m.end(), cell.end());
  }

  /** Whether nothing stands behind a party but notes: figures, and words in brackets or tied. */
  private boolean isAlone(int from, int to) {
    int at = from;
    while (at < to && !Character.isLetter(text.charAt(at))) {
      if (Roll.TIES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '\n') {
        return true;
      }
      at++;
    }
    return at >= to;
  }
}
