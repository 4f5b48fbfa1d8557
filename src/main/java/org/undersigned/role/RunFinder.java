package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.StatementText;

/** Groups mentions into runs by what stands between them. */
final class RunFinder {
  /** From this length on a list bears a place that holds no known name. */
  private static final int LONG = 4;

  /** Characters from a pair of names over the words for their joint text. */
  private static final int PAIR_REACH = 40;

  /** Titles and list glue are never longer: what is has plain words in it. */
  private static final int LONGEST_PURE = 4000;

  private static final String HYPHENS = "-\u2010\u2011\u2013/";

  /** Characters around names in which their office stands. */
  private static final int OFFICE_REACH = 40;

  private static final Jobs OFFICES = Jobs.of(Word.Job.TITLE);

  private final Scan scan;
  private final Sentences sentences;
  private final boolean wordsKnown;
  private final Posts posts;
  private final Labels labels;
  private final Roll roll;

  RunFinder(
      StatementText statement, Scan scan, Sentences sentences, Labels labels, boolean wordsKnown) {
    this.scan = scan;
    this.sentences = sentences;
    this.wordsKnown = wordsKnown;
    this.posts = new Posts(scan);
    this.labels = labels;
    this.roll = new Roll(statement, scan, labels);
  }

  /** The run that is being put together. */
  private final class Open {
    private final List<Run> runs = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private final List<Mention> item = new ArrayList<>();

    void add(Mention m) {
      item.add(m);
    }

    /** The next mention is of another party. */
    void endItem() {
      if (!item.isEmpty()) {
        items.add(new Item(item));
        item.clear();
      }
    }

    /** The next mention is of another run. */
    void end() {
      endItem();
      if (!items.isEmpty()) {
        close(items, runs);
        items = new ArrayList<>();
      }
    }

    void place(Mention m) {
      runs.add(new Run(List.of(new Item(List.of(m))), false, true));
    }
  }

  /** Every run, in order; each mention is in exactly one, but for places of accreditation. */
  List<Run> find() {
    Open open = new Open();
    Mention last = null;
    Mention venue = null;
    for (Mention m : scan.mentions()) {
      if (roll.isTail(m)) {
        open.place(m);
        continue;
      }
      if (posts.isVenue(m, venue)) {
        open.end();
        open.place(m);
        venue = m;
        last = null;
        continue;
      }
      Gap gap = last == null ? null : roll.follows(last, m) ? NEXT : gap(last, m);
      Gap.Link link = gap == null ? Gap.Link.NONE : resolve(gap, last, m, open.items.size());
      boolean inList =
          gap != null
              && gap.post()
              && link != Gap.Link.NONE
              && (gap.title() || open.items.size() > 1);
      if (inList && !open.item.isEmpty() || posts.isPlace(m, gap == null ? null : last, gap)) {
        if (gap != null && gap.link() == Gap.Link.NONE && !open.item.isEmpty()) {
          open.end();
        }
        open.place(m);
        last = m;
        continue;
      }
      if (link == Gap.Link.NONE) {
        open.end();
      } else if (link != Gap.Link.SAME_ITEM) {
        open.endItem();
      }
      open.add(m);
      last = m;
    }
    open.end();
    List<Run> runs = open.runs;
    runs.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return runs;
  }

  private Gap.Link resolve(Gap gap, Mention last, Mention next, int before) {
    if (gap.link() == Gap.Link.SEPARATED && gap.title() && isIn(last, next)) {
      return Gap.Link.SAME_ITEM;
    }
    if (gap.link() == Gap.Link.NONE && next.isOnly(FormKind.PERSON) && isOwner(last, next)) {
      return Gap.Link.SAME_ITEM;
    }
    if (gap.link() == Gap.Link.DOUBTFUL) {
      return before >= LONG || next.isOnly(FormKind.PERSON) ? Gap.Link.SEPARATED : Gap.Link.NONE;
    }
    if (gap.link() != Gap.Link.ADJACENT) {
      return gap.link();
    }
    if (last.entity().equals(next.entity())
        || next.isOnly(FormKind.PERSON)
        || last.isOnly(FormKind.PERSON) && next.isOnly(FormKind.OFFICE)) {
      return Gap.Link.SAME_ITEM;
    }
    if (isPair(last, next)) {
      return Gap.Link.SEPARATED;
    }
    boolean compound = last.end() - last.start() == 1 && next.end() - next.start() == 1;
    // a comma lost in a long list: "the United Arab Emirates the United Kingdom"
    boolean bare = scan.text().substring(last.end(), next.start()).isBlank();
    return compound || before >= 2 || bare && isPlainName(last) && isPlainName(next)
        ? Gap.Link.SEPARATED
        : Gap.Link.NONE;
  }

