package org.undersigned.role.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Lists in parts, each with a label: by region ("African States: Botswana, Mauritius"), by letter
 * ("A" above Albania and Andorra). The label stands before its names or on a line above them; a
 * label that says what its names do ("Observers", "New supporters") begins a list of its own.
 */
public final class Labels {
  /** Parts of one list from two on. */
  private static final int FEWEST = 2;

  private static final int LONGEST = 60;
  private static final int LONGEST_ALONE = 40;

  private final Scan scan;
  private final String text;
  private final List<List<Section>> lists = new ArrayList<>();
  private List<Section> open = new ArrayList<>();

  /** A label on a line of its own, whose names may follow. */
  private Span label;

  /** Whether the labels of the open list stand before their names. */
  private boolean labelsBefore;

  /**
   * One part of a list.
   *
   * @param label where its label begins
   * @param names at least one
   * @param inLabel names within the label, which are none of the list
   */
  record Section(int label, List<Mention> names, List<Mention> inLabel) {}

  /** The place of the first label by the place of the list's first name. */
  private final Map<Integer, Integer> tops = new HashMap<>();

  public Labels(StatementText statement, Scan scan) {
    this.scan = scan;
    this.text = scan.text();
    find(statement.blocks());
  }

  /** The lists that stand in parts, each of two or more. */
  List<List<Section>> lists() {
    return lists;
  }

  /** Whether a list in parts begins with the name at a place. */
  boolean isFirst(int name) {
    return tops.containsKey(name);
  }

  /** Where the first label begins of the list whose first name stands here; here for any other. */
  public int top(int name) {
    return tops.getOrDefault(name, name);
  }

  private void find(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.TABLE_CELL) {
        end();
      } else {
        for (Span line : lines(text, block.span())) {
          line(line);
        }
      }
    }
    end();
  }

  private void end() {
    // one name below each is a signature block: who signs, and for which state
    if (open.size() >= FEWEST && open.stream().anyMatch(part -> part.names().size() > 1)) {
      lists.add(open);
      tops.put(open.get(0).names().get(0).start(), open.get(0).label());
    }
    open = new ArrayList<>();
    label = null;
  }

  /** The parts of one list have their labels all before their names or all above them. */
  private void begin(boolean before) {
    if (!open.isEmpty() && before != labelsBefore) {
      Span above = label;
      end();
      label = above;
    }
    labelsBefore = before;
  }

  private void line(Span line) {
    int colon = colon(line);
    if (colon > 0 && isOwn(line.start(), colon) && areNames(colon + 1, line.end())) {
      begin(true);
      open.add(
          new Section(
              line.start(),
              scan.mentions(colon + 1, line.end()),
              scan.mentions(line.start(), colon)));
      label = null;
    } else if (areNames(line.start(), line.end())) {
      if (label == null && open.isEmpty()) {
        return;
      }
      List<Mention> names = scan.mentions(line.start(), line.end());
      if (label != null) {
        begin(false);
        open.add(new Section(label.start(), names, scan.mentions(label.start(), label.end())));
      } else {
        Section last = open.remove(open.size() - 1);
        List<Mention> all = new ArrayList<>(last.names());
        all.addAll(names);
        open.add(new Section(last.label(), all, last.inLabel()));
      }
      label = null;
    } else if (isAlone(line)) {
      if (label != null) {
        end();
      }
      label = line;
    } else {
      end();
    }
  }

  /** Whether a line is a label: short, no sentence, no word that introduces a list of its own. */
  private boolean isAlone(Span line) {
    char last = text.charAt(line.end() - 1);
    boolean colon = Chars.isColon(last);
    int length = line.end() - line.start();
    return Character.isLetter(text.codePointAt(line.start()))
        && (colon ? length <= LONGEST : length <= LONGEST_ALONE)
        && ".!?;,\u3002".indexOf(last) < 0
        && (colon || !scan.isNamed(line.start(), line.end()) && !isOffice(line))
        && isOwn(line.start(), line.end());
  }

  private boolean isOffice(Span line) {
    return scan.hasWord(line.start(), line.end(), Word.Job.TITLE);
  }

  /** Whether nothing in it introduces a list of its own. */
  private boolean isOwn(int from, int to) {
    return to - from <= LONGEST && !scan.hasCue(from, to, c -> c.act() != Cue.Act.PARTIAL);
  }

  /** Whether there is nothing but names and what stands between the names of a list. */
  private boolean areNames(int from, int to) {
    Mention first = scan.firstMention(from, to);
    if (first == null || !Words.isGlue(scan, from, first.start())) {
      return false;
    }
    int last = from;
    for (Mention m : scan.mentions(from, to)) {
      if (!Words.isGlue(scan, last, m.start())) {
        return false;
      }
      last = m.end();
    }
    return Words.isGlue(scan, last, to);
  }

  /** The first colon behind words that may be a label; -1 without one. */
  private int colon(Span line) {
    int last = Math.min(line.end(), line.start() + LONGEST + 1);
    for (int i = line.start(); i < last; i++) {
      if (Chars.isColon(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The lines of a block that are not blank. */
  static List<Span> lines(String text, Span block) {
    List<Span> lines = new ArrayList<>(2);
    int start = block.start();
    while (start <= block.end()) {
      int next = text.indexOf('\n', start);
      int i = next < 0 ? block.end() : Math.min(next, block.end());
      if (!Chars.areBlank(text, start, i)) {
        lines.add(new Span(start, i));
      }
      start = i + 1;
    }
    return lines;
  }
}
