package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Words that stand where the first or the last party of a list would stand and are no name that the
 * tables know: the next item, line or cell, or what the sentence goes on with.
 */
final class ListEdges {
  /** More items without a name are another list. */
  private static final int MOST = 2;

  /** Characters of what a sentence goes on with. */
  private static final int LONGEST = 60;

  private static final String ENDS = ".;:!?\u3002\uFF1B\uFF1A\u061B\u061F\n";

  private final StatementText statement;
  private final Scan scan;
  private final String text;

  ListEdges(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.text = scan.text();
  }

  /** Every such place right before or behind the names of a list, which are two at least. */
  List<Lost> of(Chosen list) {
    Run run = list.run();
    List<Lost> all = new ArrayList<>();
    Block first = statement.blocks().get(statement.blockAt(run.start()));
    Block last = statement.blocks().get(statement.blockAt(run.end() - 1));
    if (first.group() >= 0 && first.group() == last.group() && !first.equals(last)) {
      items(statement.blockAt(run.start()), -1, all);
      items(statement.blockAt(run.end() - 1), 1, all);
    } else if (first.equals(last) && isOneALine(run)) {
      lines(run, first, all);
    } else if (first.equals(last)) {
      inSentence(list, first, all);
    }
    all.removeIf(lost -> !looksLikeAName(lost));
    return all;
  }

  /** The items or cells of the same list beside one of its items, up to the next name. */
  private void items(int number, int step, List<Lost> all) {
    List<Block> blocks = statement.blocks();
    Block own = blocks.get(number);
    List<Lost> met = new ArrayList<>();
    for (int i = number + step; i >= 0 && i < blocks.size(); i += step) {
      Block block = blocks.get(i);
      if (block.group() != own.group() || block.kind() != own.kind() || met.size() > MOST) {
        break;
      }
      boolean heading = block.kind() == Block.Kind.TABLE_CELL && block.row() == 0;
      if (block.column() == own.column() && !heading) {
        if (scan.isNamed(block.start(), block.end())) {
          break;
        }
        met.addAll(Lost.within(scan, block.start(), block.end()));
      }
    }
    addFew(met, all);
  }

  private static void addFew(List<Lost> met, List<Lost> all) {
    if (met.size() <= MOST) {
      all.addAll(met);
    }
  }

  /** Whether the first two and the last two names stand each on a line of its own. */
  private boolean isOneALine(Run run) {
    List<Item> items = run.items();
    int n = items.size();
    return text.substring(items.get(0).end(), items.get(1).start()).indexOf('\n') >= 0
        && text.substring(items.get(n - 2).end(), items.get(n - 1).start()).indexOf('\n') >= 0;
  }

  private void lines(Run run, Block block, List<Lost> all) {
    int start = text.lastIndexOf('\n', run.start());
    int end = text.indexOf('\n', run.end());
    boolean heads = start > block.start() && ENDS.indexOf(lastSign(block.start(), start)) < 0;
    if (heads) {
      addFew(Lost.within(scan, block.start(), start), all);
    }
    if (end >= 0 && end < block.end() && !scan.isNamed(end, block.end())) {
      addFew(Lost.within(scan, end, block.end()), all);
    }
  }

  private char lastSign(int from, int to) {
    return text.charAt(Math.max(from, Chars.beforePlainSpaces(text, from, to) - 1));
  }

  /** What stands behind the colon before the first name, and behind the last name. */
  private void inSentence(Chosen list, Block block, List<Lost> all) {
    Run run = list.run();
    int from = Math.max(block.start(), run.start() - LONGEST);
    int colon = run.start() - 1;
    while (colon >= from && !Chars.isColon(text.charAt(colon))) {
      colon--;
    }
    boolean opens = colon >= from && !scan.isNamed(colon, run.start());
    if (opens) {
      addFew(Lost.within(scan, colon + 1, run.start()), all);
    }
    if (!opens && !list.reading().isIntroduced()) {
      return;
    }
    int end = run.end();
    while (end < block.end() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end - run.end() <= LONGEST && isJoined(run.end(), end) && !scan.isNamed(run.end(), end)) {
      addFew(Lost.within(scan, run.end(), end), all);
    }
  }

  /** Whether the list goes on behind a place: with a comma, or "and". */
  private boolean isJoined(int from, int to) {
    int at = Chars.pastPlainSpaces(text, from, to);
    return at < to
        && (Lost.isSeparator(text.charAt(at))
            || scan.endOfWord(at, Word.Job.JOINER) > 0
            || scan.isGluedJoiner(at));
  }

  /** Whether words may be the name of a party: a capital begins each, and nothing is said there. */
  private boolean looksLikeAName(Lost lost) {
    Span span = lost.span();
    boolean start = true;
    boolean capital = false;
    boolean cased = false;
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c) && start) {
        return false;
      }
      if (start && Character.isLetter(c)) {
        cased |= Character.isLowerCase(c) || Character.isUpperCase(c);
        capital |= Character.isUpperCase(c);
        if (at == span.start() && Character.isLowerCase(c)) {
          return false;
        }
      }
      start = !Character.isLetterOrDigit(c);
    }
    return (capital || !cased) && !scan.hasCue(span.start(), span.end(), c -> true);
  }
}
