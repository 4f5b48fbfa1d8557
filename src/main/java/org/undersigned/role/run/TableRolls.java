package org.undersigned.role.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
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

  /** Parties of a table of which words say that they sign. */
  private static final int FEWEST_SIGNING = 2;

  /** Of four cells of a column of parties three name one. */
  private static final int MOST = 3;

  private static final int OF = 4;

  private final Scan scan;
  private final String text;

  TableRolls(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** A cell, with all its paragraphs. */
  record Cell(int row, int column, Span span) {}

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
    Set<Integer> refusing = refusing(columns);
    if (!refusing.isEmpty()) {
      return besideRefusing(table, columns, refusing);
    }
    Set<Integer> parties = parties(columns);
    if (parties.isEmpty() || parties.size() == columns.size()) {
      return Optional.empty();
    }
    List<Cell> heading = heading(table, parties);
    Map<Integer, List<Cell>> telling = new TreeMap<>(columns);
    telling.keySet().removeAll(parties);
    TableColumns told = new TableColumns(scan, telling, heading);
    Set<Integer> signed = told.signed();
    int first = parties.iterator().next();
    boolean signing = !signed.isEmpty() || above != null && isIntroduction(above.span());
    if (!signing && !told.tell(first)) {
      return Optional.empty();
    }
    Heads heads = new Heads();
    Set<String> entities = new HashSet<>();
    for (int i = 0; i < table.size(); i++) {
      Cell cell = table.get(i);
      List<Mention> names = scan.mentions(cell.span().start(), cell.span().end());
      boolean head =
          parties.contains(cell.column())
              && isParty(cell.span())
              && (signed.isEmpty() || signed.contains(cell.row()))
              && !told.left().contains(cell.row())
              && (names.get(0).isStrong() || !isAloneInRow(table, i)); // "Americas" above its part
      if (head) {
        heads.add(names.get(0));
        entities.add(names.get(0).entity());
      }
      heads.addTails(head ? names.subList(1, names.size()) : names);
    }
    int fewest = signing ? FEWEST_SIGNING : FEWEST;
    return told.head().isPresent() && !entities.isEmpty() || entities.size() >= fewest
        ? Optional.of(new Table(heads, told.head()))
        : Optional.empty();
  }

  /** The columns of parties under words that say that those below them did not sign. */
  private Set<Integer> refusing(Map<Integer, List<Cell>> columns) {
    Set<Integer> refusing = new TreeSet<>();
    columns.forEach(
        (column, cells) -> {
          Span top = cells.get(0).span();
          if (!isParty(top) && TableColumns.refuses(scan, top) && areParties(cells)) {
            refusing.add(column);
          }
        });
    return refusing;
  }

  /** A column of those who signed beside one of those who did not. */
  private Optional<Table> besideRefusing(
      List<Cell> table, Map<Integer, List<Cell>> columns, Set<Integer> refusing) {
    Map<Integer, List<Cell>> others = new TreeMap<>(columns);
    others.keySet().removeAll(refusing);
    Set<Integer> parties = parties(others);
    if (parties.size() != 1 || others.size() != 1) {
      return Optional.empty();
    }
    Heads heads = new Heads();
    for (Cell cell : table) {
      List<Mention> names = scan.mentions(cell.span().start(), cell.span().end());
      boolean head = parties.contains(cell.column()) && isParty(cell.span());
      if (head) {
        heads.add(names.get(0));
      }
      heads.addTails(head ? names.subList(1, names.size()) : names);
    }
    return heads.all().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(heads, Optional.of(others.values().iterator().next().get(0).span())));
  }

  private static boolean isAloneInRow(List<Cell> table, int number) {
    int row = table.get(number).row();
    return (number == 0 || table.get(number - 1).row() != row)
        && (number + 1 == table.size() || table.get(number + 1).row() != row);
  }

  /**
   * The columns of parties: the first, and others with parties of their own under the same head.
   */
  private Set<Integer> parties(Map<Integer, List<Cell>> columns) {
    Set<Integer> parties = new TreeSet<>();
    Set<String> named = new HashSet<>();
    String first = null;
    for (Map.Entry<Integer, List<Cell>> column : columns.entrySet()) {
      if (!areParties(column.getValue())) {
        continue;
      }
      Span top = column.getValue().get(0).span();
      String head = isParty(top) ? "" : top.in(text).strip();
      Set<String> own = new HashSet<>();
      column.getValue().forEach(c -> partyOf(c.span()).ifPresent(m -> own.add(m.entity())));
      if (first == null || head.equalsIgnoreCase(first) && Collections.disjoint(named, own)) {
        first = first == null ? head : first;
        parties.add(column.getKey());
        named.addAll(own);
      }
    }
    return parties;
  }

  /** The cells that stand above the first row with a party, but those of columns of parties. */
  private List<Cell> heading(List<Cell> table, Set<Integer> parties) {
    List<Cell> heading = new ArrayList<>();
    for (Cell cell : table) {
      boolean party = parties.contains(cell.column());
      if (party && isParty(cell.span())) {
        return heading; // the rows have begun
      }
      if (!party) {
        heading.add(cell);
      }
    }
    return heading;
  }

  /** Whether the words above a table say that those in it sign. */
  private boolean isIntroduction(Span above) {
    return Chars.isColon(Words.signBefore(text, above.end()))
        && scan.hasCue(above.start(), above.end(), c -> c.act() == Cue.Act.SIGN);
  }

  /** Whether most cells of a column name a party each, and not the same ones again and again. */
  private boolean areParties(List<Cell> cells) {
    int named = 0;
    Set<String> parties = new HashSet<>();
    for (Cell cell : cells) {
      Optional<Mention> party = partyOf(cell.span());
      named += party.isPresent() ? 1 : 0;
      party.ifPresent(m -> parties.add(m.entity()));
    }
    boolean ragged = cells.size() == 1 && cells.get(0).column() > 1 && named == 1; // the last row
    return (ragged || parties.size() >= FEWEST_SIGNING)
        && parties.size() * 2 > named
        && (named + 1) * OF >= cells.size() * MOST; // one heads the column
  }

  private Optional<Mention> partyOf(Span cell) {
    return isParty(cell)
        ? Optional.of(scan.firstMention(cell.start(), cell.end()))
        : Optional.empty();
  }

  private boolean isParty(Span cell) {
    Mention m = scan.firstMention(cell.start(), cell.end());
    return m != null
        && !m.isOnly(FormKind.PERSON)
        && !m.isOnly(FormKind.ADJECTIVE)
        && !m.isOnly(FormKind.CAPITAL)
        && Roll.isGlue(scan, cell.start(), m)
        && (isAlone(m.end(), cell.end()) || isRepeated(m, cell));
  }

  /** Whether a cell gives one party in two languages, with a stroke between them. */
  private boolean isRepeated(Mention m, Span cell) {
    return Words.signBefore(text, cell.end()) != '/'
        && text.substring(m.end(), cell.end()).stripLeading().startsWith("/")
        && scan.mentions(cell.start(), cell.end()).stream()
            .allMatch(n -> n.entity().equals(m.entity()));
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
