package org.undersigned.role.target;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Names that words of blame reach and do not mean: another stands nearer, or is the one blamed. */
final class Excuses {
  /** Plain words over which a comma parts words of blame from a name that no deed ties to them. */
  private static final int LONG = 3;

  /** Characters before the words that open a heading: The. */
  private static final int OPENING = 4;

  private final Scan scan;
  private final String text;
  private final Sentences sentences;
  private final Words words;
  private final Governors beside;
  private final Stances stances;
  private final List<RunReading> runs;

  Excuses(Scan scan, Sentences sentences, Words words, Governors beside, List<RunReading> runs) {
    this.scan = scan;
    this.text = scan.text();
    this.sentences = sentences;
    this.words = words;
    this.beside = beside;
    this.stances = new Stances(scan);
    this.runs = runs;
  }

  /** Whether the words that blame a run do not mean this item of it. */
  boolean isExcused(RunReading r, int number, Span sentence) {
    Item item = r.run().items().get(number);
    return isTopic(r)
        || r.isIntroduced() && beside.isAgent(r.cue().get(), item.start())
        || isInReason(r, item, sentence)
        || isDisplaced(r, number)
        || isParted(r, item, sentence)
        || isNamedBetween(r, sentence);
  }

  /** Whether a heading only says what it is about: "Situation of human rights in X". */
  private boolean isTopic(RunReading r) {
    if (sentences.blocks() == 0 || r.cue().isEmpty()) {
      return false;
    }
    Block block = sentences.block(sentences.blockAt(r.run().start()));
    Span cue = r.cue().get();
    int from = block.start();
    return block.heads()
        && cue.end() <= r.run().start()
        && stances.blames(from, cue.end()).isEmpty()
        && (cue.start() - from < OPENING || scan.hasWord(from, cue.start(), Word.Job.TOPIC));
  }

  /**
   * Whether somebody else is blamed outright and this name comes up in the reason: "condemned X for
   * taking help from Y".
   */
  boolean isInReason(RunReading r, Item item, Span sentence) {
    List<Span> blames = stances.blames(sentence.start(), item.start());
    if (blames.isEmpty() || r.isBefore(item)) {
      return false;
    }
    int blame = blames.get(blames.size() - 1).end();
    int own = r.is(Cue.Act.TARGET) && r.cue().isPresent() ? r.cue().get().start() : 0;
    for (RunReading o : RunReading.startingIn(runs, sentence.start(), item.start())) {
      Item first = o.run().items().get(0);
      boolean between = first.start() >= Math.max(own, blame) && o.run().end() <= item.start();
      if (o != r && between && sentence.contains(o.run().span())) {
        Item last = o.run().items().get(o.run().items().size() - 1);
        return words.between(blame, first.start(), 0) == 0
            && !beside.isPossessive(last)
            && !last.head().isOnly(FormKind.ADJECTIVE)
            && !first.isOblique()
            && beside.governor(first, sentence).isEmpty();
      }
    }
    return false;
  }

  /**
   * Whether another name stands between this one and the words behind: in Iran the Israeli raid.
   */
  private boolean isDisplaced(RunReading r, int number) {
    List<Item> items = r.run().items();
    Item item = items.get(number);
    return r.isBefore(item)
        && number + 1 < items.size()
        && items.get(number + 1).start() > item.end()
        && Chars.areBlank(text, item.end(), items.get(number + 1).start());
  }

  /** Whether one comma parts a name from words that reach it over others, and no "which". */
  private boolean isParted(RunReading r, Item item, Span sentence) {
    if (r.cue().isEmpty()) {
      return false;
    }
    Span cue = r.cue().get();
    boolean before = cue.start() >= r.run().end();
    int from = before ? r.run().end() : cue.end();
    int to = before ? cue.start() : r.run().start();
    int comma = from >= to ? -1 : text.substring(from, to).indexOf(',');
    if (comma < 0 || comma != text.substring(from, to).lastIndexOf(',')) {
      return false;
    }
    return before
        ? r.distance() > 0 && scan.endOfWord(from + comma + 2, Word.Job.DOER) < 0
        : r.distance() >= LONG && !beside.isDoing(item, sentence);
  }

  /** Whether the words behind are those of another name that stands nearer to them. */
  private boolean isNamedBetween(RunReading r, Span sentence) {
    int from = r.run().end();
    int to = r.cue().map(Span::start).orElse(from);
    if (from >= to) {
      return false;
    }
    for (RunReading o : RunReading.startingIn(runs, from, to)) {
      if (o != r && o.run().end() <= to && !beside.isVictim(o.run().items().get(0), sentence)) {
        return true;
      }
    }
    return false;
  }
}
