package org.undersigned.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a plain text, each a list of lines, as they were before a copy took them apart:
 * a mail quotes each line with {@code >}, one editor drops the blank lines and another adds one
 * behind each line, a printed page puts its number into the middle of a list.
 */
final class PlainParagraphs {
  private static final int FEWEST_QUOTED = 3;

  /** Fewer lines say nothing of how a text is laid out. */
  private static final int FEWEST = 4;

  /** A line as long as this is a paragraph of its own where blank lines are missing. */
  private static final int LONG = 100;

  /** A line as long as this goes on in one that begins with a small letter. */
  private static final int WRAPPED = 30;

  /** A line of a list, alone between blank lines. */
  private static final int SHORT = 60;

  private static final int LONGEST_DATE = 40;
  private static final int MOST_DATE_WORDS = 5;

  private static final String ENDS = ".!?:。！？：؟।";

  /** Signs behind which a sentence goes on. */
  private static final String COMMAS = ",;،、，؛";

  private static final Pattern PAGE =
      Pattern.compile(
          "[-–—] ?\\d{1,3} ?[-–—]|\\d{1,3} ?/ ?\\d{1,3}|[\\[(]?\\p{L}{1,10} \\d{1,3}[\\])]?"
              + "|\\p{L}{1,10} \\d{1,3} \\p{L}{1,6} \\d{1,3}|\\d{1,3}");

  private final List<String> lines;
  private final Wrap wrap;
  private List<List<String>> paragraphs;

  private PlainParagraphs(List<String> lines) {
    this.lines = lines;
    this.wrap = Wrap.of(lines);
    this.paragraphs = betweenBlankLines(lines);
  }

  /** The text from a place on. */
  static PlainParagraphs of(String text, int from) {
    List<String> lines = new ArrayList<>();
    for (int at = from; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      lines.add(text.substring(at, end).stripTrailing());
      at = end + 1;
    }
    PlainParagraphs read = new PlainParagraphs(unquoted(lines));
    read.mend();
    return read;
  }

  List<List<String>> paragraphs() {
    return paragraphs;
  }

  Wrap wrap() {
    return wrap;
  }

  private void mend() {
    if (isSpread()) {
      paragraphs = List.of(lines.stream().filter(line -> !line.isEmpty()).toList());
    }
    if (paragraphs.size() == 1 && paragraphs.get(0).size() >= FEWEST) {
      paragraphs = parted(paragraphs.get(0));
    }
    paragraphs = withoutPageNumbers();
    paragraphs = withDatesApart();
  }

  /** The day above a text, or between it and its title, is a paragraph of its own. */
  private List<List<String>> withDatesApart() {
    List<List<String>> apart = new ArrayList<>(paragraphs.size());
    for (List<String> paragraph : paragraphs) {
      int last = Math.min(paragraph.size() - 1, isSentence(paragraph.get(0)) ? 1 : 2);
      int date = 0;
      while (date < last && !isDate(paragraph.get(date))) {
        date++;
      }
      if (date == last) {
        apart.add(paragraph);
        continue;
      }
      if (date > 0) {
        apart.add(paragraph.subList(0, date));
      }
      apart.add(List.of(paragraph.get(date)));
      apart.add(paragraph.subList(date + 1, paragraph.size()));
    }
    return apart;
  }

  /** The lines without the marks of a quoted mail, if nearly all have them. */
  private static List<String> unquoted(List<String> lines) {
    int quoted = 0;
    int filled = 0;
    for (String line : lines) {
      filled += line.isEmpty() ? 0 : 1;
      quoted += !line.isEmpty() && line.charAt(0) == '>' ? 1 : 0;
    }
    if (quoted < FEWEST_QUOTED || quoted * 5 < filled * 4) {
      return lines;
    }
    List<String> bare = new ArrayList<>(lines.size());
    for (String line : lines) {
      int at = 0;
      while (at < line.length() && (line.charAt(at) == '>' || line.startsWith(" >", at))) {
        at++;
      }
      bare.add(line.substring(at > 0 && line.startsWith(" ", at) ? at + 1 : at));
    }
    return bare;
  }

