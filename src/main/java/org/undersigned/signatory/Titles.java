package org.undersigned.signatory;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Prose;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * What a document is called: of its own title and the lines above its text the one that speaks of
 * the act, rather than a site's name, a menu, a day or a number; else its first words.
 */
final class Titles {
  /** Longest title that stands whole where a document has no heading. */
  private static final int TITLE = 90;

  /** What of a first block is looked at for a title: its line breaks count for one each. */
  private static final int LONGEST_READ = 4 * TITLE;

  /** First blocks in which a title stands. */
  private static final int HEAD_BLOCKS = 14;

  private static final int LONGEST_LINE = 300;

  /** Fewer words, without a party or words of an act, make no title of their own. */
  private static final int FEW_WORDS = 4;

  /** A block of more lines is a menu or a list. */
  private static final int MOST_LINES = 4;

  private static final int OWN = 4;
  private static final int JOINT = 4;
  private static final int ACT = 2;
  private static final int NAMED = 2;
  private static final int TOO_SHORT = 4;
  private static final int NO_WORDS = 8;

  /** What a title must be worth to stand for its page's own. */
  private static final int GOOD = 3;

  private static final String CLAUSE_ENDS = ",;:";

  private final StatementText statement;
  private final Scan scan;
  private final DateHits dates;

  Titles(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.dates = new DateHits(scan);
  }

  /** The title in one line; empty when the document has no words. */
  String title() {
    String own = statement.page().title();
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    int number = 0;
    boolean text = false;
    for (Block block : statement.blocks()) {
      if (text || number >= HEAD_BLOCKS) {
        break;
      }
      boolean small = block.span().length() <= LONGEST_LINE;
      String words = small ? oneLine(block.span()) : "";
      text = Prose.isSurely(block);
      boolean line =
          small
              && !isNote(words)
              && (block.heads() || block.kind() == Block.Kind.PARAGRAPH && !isSentence(words));
      if (line) {
        double worth = worth(block, words) - number / 4.0 + (block.heads() ? 1 : 0);
        worth += words.equals(own) ? OWN : 0;
        if (worth > most) {
          best = words;
          most = worth;
        }
      }
      number++;
    }
    if (!own.isEmpty()) {
      boolean poor = isPoor(own);
      return poor && most >= GOOD && !best.equals(own) ? best : own;
    }
    return most > -TOO_SHORT ? best : heading().orElseGet(this::firstWords);
  }

  /** Whether a page's own title is too little to tell what it holds. */
  private static boolean isPoor(String title) {
    return wordsOf(title) < FEW_WORDS;
  }

  /** A heading that stands above the text. */
  private Optional<String> heading() {
    for (Block block : statement.blocks()) {
      if (block.heads() && worth(block, oneLine(block.span())) > -TOO_SHORT) {
        return Optional.of(oneLine(block.span()));
      }
      if (Prose.isSurely(block)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private double worth(Block block, String words) {
    Span span = block.span();
    boolean joint = scan.hasText(span.start(), span.end());
    boolean act = scan.hasCue(span.start(), span.end(), c -> c.act() != Cue.Act.OTHER);
    int named = 0;
    boolean whole = false;
    for (Mention m : scan.mentions(span.start(), span.end())) {
      named++;
      whole |= m.span().length() * 2 > span.length();
    }
    double worth = (joint ? JOINT : 0) + (act ? ACT : 0) + (named > 0 && !whole ? NAMED : 0);
    int count = wordsOf(words);
    if (count < FEW_WORDS && !joint) {
      worth -= areNames(words) ? NO_WORDS : TOO_SHORT / 2;
    }
    boolean dated = !dates.in(span.start(), span.end()).isEmpty();
    if (count <= 1 || dated && count <= FEW_WORDS + 2 && !act || isMenu(block)) {
      worth -= NO_WORDS;
    }
    return worth;
  }

  private boolean isMenu(Block block) {
    String words = block.span().in(statement.text());
    return words.contains("||")
        || words.indexOf('\n') >= 0 && words.strip().lines().count() > MOST_LINES;
  }

  /** Whether a line stands in brackets as a whole: (Corrected version, with the list). */
  private static boolean isNote(String words) {
    int opening = words.isEmpty() ? -1 : "([\uFF08".indexOf(words.charAt(0));
    return opening >= 0 && words.indexOf(")]\uFF09".charAt(opening)) == words.length() - 1;
  }

  private static boolean isSentence(String words) {
    return words.endsWith(".") || words.endsWith("\u3002") || words.endsWith(":");
  }

  /** Whether every word is capitalised, as in the name of a person or a site. */
  private static boolean areNames(String words) {
    boolean cased = false;
    for (String word : words.split("\\s+")) {
      cased |= Character.isUpperCase(word.charAt(0));
      if (Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return cased;
  }

  /** Words of letters; a script without spaces has one for two letters. */
  private static int wordsOf(String words) {
    int count = 0;
    int ideographs = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isIdeographic(c)) {
        ideographs++;
      } else if (Character.isLetter(c) && (i == 0 || !Character.isLetter(words.charAt(i - 1)))) {
        count++;
      }
    }
    return count + ideographs / 2;
  }

  /** A document without a heading is cited by its first words, if possible up to a clause's end. */
  private String firstWords() {
    if (statement.blocks().isEmpty()) {
      return "";
    }
    Span block =
        statement.blocks().stream()
            .filter(b -> !b.heads() && b.span().length() > TITLE)
            .findFirst()
            .orElse(statement.blocks().get(0))
            .span();
    String first =
        oneLine(new Span(block.start(), Math.min(block.end(), block.start() + LONGEST_READ)));
    int cut = first.length() <= TITLE ? -1 : first.lastIndexOf(' ', TITLE);
    if (cut < 0) {
      return oneLine(block);
    }
    for (int end = cut; end > TITLE / 2; end--) {
      if (first.charAt(end) == ' ' && CLAUSE_ENDS.indexOf(first.charAt(end - 1)) >= 0) {
        return first.substring(0, end - 1);
      }
    }
    return first.substring(0, cut) + " \u2026";
  }

  /** Whether nothing but single spaces parts words: most lines are so. */
  private static boolean isOneLine(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c == ' ' && words.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  private String oneLine(Span span) {
    String words = span.in(statement.text()).strip();
    if (isOneLine(words)) {
      return words;
    }
    StringBuilder line = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Chars.isPlainSpace(c);
      if (!space) {
        line.append(c);
      } else if (!gap) {
        line.append(' ');
      }
      gap = space;
    }
    return line.toString();
  }
}
