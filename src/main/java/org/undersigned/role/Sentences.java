package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** Where sentences begin and end, looked up around a place and never further than a window. */
final class Sentences {
  /** The furthest look to either side, so that cost stays linear in texts without full stops. */
  static final int WINDOW = 1200;

  private static final int ASCII = 128;

  private static final String ENDS =
      ".!?\u3002\uFF01\uFF1F\u061F\u06D4\u0964\u0589\u1362\u17D4\u104B";

  /** Words whose own full stop ends no sentence. */
  private static final Jobs WITH_DOT = Jobs.of(Word.Job.ABBREVIATION, Word.Job.TITLE);

  private final StatementText statement;
  private final String text;
  private final Scan scan;
  private final List<Mention> mentions;

  /** For each block the first of its list; null before the first question. */
  private int[] groupStarts;

  Sentences(StatementText statement, Scan scan) {
    this.statement = statement;
    this.text = scan.text();
    this.scan = scan;
    this.mentions = scan.mentions();
  }

  /** Number of the block that holds {@code position}, or of the last one before it. */
  int blockAt(int position) {
    return statement.blockAt(position);
  }

  boolean isHeading(Span stretch) {
    return statement.isHeading(stretch);
  }

  /** The first of the neighbouring blocks that are items of one list with a block. */
  int firstOfGroup(int number) {
    if (groupStarts == null) {
      groupStarts = new int[blocks()];
      for (int i = 1; i < groupStarts.length; i++) {
        boolean goesOn = block(i).group() >= 0 && block(i).group() == block(i - 1).group();
        groupStarts[i] = goesOn ? groupStarts[i - 1] : i;
      }
    }
    return groupStarts[number];
  }

  Block block(int number) {
    return statement.blocks().get(number);
  }

  int blocks() {
    return statement.blocks().size();
  }

  /** The sentence around a stretch of text, within its blocks and the window. */
  Span around(int start, int end) {
    if (statement.blocks().isEmpty()) {
      return new Span(Math.max(0, start - WINDOW), Math.min(text.length(), end + WINDOW));
    }
    int first = Math.max(block(blockAt(start)).span().start(), start - WINDOW);
    int last =
        Math.min(
            Math.max(end, block(blockAt(Math.max(start, end - 1))).span().end()), end + WINDOW);
    int left = Math.min(first, start);
    for (int i = start - 1; i >= first; i--) {
      if (isEnd(i)) {
        left = i + 1;
        break;
      }
    }
    int right = last;
    for (int i = end; i < last; i++) {
      if (isEnd(i)) {
        right = i + 1;
        break;
      }
    }
    return new Span(left, Math.max(right, end));
  }

  /** Whether the character at {@code i} ends a sentence. */
  private boolean isEnd(int i) {
    char c = text.charAt(i);
    boolean end = c < ASCII ? c == '.' || c == '!' || c == '?' : ENDS.indexOf(c) >= 0;
    if (!end) {
      return false;
    }
    if (c != '.') {
      return true;
    }
    int next = i + 1;
    while (next < text.length() && "\"'\u201D\u2019\u00BB)".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    if (isInitial(i) || isInMention(i)) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    for (Scan.WordHit w : scan.words(Math.max(0, i - 12), i + 1, WITH_DOT)) {
      if (w.span().end() == i + 1) {
        return false;
      }
    }
    return true;
  }

  private boolean isInitial(int dot) {
    return dot >= 1
        && Character.isUpperCase(text.charAt(dot - 1))
        && (dot == 1 || !Character.isLetter(text.charAt(dot - 2)));
  }

  private boolean isInMention(int position) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Span s = mentions.get(mid).span();
      if (s.end() <= position) {
        low = mid + 1;
      } else if (s.start() > position) {
        high = mid - 1;
      } else {
        // a name that ends with its dot ("the U.S.") may end the sentence too
        return s.end() != position + 1 || !followedByCapital(position + 1);
      }
    }
    return false;
  }

  private boolean followedByCapital(int position) {
    int next = position;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next >= text.length() || Character.isUpperCase(text.charAt(next)) && next - position > 1;
  }
}