  private static List<List<String>> betweenBlankLines(List<String> lines) {
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        paragraph.add(line);
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  /** Whether a line is a date and nothing else: the day of a page, above its text. */
  private static boolean isDate(String line) {
    String bare = line.strip();
    if (bare.length() > LONGEST_DATE || PageDates.bundled().written(bare).isEmpty()) {
      return false;
    }
    String[] words = bare.split(" +");
    return words.length <= MOST_DATE_WORDS
        && bare.indexOf('\t') < 0
        && isPartOfDate(words[0])
        && !Character.isUpperCase(words[words.length - 1].charAt(0));
  }

  /** Whether a word is a figure or a month. */
  private static boolean isPartOfDate(String word) {
    return Character.isDigit(word.charAt(0))
        || PageDates.bundled().written("1 " + word + " 2000").isPresent();
  }

  /** Whether a line is no title: it ends a sentence, or one goes on behind it. */
  private static boolean isSentence(String line) {
    return endsSentence(line) || COMMAS.indexOf(CleanText.lastSign(line)) >= 0;
  }

  /** Whether a blank line stands behind each line of a wrapped text. */
  private boolean isSpread() {
    int full = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      List<String> paragraph = paragraphs.get(i);
      if (paragraph.size() > 1) {
        return false;
      }
      boolean broken =
          i + 1 < paragraphs.size() && wrap.breaks(paragraph.get(0), paragraphs.get(i + 1).get(0));
      full += broken && !endsSentence(paragraph.get(0)) ? 1 : 0;
    }
    return paragraphs.size() >= 2 * FEWEST && full * 2 > paragraphs.size();
  }

  /** Lines without a blank one among them: what is long or ends a sentence stands for itself. */
  private List<List<String>> parted(List<String> given) {
    List<List<String>> parts = new ArrayList<>();
    List<String> shorts = new ArrayList<>();
    List<String> logical = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < given.size(); i++) {
      String line = given.get(i);
      logical.add(line);
      length += line.length();
      if (i + 1 < given.size() && goesOn(line, given.get(i + 1))) {
        continue;
      }
      boolean item = ListMarks.length(logical.get(0)) > 0;
      if (!item && (length >= LONG || endsSentence(line))) {
        if (!shorts.isEmpty()) {
          parts.add(shorts);
          shorts = new ArrayList<>();
        }
        parts.add(List.copyOf(logical));
      } else {
        shorts.addAll(logical);
      }
      logical.clear();
      length = 0;
    }
    if (!shorts.isEmpty()) {
      parts.add(shorts);
    }
    return parts;
  }

  /** Page numbers go, and what they stand in the middle of is one paragraph again. */
  private List<List<String>> withoutPageNumbers() {
    List<List<String>> kept = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      List<String> paragraph = paragraphs.get(i);
      boolean inside = !kept.isEmpty() && i + 1 < paragraphs.size();
      if (inside && paragraph.size() == 1 && isPageNumber(paragraph.get(0))) {
        List<String> before = kept.get(kept.size() - 1);
        if (runsOn(before.get(before.size() - 1), paragraphs.get(i + 1).get(0))) {
          List<String> whole = new ArrayList<>(before);
          whole.addAll(paragraphs.get(i + 1));
          kept.set(kept.size() - 1, whole);
          i++;
          continue;
        }
      }
      kept.add(paragraph);
    }
    return kept;
  }

  private static boolean isPageNumber(String line) {
    String bare = line.strip();
    return bare.length() <= 30 && PAGE.matcher(bare).matches();
  }

  private boolean goesOn(String line, String next) {
    return wrap.breaks(line, next) || wrap.column() > 0 && runsOn(line, next);
  }

  /** Whether a line stops in the middle of a sentence that the next one goes on with. */
  private boolean runsOn(String line, String next) {
    char last = CleanText.lastSign(line);
    if (COMMAS.indexOf(last) >= 0) {
      return true;
    }
    if (line.length() > WRAPPED && Character.isLowerCase(next.charAt(0)) && !endsSentence(line)) {
      return true;
    }
    boolean full = line.length() > SHORT && line.length() * 4 > wrap.column() * 3;
    return full && !endsSentence(line) && ListMarks.length(next) == 0;
  }

  private static boolean endsSentence(String line) {
    return ENDS.indexOf(CleanText.lastSign(line)) >= 0;
  }
}
