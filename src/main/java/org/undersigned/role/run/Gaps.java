package org.undersigned.role.run;

import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.text.Block;
import org.undersigned.text.Span;

/** What stands between two names, also where a line or a block ends between them. */
final class Gaps {
  /** Titles and list glue are never longer: what is has plain words in it. */
  private static final int LONGEST_PURE = 4000;

  /** A gap between neighbours of one list. */
  static final Gap NEXT = new Gap(Gap.Link.SEPARATED, false, false, true, 0);

  /** The same with an office in it. */
  static final Gap OFFICER = new Gap(Gap.Link.SEPARATED, true, false, true, 0);

  private static final Gap NOTHING = new Gap(Gap.Link.NONE, false, false, false, 0);

  private final Scan scan;
  private final Sentences sentences;

  Gaps(Scan scan, Sentences sentences) {
    this.scan = scan;
    this.sentences = sentences;
  }

  /** The gap between two neighbouring names. */
  Gap between(Mention a, Mention b) {
    if (b.start() - a.end() > Sentences.WINDOW) {
      return NOTHING;
    }
    int left = sentences.blockAt(a.end() - 1);
    int right = sentences.blockAt(b.start());
    if (left == right || sentences.blocks() == 0) {
      Gap gap = Gap.read(scan, a.end(), b.start());
      if (gap.breaks() && Days.standBehind(scan, a, b)) {
        return NEXT;
      }
      return onlyALineApart(gap, a, b) ? NOTHING : gap;
    }
    return acrossBlocks(a, b, left, right);
  }

  /** A bare line break parts two names only where names stand one a line. */
  private boolean onlyALineApart(Gap gap, Mention a, Mention b) {
    if (gap.link() != Gap.Link.SEPARATED) {
      return false;
    }
    if (!hasLineEnd(a.end(), b.start())) {
      return false;
    }
    String between = scan.text().substring(a.end(), b.start());
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

  private boolean hasLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.text().charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private int lineStart(int position) {
    return scan.text().lastIndexOf('\n', Math.max(0, position - 1)) + 1;
  }

  private int lineEnd(int position) {
    int end = scan.text().indexOf('\n', position);
    return end < 0 ? scan.text().length() : end;
  }

  /** Whether a stretch holds nothing but what may stand between two names. */
  boolean isPure(int from, int to) {
    return from >= to || to - from < LONGEST_PURE && !Gap.read(scan, from, to).breaks();
  }

  private Gap acrossBlocks(Mention a, Mention b, int left, int right) {
    Block from = sentences.block(left);
    Block to = sentences.block(right);
    if ((from.heads() || to.heads()) && !areNamesAlone(a, b, left, right) || right - left > 3) {
      return NOTHING;
    }
    for (int i = left + 1; i < right; i++) {
      Span block = sentences.block(i).span();
      if (!isPure(block.start(), block.end()) && !Days.isOne(scan, block.start(), block.end())) {
        return NOTHING;
      }
    }
    Gap tail = Gap.read(scan, a.end(), Math.max(a.end(), from.end()));
    Gap head = Gap.read(scan, to.start(), Math.max(to.start(), b.start()));
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
    return new Gap(Gap.Link.SEPARATED, title, false, true, tail.unknown() + head.unknown());
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
}
