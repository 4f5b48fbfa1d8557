package org.undersigned.role.run;

import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;

/** Reads a gap from left to right, word by word and sign by sign. */
final class GapReader {
  private static final int MOST_UNKNOWN = 7;

  /** Characters of a script that writes words together, which may hold a person's name. */
  private static final int MOST_IDEOGRAPHS = 6;

  /** The same where an office is named beside them. */
  private static final int MOST_IDEOGRAPHS_OF_OFFICERS = 14;

  /** Ideographs that a word in another script among them counts for, at most. */
  private static final int ONE_WORD = 3;

  /** Digits and letters of what numbers an item, or is a word of a language not known. */
  private static final int LONGEST_SMALL = 3;

  /** Plain words that an office may hold: for international cooperation. */
  private static final int MOST_OFFICE_WORDS = 4;

  /** Words of an unknown party between an office and the name of its party. */
  private static final int MOST_BEHIND_TITLE = 2;

  /** Words of an unknown party between two commas, in a script without capitals. */
  private static final int MOST_LOOSE = 3;

  private final Scan scan;
  private final String text;
  private final int from;
  private final int to;
  private final boolean wordsKnown;
  private final GlueWords glue;

  private boolean separator;
  private boolean joiner;
  private boolean line;
  private int separators;

  private boolean title;
  private boolean post;

  /** Whether what makes the next name a post may be an article as well: en France. */
  private boolean doubtfulPost;

  private boolean endsWithArticle;
  private boolean possessive;

  /** Whether the next name stands in brackets that open before it. */
  private boolean aside;

  /** Whether the list is over. */
  private boolean stop;

  /** Whether a colon behind the first name brings who stands for it: X: President Y, Z: ... */
  private boolean labelled;

  /** Whether a sign parts the last office from what follows. */
  private boolean behindTitle;

  /** Words with a capital that are no name we know. */
  private int capitalised;

  private int ideographs;

  /** Words of a script without capitals: a person's name, or a party that we do not know. */
  private int loose;

  /** Such words since the last office. */
  private int looseBehindTitle;

  /** Words that are no glue. */
  private int plain;

  /**
   * @param wordsKnown whether a small word that is not known breaks the list
   */
  GapReader(Scan scan, int from, int to, boolean wordsKnown) {
    this.scan = scan;
    this.text = scan.text();
    this.from = from;
    this.to = to;
    this.wordsKnown = wordsKnown;
    this.glue = new GlueWords(scan, to);
  }

  Gap read() {
    stop = new PartingWords(scan, from, to).standThere();
    for (int at = from; at < to && !stop; ) {
      at = step(at);
    }
    if (labelled && (line || !behindTitle)) {
      return new Gap(Gap.Link.NONE, false, false, false, 0);
    }
    int unknown = capitalised + ideographs + loose;
    return new Gap(link(unknown), title, post, joined(), unknown);
  }

  private Gap.Link link(int unknown) {
    boolean inOffice = title && (loose <= MOST_LOOSE || looseBehindTitle <= MOST_BEHIND_TITLE);
    boolean inPlace = inOffice || (separators > 1 || line && aside) && loose <= MOST_LOOSE;
    boolean doubtful = loose > 0 && !inPlace && separators > 0 && loose < MOST_LOOSE;
    boolean plainWords = plain > 0 || loose > 0 && !inPlace && !doubtful;
    boolean office = plainWords && title && joined() && endsWithArticle;
    boolean owned = possessive && !title && capitalised == 0;
    if (stop || plainWords && !office || isTooMany() || owned) {
      return Gap.Link.NONE;
    }
    if (doubtful) {
      return Gap.Link.DOUBTFUL;
    }
    if (joined()) {
      return Gap.Link.SEPARATED;
    }
    return title || unknown > 0 ? Gap.Link.SAME_ITEM : Gap.Link.ADJACENT;
  }

  private boolean isTooMany() {
    return capitalised + loose > MOST_UNKNOWN
        || ideographs > (title ? MOST_IDEOGRAPHS_OF_OFFICERS : MOST_IDEOGRAPHS);
  }

  private boolean joined() {
    return separator || joiner || line;
  }

  /** Reads the sign or word at a place, and says where the next one stands. */
  private int step(int at) {
    char c = text.charAt(at);
    if (ListSigns.isOfWord(c)) {
      return word(at);
    }
    if (ListSigns.closing(c) != 0) {
      int past = ListSigns.pastParenthesis(text, at, to);
      aside |= past == at + 1;
      return past;
    }
    if (at == from && ListSigns.isApostrophe(c) && at + 1 < to) {
      int end = scan.endOfWord(at + 1, Word.Job.POSSESSIVE);
      possessive = end > 0;
      return end > 0 ? end : at + 1;
    }
    if (ListSigns.isPictograph(text, at)) {
      separator = true;
      return at + Character.charCount(text.codePointAt(at));
    }
    sign(c, at);
    return at + 1;
  }