  /** Whether a state stands right before its person: Germany's Annalena Baerbock. */
  private boolean isOwner(Mention state, Mention person) {
    String between = scan.text().substring(state.end(), person.start());
    return between.equals("'s ") || between.equals("\u2019s ");
  }

  /** Whether a person's office, named behind it, says which of its parties is meant. */
  private static boolean isIn(Mention person, Mention office) {
    return person.isOnly(FormKind.PERSON)
        && person.candidates().stream().anyMatch(c -> c.entity().equals(office.entity()));
  }

  /** Two names with a hyphen before the words for a joint text: an India-France Joint Statement. */
  private boolean isPair(Mention last, Mention next) {
    String text = scan.text();
    String between = text.substring(last.end(), next.start());
    boolean tied =
        between.length() == 1 && HYPHENS.indexOf(between.charAt(0)) >= 0
            || between.isEmpty() && HYPHENS.indexOf(text.charAt(last.end() - 1)) >= 0;
    if (!tied) {
      return false;
    }
    int to = Math.min(text.length(), next.end() + PAIR_REACH);
    boolean label = text.substring(next.end(), Math.min(to, next.end() + 3)).indexOf(':') >= 0;
    return scan.hasText(next.end(), to) && !label
        || isTextBefore(last.start())
        || isTitled(last, next);
  }

  /** Whether two names stand with a hyphen in a heading that has the words for a joint text. */
  private boolean isTitled(Mention last, Mention next) {
    boolean adjectives = last.isOnly(FormKind.ADJECTIVE) && next.isOnly(FormKind.ADJECTIVE);
    if (sentences.blocks() == 0 || !adjectives && !(isPlainName(last) && isPlainName(next))) {
      return false;
    }
    Block block = sentences.block(sentences.blockAt(last.start()));
    return block.heads() && scan.hasText(block.start(), block.end());
  }

  /** Whether words for a joint text stand right before a place: joint statement X-Y. */
  private boolean isTextBefore(int start) {
    int from = Math.max(0, start - PAIR_REACH);
    return scan.texts(from, start).stream()
        .anyMatch(h -> Words.isGlue(scan, h.span().end(), start));
  }

  /** Whether words for a joint text stand right behind a place: X-Y joint statement. */
  private boolean isTextBehind(int end) {
    int to = Math.min(scan.text().length(), end + PAIR_REACH);
    return scan.texts(end, to).stream().anyMatch(h -> Words.isGlue(scan, end, h.span().start()));
  }

  /**
   * A name in full, not a word that goes with a noun: two of them side by side lost their comma.
   */
  private static boolean isPlainName(Mention m) {
    return m.isStrong()
        && (m.isOnly(FormKind.SHORT) || m.isOnly(FormKind.OFFICIAL) || m.isOnly(FormKind.OBLIQUE));
  }

  private Gap gap(Mention a, Mention b) {
    if (b.start() - a.end() > Sentences.WINDOW) {
      return NOTHING;
    }
    int left = sentences.blockAt(a.end() - 1);
    int right = sentences.blockAt(b.start());
    if (left == right || sentences.blocks() == 0) {
      Gap gap = Gap.read(scan, a.end(), b.start(), wordsKnown);
      return onlyALineApart(gap, a, b) ? NOTHING : gap;
    }
    return acrossBlocks(a, b, left, right);
  }

  private static final Gap NEXT = new Gap(Gap.Link.SEPARATED, false, false, true, 0, 0);
  private static final Gap NOTHING = new Gap(Gap.Link.NONE, false, false, false, 0, 0);

  /** A bare line break parts two names only where names stand one a line. */
  private boolean onlyALineApart(Gap gap, Mention a, Mention b) {
    if (gap.link() != Gap.Link.SEPARATED) {
      return false;
    }
    String between = scan.text().substring(a.end(), b.start());
    if (between.indexOf('\n') < 0) {
      return false;
    }
    if (gap.title()) {
      // a heading line that ends in a name, and a line that begins with an office
      return between.startsWith("\n")
          && Character.isUpperCase(between.codePointAt(1))
          && !isPure(lineStart(a.start()), a.start());
    }
    if (!between.isBlank()) {
      return false;
    }
    return !isPure(lineStart(a.start()), a.start()) && !isPure(b.end(), lineEnd(b.end()));
  }

  private int lineStart(int position) {
    return scan.text().lastIndexOf('\n', Math.max(0, position - 1)) + 1;
  }

