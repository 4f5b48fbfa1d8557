package org.undersigned.role;

import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/**
 * What stands between two names: list glue or words that break a list.
 *
 * @param link how the two names belong together
 * @param title whether an office or body is named between them
 * @param post whether the second name is a place of accreditation: ambassador to ...
 * @param persons capitalised words that are no name we know: a person, or a party we do not know
 * @param plain words that are no glue
 */
record Gap(Link link, boolean title, boolean post, boolean joined, int persons, int plain) {
  /** How two neighbouring names belong together. */
  enum Link {
    /** Not at all. */
    NONE,
    /** Two words for one party: French President Macron. */
    SAME_ITEM,
    /** Two parties with a comma, a joiner or a line between them. */
    SEPARATED,
    /** Two parties with nothing between them. */
    ADJACENT,
    /** Words of a script without capitals that may name a party we do not know. */
    DOUBTFUL
  }

  private static final String SEPARATORS =
      ",;\u3001\u060C\uFF0C\uFF1B\u061B\u1363\u1364\u104A&+|\u2022\u00B7\u30FB/";
  private static final String NEUTRAL =
      "()[]\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB*\u2020\uFF08\uFF09\u300C\u300D_";
  private static final String DASHES = "-\u2013\u2014";
  private static final int MOST_PERSONS = 7;
  private static final int MOST_IDEOGRAPHS = 14;
  private static final int LONGEST_PARENTHESIS = 80;

  /** Plain words that an office may hold: for international cooperation. */
  private static final int MOST_OFFICE_WORDS = 4;

  /** Such words between an office and the name of its party. */
  private static final int MOST_BEHIND_TITLE = 2;

  /** Words of an unknown party between two commas, in a script without capitals. */
  private static final int MOST_LOOSE = 3;

  boolean breaks() {
    return link == Link.NONE || link == Link.DOUBTFUL;
  }

  /** Reads the stretch from {@code from} to {@code to}. */
  static Gap read(Scan scan, int from, int to, boolean wordsKnown) {
    Gap signs = ofSigns(scan.text(), from, to);
    return signs != null ? signs : new Reader(scan, from, to, wordsKnown).read();
  }

  private static final Gap SIGNS = new Gap(Link.SEPARATED, false, false, true, 0, 0);
  private static final Gap SPACE = new Gap(Link.ADJACENT, false, false, false, 0, 0);