  private void sign(char c, int at) {
    if (c == '\n') {
      line = true;
    } else if (ListSigns.isSeparator(c)) {
      separate();
      post = false;
    } else if (ListSigns.isDash(c) && ListSigns.isSpaced(text, at, from, to)) {
      separate();
    } else if (c == '.'
        && !Chars.endsInitial(text, at, from)
        && !(line ? ListSigns.endsNumber(text, at, from) : ListSigns.isNumber(text, from, at))) {
      boolean stray = glue.isBeforeAddress(at + 1); // "... of Chad. His Excellency"
      separator |= stray;
      stop = !stray;
    } else if (Chars.isColon(c) && Chars.areBlank(text, from, at)) {
      labelled = true;
    } else if (c != '.') {
      stop = ListSigns.isStop(c);
    }
  }

  private void separate() {
    separator = true;
    behindTitle |= title;
    separators++;
  }

  private void join() {
    joiner = true;
    post = false;
  }

  private int word(int at) {
    GlueWords.Glue found = glue.longest(at, aside);
    int best = found == null ? -1 : found.end();
    int signsFor =
        separator && (title || capitalised > 0 || ListSigns.isBehindSemicolon(text, from, at))
                || joiner && capitalised > 1 // for X and Jane Doe for Y
            ? scan.endOfWord(at, Word.Job.SIGNS_FOR)
            : -1;
    if (signsFor > best && signsFor <= to) {
      return signsFor; // for A, Mr X; for B, Mr Y
    }
    int quantity = joined() ? Quantities.end(scan, at, to, separator && !joiner) : -1;
    if (found != null && quantity <= best) {
      glue(found.job(), scan.endOfWord(at, Word.Job.ARTICLE) == best);
      return best;
    }
    int word = quantity > 0 ? quantity : pastPrefix(at);
    return word > 0 ? word : unknown(at);
  }

  private void glue(Word.Job job, boolean article) {
    endsWithArticle = article;
    switch (job) {
      case JOINER -> join();
      case TITLE -> {
        title = true;
        behindTitle = false;
        looseBehindTitle = 0;
      }
      case POST -> {
        post = title || !joined() || !article; // "en France, en Espagne"
        doubtfulPost = article;
      }
      default -> {}
    }
  }

  /** Where list glue begins that a conjunction or preposition is written to, or -1. */
  private int pastPrefix(int at) {
    int past = scan.pastPrefix(at, GlueWords.JOBS);
    if (past > 0 && scan.isGluedJoiner(at)) {
      join();
    }
    return past < to ? past : -1;
  }

  /** A plain word ends the list, unless it belongs to an office: Minister of State for ... of. */
  private void plain() {
    plain++;
    stop |= !title || plain > MOST_OFFICE_WORDS;
  }

  /** Reads a word that is no glue: of a person, of a party that we do not know, or a plain one. */
  private int unknown(int at) {
    endsWithArticle = false;
    char c = text.charAt(at);
    if (ListSigns.isHiragana(c)) {
      plain(); // a particle or a verb ending: the list is over
      return at + 1;
    }
    if (ListSigns.isIdeograph(c)) {
      int written = ListSigns.endOfOneScript(text, at, to);
      ideographs += Math.min(Math.max(1, written - at), ONE_WORD);
      return Math.max(at + 1, written);
    }
    int end = at;
    while (end < to && ListSigns.isOfWord(text.charAt(end))) {
      end++;
    }
    if (end == to && end - at == 1 && Character.isLowerCase(c)) {
      return end; // an article that lost its apostrophe: lItalie
    }
    if (ListSigns.isElided(text, at, end, to)) {
      return end + 1; // of a name: Cote d'Ivorie
    }
    if (Character.isDigit(c) || isLineNumber(end)) {
      if (end - at > LONGEST_SMALL) {
        plain();
      }
    } else if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      capitalised++;
      post &= !doubtfulPost; // the place is that word, not the name behind it
    } else if (ListSigns.isCased(c)
        && capitalised > 0
        && PersonNames.isParticle(text, at, end, to)) {
      capitalised++;
    } else if (ListSigns.isCased(c)) {
      if (wordsKnown || end - at > LONGEST_SMALL) {
        plain();
      } else {
        joiner = true;
      }
    } else if (end == to || !wordsKnown && loose == 0 && !separator) {
      joiner = true; // a conjunction or preposition, alone or written to the name that follows
    } else {
      loose++;
      looseBehindTitle++;
    }
    return end;
  }

  /** Whether a word that ends at a place is a number in Roman digits that opens its line. */
  private boolean isLineNumber(int end) {
    return line
        && end < to
        && text.charAt(end) == '.'
        && !Character.isDigit(text.charAt(end - 1))
        && ListSigns.endsNumber(text, end, from);
  }
}
