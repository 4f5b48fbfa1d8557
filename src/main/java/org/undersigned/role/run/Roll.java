package org.undersigned.role.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Rolls: names below or behind a label each ("African States: Botswana, Mauritius"), and list items
 * or lines that each begin with a party and go on with something about it ("Kenya: H.E. William
 * Ruto", "Norway - Minister of Foreign Affairs"). The parties at the heads make one enumeration,
 * however long what follows them is; names in the tails are no parties.
 */
final class Roll {
  private static final int FEWEST = 3;

  /** An item that is longer is prose. */
  private static final int LONGEST = 200;

  /** What ties a party to what is told of it. */
  static final String TIES = ":\uFF1A-\u2013\u2014(|\t";

  private static final Jobs BEFORE_HEAD =
      Jobs.of(
          Word.Job.ARTICLE, Word.Job.MONTH, Word.Job.WEEKDAY, Word.Job.SIGNS_FOR, Word.Job.JOINER);

  private final Scan scan;
  private final String text;

  /** Where names stand behind which a neighbouring item begins, and where such an item begins. */
  private final BitSet leaders = new BitSet();

  private final BitSet followers = new BitSet();

  /** Where a party begins whose officer its item names. */
  private final BitSet officers = new BitSet();

  /** Where names stand behind the party that heads their item. */
  private final BitSet tails = new BitSet();

  /** What heads the column of signatures, by the place of the table's first party. */
  private final Map<Integer, Span> columns = new HashMap<>();

  Roll(StatementText statement, Scan scan, Labels labels) {
    this.scan = scan;
    this.text = scan.text();
    for (List<Labels.Section> sections : labels.lists()) {
      join(sections);
    }
    List<Span> units = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    int group = -1;
    for (Block block : statement.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH && isUnit(block.span())) {
        paragraphs.add(block.span());
      } else {
        take(paragraphs);
        paragraphs = new ArrayList<>();
      }
      boolean item = block.kind() == Block.Kind.LIST_ITEM && block.group() >= 0;
      if (!item || block.group() != group) {
        take(units);
        units = new ArrayList<>();
      }
      group = item ? block.group() : -1;
      if (item) {
        units.add(block.span());
      }
      if (block.kind() == Block.Kind.PARAGRAPH || item) {
        List<Span> lines = Labels.lines(text, block.span());
        take(lines);
        lines.forEach(line -> take(new Parts(scan, line).all()));
      }
    }
    take(units);
    take(paragraphs);
    new TableRolls(scan).of(statement).forEach(this::add);
    for (Heads sequence : new OfficerHeads(scan).sequences(statement.blocks())) {
      takeOfficers(sequence);
    }
  }

  private void takeOfficers(Heads heads) {
    if (!heads.areRoll()) {
      return;
    }
    for (Mention m : heads.all()) {
      if (leaders.get(m.start()) || isTail(m)) {
        return;
      }
    }
    heads.all().forEach(m -> officers.set(m.start()));
    join(heads);
  }

  private void join(Heads heads) {
    addTails(heads.tails());
    for (int i = 1; i < heads.all().size(); i++) {
      neighbours(heads.all().get(i - 1), heads.all().get(i));
    }
  }

  /** The head of the column that says who signed, of a table whose first party stands here. */
  Optional<Span> signatureColumn(int party) {
    return Optional.ofNullable(columns.get(party));
  }

  /** Whether the name stands behind the party that heads its item. */
  boolean isTail(Mention m) {
    return tails.get(m.start());
  }

  /** Whether the name heads an item of a roll. */
  boolean isHead(Mention m) {
    return leaders.get(m.start()) || followers.get(m.start());
  }

  /** Whether the two names head neighbouring items of one roll. */
  boolean follows(Mention head, Mention m) {
    return followers.get(m.start()) && leaders.previousSetBit(m.start() - 1) == head.start();
  }

  /** Whether the name heads the first item of a roll, and its block begins there. */
  boolean opens(int block, Mention m) {
    return leaders.get(m.start()) && !followers.get(m.start()) && isGlue(scan, block, m);
  }

  /** What stands between a head and the one before: a separator, and its officer. */
  Gap gap(Mention head) {
    return officers.get(head.start()) ? Gaps.OFFICER : Gaps.NEXT;
  }

  private void neighbours(Mention before, Mention behind) {
    leaders.set(before.start());
    followers.set(behind.start());
  }

  private void addTails(List<Mention> mentions) {
    for (Mention m : mentions) {
      tails.set(m.start());
    }
  }

  private void join(List<Labels.Section> sections) {
    for (int i = 1; i < sections.size(); i++) {
      List<Mention> before = sections.get(i - 1).names();
      neighbours(before.get(before.size() - 1), sections.get(i).names().get(0));
    }
    sections.forEach(section -> addTails(section.inLabel()));
  }

  private void take(List<Span> units) {
    if (units.size() < FEWEST) {
      return;
    }
    Heads heads = new Heads();
    boolean told = false;
    StatusItems status = new StatusItems(scan);
    for (Span unit : units) {
      if (!isUnit(unit)) {
        return;
      }
      List<Mention> mentions = scan.mentions(unit.start(), unit.end());
      heads.add(mentions.get(0));
      heads.addTails(mentions.subList(1, mentions.size()));
      told |= hasTail(mentions.get(0), unit);
      status.add(mentions.get(0), unit);
      officers.set(mentions.get(0).start(), scan.hasWord(unit.start(), unit.end(), Word.Job.TITLE));
    }
    Optional<TableRolls.Table> signed = status.signed();
    if (signed.isPresent()) {
      addTails(heads.tails());
      add(signed.get());
    } else if (told && heads.areRoll()) {
      join(heads);
    }
  }

  private void add(TableRolls.Table table) {
    join(table.heads());
    table.column().ifPresent(c -> columns.put(table.heads().all().get(0).start(), c));
  }

  /** Whether an item or line begins with a party and is no prose. */
  private boolean isUnit(Span unit) {
    Mention first = unit.length() > LONGEST ? null : scan.firstMention(unit.start(), unit.end());
    return first != null && isHead(first, unit);
  }

  private boolean isHead(Mention m, Span unit) {
    if (m.isOnly(FormKind.PERSON)
        || m.isOnly(FormKind.ADJECTIVE)
        || !isGlue(scan, unit.start(), m)) {
      return false;
    }
    int at = pastOffice(Chars.pastPlainSpaces(text, m.end(), unit.end()), unit.end());
    return at >= unit.end()
        || TIES.indexOf(text.charAt(at)) >= 0
        || Days.isOne(scan, at, unit.end())
        || text.charAt(at) == ',' && namesAnOffice(at, unit.end());
  }

  /** Past what says behind a party, before a colon, that somebody acts for it: X adına, X代表. */
  private int pastOffice(int from, int to) {
    int end =
        Math.max(scan.endOfWord(from, Word.Job.SIGNS_FOR), scan.endOfWord(from, Word.Job.TITLE));
    int at = end < 0 || end > to ? to : Chars.pastPlainSpaces(text, end, to);
    return at < to && Chars.isColon(text.charAt(at)) ? at : from;
  }

  /** Whether nothing but bullets, numbers, days, articles and "for" stands before the name. */
  static boolean isGlue(Scan scan, int from, Mention m) {
    for (int at = from; at < m.start(); ) {
      if (Character.isLetter(scan.text().charAt(at))) {
        int end = scan.endOfWord(at, BEFORE_HEAD);
        if (end < 0 || end > m.start()) {
          return false;
        }
        at = end;
      } else {
        at++;
      }
    }
    return true;
  }

  private boolean namesAnOffice(int from, int to) {
    return scan.hasWord(from, to, Word.Job.TITLE);
  }

  private boolean hasTail(Mention m, Span unit) {
    for (int i = m.end(); i < unit.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return Days.isOne(scan, unit.start(), m.start()) || Days.isOne(scan, m.end(), unit.end());
  }
}
