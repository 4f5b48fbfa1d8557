package org.undersigned.text;

import java.util.List;

/** From which length on a paragraph is prose, and no heading, date, byline or headline. */
public final class Prose {
  /** Characters of a paragraph that likely is. */
  private static final int LIKELY = 100;

  /** Characters of one that is, whatever else it looks like. */
  private static final int SURE = 200;

  private Prose() {}

  /** Whether a block likely is prose. */
  public static boolean is(Block block) {
    return !block.heads() && block.end() - block.start() >= LIKELY;
  }

  /** Whether a block surely is prose, above which its title stands. */
  public static boolean isSurely(Block block) {
    return !block.heads() && block.end() - block.start() > SURE;
  }

  /** Whether the lines of a paragraph, of which no kind is known, are prose. */
  static boolean is(List<String> lines) {
    int length = 0;
    for (String line : lines) {
      int own = line.strip().length();
      if (own >= SURE || own >= LIKELY && endsSentence(line)) {
        return true;
      }
      length += own;
    }
    // wrapped prose: full lines, the last of which ends a sentence
    return length >= SURE
        && length / lines.size() >= LIKELY / 2
        && endsSentence(lines.get(lines.size() - 1));
  }

  private static boolean endsSentence(String line) {
    return ".!?:;。！？؟।".indexOf(CleanText.lastSign(line)) >= 0;
  }
}