  /** The commonest gaps, which hold nothing but commas and spaces; null for any other. */
  private static Gap ofSigns(String text, int from, int to) {
    boolean separated = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == ',' || c == ';' || c == '\n') {
        separated = true;
      } else if (c != ' ') {
        return null;
      }
    }
    return separated ? SIGNS : SPACE;
  }

  private static final class Reader {
    private final Scan scan;
    private final String text;
    private final int from;
    private final int to;
    private final boolean wordsKnown;
    private boolean separator;
    private boolean joiner;
    private boolean line;
    private boolean title;
    private boolean post;
    private boolean doubtfulPost;
    private boolean stop;
    private boolean endsWithArticle;
    private boolean possessive;
    private int persons;
    private int ideographs;
    private int plain;
    private int loose;
    private int sinceTitle;
    private int separators;

    Reader(Scan scan, int from, int to, boolean wordsKnown) {
      this.scan = scan;
      this.text = scan.text();
      this.from = from;
      this.to = to;
      this.wordsKnown = wordsKnown;
    }

    Gap read() {
      stop = scan.hasCue(from, to, Reader::parts) && isParted() || isBesides();
      for (int at = from; at < to && !stop; ) {
        at = step(at);
      }
      int unknown = persons + ideographs + loose;
      boolean inOffice = title && (loose <= MOST_LOOSE || sinceTitle <= MOST_BEHIND_TITLE);
      boolean inPlace = inOffice || separators > 1 && loose <= MOST_LOOSE;
      boolean doubtful = loose > 0 && !inPlace && separators > 0 && loose < MOST_LOOSE;
      if (loose > 0 && !inPlace && !doubtful) {
        plain++;
      }
      boolean tooMany =
          persons + loose > MOST_PERSONS || ideographs > (title ? MOST_IDEOGRAPHS : 6);
      Link link;
      boolean office = plain > 0 && title && joined() && endsWithArticle;
      boolean owned = possessive && !title && persons == 0;
      if (stop || plain > 0 && !office || tooMany || owned) {
        link = Link.NONE;
      } else if (doubtful) {
        link = Link.DOUBTFUL;
      } else if (separator || joiner || line) {
        link = Link.SEPARATED;
      } else if (title || unknown > 0) {
        link = Link.SAME_ITEM;
      } else {
        link = Link.ADJACENT;
      }
      return new Gap(link, title, post, separator || joiner || line, unknown, plain);
    }

    /** A cue between two names says something else of the second than of the first. */
    private static boolean parts(Cue cue) {
      return cue.act() != Cue.Act.SUBJECT && cue.reach() != Cue.Reach.DOCUMENT;
    }

    /** Whether a cue is no more than an office, which stands before each name of a list. */
    private boolean isOffice(Scan.CueHit h) {
      return h.cue().act() == Cue.Act.OTHER
          && scan.endOfWord(h.span().start(), Word.Job.TITLE) >= h.span().end();
    }

    /** Whether a body stands apart from both names: the mission of X to organisations, and Y. */
    private boolean isAway(Scan.CueHit h) {
      String text = scan.text();
      return h.cue().act() == Cue.Act.WITHIN
          && !(h.cue().reach() == Cue.Reach.AFTER
              ? Words.isBare(text, h.span().end(), to)
              : text.substring(from, h.span().start()).isBlank());
    }

    /** Whether such a cue stands there that is no part of an office: minister of "defence of". */
    private boolean isParted() {
      for (Scan.CueHit h : scan.cues(from, to)) {
        if (parts(h.cue())
            && !isAway(h)
            && !isOffice(h)
            && !isWithinOffice(h.span().start())
            && !isGlue(h.span())) {
          return true;
        }
      }
      return false;
    }

    /** Whether a cue is the end of list glue: in "agreement with". */
    private boolean isGlue(Span cue) {
      for (Scan.WordHit w : scan.words(from, to, FILLERS)) {
        if (w.span().start() < cue.start() && cue.end() <= w.span().end()) {
          return true;
        }
      }
      return false;
    }

    private boolean isWithinOffice(int place) {
      for (Scan.WordHit w : scan.words(from, to, OFFICES)) {
        if (w.span().start() < place && place < w.span().end()) {
          return true;
        }
      }
      return false;
    }

    /** Whether "besides" stands behind the first name, so that it is no item of the list. */
    private boolean isBesides() {
      return scan.hasWord(from, to, Word.Job.BESIDES)
          && scan.words(from, to, BESIDES).stream()
              .anyMatch(w -> w.word().value() == Continuation.BEHIND);
    }

    private boolean joined() {
      return separator || joiner || line;
    }

    private int step(int at) {
      char c = text.charAt(at);
      if (c == '\n') {
        line = true;
        return at + 1;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return at + 1;
      }
      if (SEPARATORS.indexOf(c) >= 0) {
        separator = true;
        separators++;
        post = false;
        return at + 1;
      }
      if (c == '(' || c == '\uFF08' || c == '[') {
        return parenthesis(at);
      }
      if (at == from && isApostrophe(c) && at + 1 < to) {
        int end = scan.endOfWord(at + 1, Word.Job.POSSESSIVE);
        possessive = end > 0;
        return end > 0 ? end : at + 1;
      }
      if (NEUTRAL.indexOf(c) >= 0) {
        return at + 1;
      }
      if (isPictograph(at)) {
        separator = true; // flags and other small pictures stand between names like bullets
        return at + Character.charCount(text.codePointAt(at));
      }
      if (DASHES.indexOf(c) >= 0) {
        if (at > from && at + 1 < to && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ') {
          separator = true;
          separators++;
        }
        return at + 1;
      }
      if (c == '.' && (PersonNames.isInitial(text, at, from) || isNumbered(at))) {
        return at + 1;
      }
      if (c == '.' && isBeforeAddress(at + 1)) {
        separator = true; // a stray full stop: "... of Chad. His Excellency"
        return at + 1;
      }
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        return word(at);
      }
      stop =
          c == '.'
              || c == ':'
              || c == '!'
              || c == '?'
              || c == '\u3002'
              || c == '\u0589'
              || c == '\u1362'
              || c == '\u06D4'
              || c == '\u0964'
              || c == '\uFF1A'
              || c == '\u061F';
      return at + 1;
    }

    private boolean isPictograph(int at) {
      int type = Character.getType(text.codePointAt(at));
      return type == Character.OTHER_SYMBOL;
    }

    private int parenthesis(int at) {
      char close = text.charAt(at) == '[' ? ']' : text.charAt(at) == '(' ? ')' : '\uFF09';
      int last = Math.min(to - 1, at + LONGEST_PARENTHESIS);
      for (int i = at + 1; i <= last; i++) {
        if (text.charAt(i) == close) {
          return i + 1;
        }
      }
      return at + 1;
    }

    private int word(int at) {
      int best = -1;
      Word.Job job = null;
      for (Word.Job j : scan.isWordAt(at) ? GLUE : NO_GLUE) {
        int end = scan.endOfWord(at, j);
        if (end > best && end <= to) {
          best = end;
          job = j;
        }
      }
      int signsFor =
          separator && (title || persons > 0 || isBehindSemicolon(at))
              ? scan.endOfWord(at, Word.Job.SIGNS_FOR)
              : -1;
      if (signsFor > best && signsFor <= to) {
        return signsFor; // for A, Mr X; for B, Mr Y
      }
      if (job != null) {
        boolean article = scan.endOfWord(at, Word.Job.ARTICLE) == best;
        endsWithArticle = article;
        switch (job) {
          case JOINER -> {
            joiner = true;
            post = false;
          }
          case TITLE -> {
            title = true;
            sinceTitle = 0;
          }
          case POST -> {
            post = title || !joined() || !article; // "en France, en Espagne"
            doubtfulPost = article;
          }
          default -> {}
        }
        return best;
      }
      int quantity = joined() ? Quantities.end(scan, at, to) : -1;
      int word = quantity > 0 ? quantity : pastPrefix(at);
      return word > 0 ? word : unknown(at);
    }

    private boolean isBehindSemicolon(int at) {
      return text.substring(from, at).strip().endsWith(";");
    }

    /** Where list glue begins that a conjunction or preposition is written to, or -1. */
    private int pastPrefix(int at) {
      int past = scan.pastPrefix(at, GLUE_WORDS);
      if (past > 0 && scan.isGluedJoiner(at)) {
        joiner = true;
        post = false;
      }
      return past < to ? past : -1;
    }

    /** A plain word ends the list, unless it belongs to an office: Minister of State for ... of. */
    private void plain() {
      plain++;
      stop |= !title || plain > MOST_OFFICE_WORDS;
    }

    private int unknown(int at) {
      endsWithArticle = false;
      char c = text.charAt(at);
      if (isHiragana(c)) {
        plain(); // a particle or a verb ending: the list is over
        return at + 1;
      }
      if (isIdeograph(c)) {
        ideographs++;
        return at + 1;
      }
      int end = at;
      while (end < to
          && (Character.isLetterOrDigit(text.charAt(end))
              || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
        end++;
      }
      if (Character.isDigit(c)) {
        if (end - at > 3) {
          plain();
        }
      } else if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        persons++;
        post &= !doubtfulPost; // the place is that word, not the name behind it
      } else if (isCased(c) && persons > 0 && PersonNames.isParticle(text, at, end, to)) {
        persons++;
      } else if (isCased(c)) {
        if (wordsKnown || end - at > 3) {
          plain();
        } else {
          joiner = true;
        }
      } else if (end == to || !wordsKnown && loose == 0 && !separator) {
        joiner = true; // a conjunction or preposition, alone or written to the name that follows
      } else {
        sinceTitle++;
        loose++; // a script without capitals: a person's name, or a party that we do not know
      }
      return end;
    }

    /** Whether a form of address in capitals stands at a place behind a space. */
    private boolean isBeforeAddress(int place) {
      int next = place + 1;
      return next < to
          && text.charAt(place) == ' '
          && Character.isUpperCase(text.charAt(next))
          && scan.endOfWord(next, Word.Job.ADDRESS) > 0;
    }

    private boolean isNumbered(int dot) {
      return dot > from
          && Character.isDigit(text.charAt(dot - 1))
          && (line || text.substring(from, dot).chars().allMatch(Character::isDigit));
    }
  }

  private static final Jobs OFFICES = Jobs.of(Word.Job.TITLE);

  private static final Jobs FILLERS = Jobs.of(Word.Job.JOINER, Word.Job.FILLER);
  private static final Jobs BESIDES = Jobs.of(Word.Job.BESIDES);

  private static final Word.Job[] NO_GLUE = {};

  private static final Word.Job[] GLUE = {
    Word.Job.JOINER,
    Word.Job.POST,
    Word.Job.ARTICLE,
    Word.Job.TITLE,
    Word.Job.FILLER,
    Word.Job.ABBREVIATION,
    Word.Job.MEMBERS
  };

  private static final Jobs GLUE_WORDS = Jobs.of(GLUE[0], GLUE);

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isCased(char c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c);
  }

  private static boolean isHiragana(char c) {
    return c >= 0x3041 && c <= 0x309F;
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x2E80 && c <= 0x9FFF && Character.isLetter(c)
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0x0E00 && c <= 0x0E7F;
  }
}