  private int lineEnd(int position) {
    int end = scan.text().indexOf('\n', position);
    return end < 0 ? scan.text().length() : end;
  }

  private boolean isPure(int from, int to) {
    return from >= to || to - from < LONGEST_PURE && !Gap.read(scan, from, to, wordsKnown).breaks();
  }

  private Gap acrossBlocks(Mention a, Mention b, int left, int right) {
    Block from = sentences.block(left);
    Block to = sentences.block(right);
    if ((from.heads() || to.heads()) && !areNamesAlone(a, b, left, right) || right - left > 3) {
      return NOTHING;
    }
    for (int i = left + 1; i < right; i++) {
      if (!isPure(sentences.block(i).start(), sentences.block(i).end())) {
        return NOTHING;
      }
    }
    Gap tail = Gap.read(scan, a.end(), Math.max(a.end(), from.end()), wordsKnown);
    Gap head = Gap.read(scan, to.start(), Math.max(to.start(), b.start()), wordsKnown);
    if (tail.breaks() || head.breaks()) {
      return NOTHING;
    }
    boolean sameGroup = from.group() >= 0 && from.group() == to.group();
    boolean listBelow = to.kind() == Block.Kind.LIST_ITEM || from.kind() == Block.Kind.LIST_ITEM;
    boolean pure = isOwnBlock(a, from) && isOwnBlock(b, to);
    if (!(sameGroup || tail.joined() || pure || listBelow)) {
      return NOTHING;
    }
    boolean title = tail.title() || head.title();
    return new Gap(Gap.Link.SEPARATED, title, false, true, tail.persons() + head.persons(), 0);
  }

  /** Whether two neighbouring headings are none: each holds a name, and no prose is below it. */
  private boolean areNamesAlone(Mention a, Mention b, int left, int right) {
    Block from = sentences.block(left);
    Block to = sentences.block(right);
    return right - left == 1
        && from.kind() == Block.Kind.HEADING
        && to.kind() == Block.Kind.HEADING
        && scan.text().substring(from.start(), to.end()).strip().lines().count() == 3
        && isOwnBlock(a, from)
        && isOwnBlock(b, to);
  }

  /** Whether a block holds nothing but one name and glue around it. */
  private boolean isOwnBlock(Mention m, Block block) {
    return isPure(block.start(), m.start()) && isPure(m.end(), block.end());
  }

  /** Parts places from parties, drops weak names without company, and keeps the rest as runs. */
  private void close(List<Item> items, List<Run> runs) {
    int capitals = 0;
    for (Item item : items) {
      capitals += item.head().isOnly(FormKind.CAPITAL) ? 1 : 0;
    }
    if (capitals == 0 || capitals == items.size()) {
      add(items, runs);
      return;
    }
    List<Item> some = new ArrayList<>();
    for (Item item : items) {
      if (item.head().isOnly(FormKind.CAPITAL)) {
        add(some, runs);
        some = new ArrayList<>();
        add(List.of(item), runs);
      } else {
        some.add(item);
      }
    }
    add(some, runs);
  }

  private void add(List<Item> items, List<Run> runs) {
    if (items.isEmpty()) {
      return;
    }
    Block block =
        sentences.blocks() == 0 ? null : sentences.block(sentences.blockAt(items.get(0).start()));
    int start = items.get(0).start();
    boolean own = block != null && (labels.isFirst(start) || isPure(block.start(), start));
    runs.add(new Run(items, own, false, isBesideOffice(items)));
  }

  /** Whether an office or joint text stands between the names, right before or right behind. */
  private boolean isBesideOffice(List<Item> items) {
    if (items.size() < 2) {
      return false;
    }
    int start = items.get(0).start();
    int end = items.get(items.size() - 1).end();
    int from = Math.max(0, start - OFFICE_REACH);
    int to = Math.min(scan.text().length(), end + OFFICE_REACH);
    if (isTextBefore(start) || isTextBehind(end)) {
      return true;
    }
    int counted = scan.endOfWord(end, Word.Job.COUNTED); // scripts without spaces
    if (counted > 0 && scan.endOfWord(counted, Word.Job.TITLE) > 0) {
      return true;
    }
    return scan.hasWord(from, to, Word.Job.TITLE)
        && scan.words(from, to, OFFICES).stream()
            .map(Scan.WordHit::span)
            .anyMatch(
                w ->
                    w.start() >= start && w.end() <= end
                        || w.end() <= start && Words.isGlue(scan, w.end(), start)
                        || w.start() >= end && Words.isGlue(scan, end, w.start()));
  }
}
