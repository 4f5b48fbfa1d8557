package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.reference.NameRow;
import org.undersigned.text.Span;

/**
 * Finds every known phrase in one pass. Names: the longest wins, look-alikes mask what stands in
 * them, nothing is chosen among several readings. Thread-safe.
 */
public final class MentionFinder {
  private static final int LONGEST_AFFIX = 6;

  /** Characters of the longest joiner: as well as. */
  private static final int LONGEST_JOINER = 24;

  /** Old line ends that may cut one name. */
  private static final int MOST_HYPHENS = 4;

  private final Lexicon lexicon;
  private final Mending mending;

  /** Bits of the languages that have list words: asked for every document, found once. */
  private final long joined;

  /** Bits of the languages of each entry list; 0 before the list is first met. */
  private final long[] spoken;

  /** What each form may mean, once it has been met. */
  private final Candidate[] candidates;

  /** A second index of the user's own names; it has no cues and no words. */
  private final Optional<MentionFinder> own;

  MentionFinder(Lexicon lexicon) {
    this(lexicon, Optional.empty());
  }

  private MentionFinder(Lexicon lexicon, Optional<MentionFinder> own) {
    this.lexicon = lexicon;
    this.own = own;
    this.mending = new Mending(lexicon);
    long languages = 0;
    for (Word word : lexicon.words()) {
      if (word.job() == Word.Job.JOINER) {
        languages |= word.languages();
      }
    }
    this.joined = languages;
    this.spoken = new long[lexicon.lists().length];
    this.candidates = new Candidate[lexicon.forms().size()];
  }

  /** A finder over the bundled tables. */
  public static MentionFinder bundled() {
    return new MentionFinder(Lexicons.bundled());
  }

  /**
   * A finder that knows some names besides.
   *
   * @param names rows by language, none to be known already
   */
  public MentionFinder with(Map<String, List<NameRow>> names) {
    LexiconBuilder builder = new LexiconBuilder();
    builder.bit("en");
    names.forEach((language, rows) -> rows.forEach(row -> builder.name(language, row)));
    return names.isEmpty()
        ? this
        : new MentionFinder(lexicon, Optional.of(new MentionFinder(builder.build())));
  }

  /** The bits of some languages; every language when none of them is known. */
  public long languages(List<String> tags) {
    long bits = 0;
    for (String tag : tags) {
      bits |= lexicon.bit(tag);
      int dash = tag.indexOf('-');
      if (dash > 0) {
        bits |= lexicon.bit(tag.substring(0, dash));
      }
    }
    return bits == 0 ? -1L : bits;
  }

  /** Whether the tables hold list words of a language, so that an unknown word breaks a list. */
  public boolean knowsWordsOf(String language) {
    return (joined & lexicon.bit(language)) != 0;
  }

  /**
   * @param text what to read
   * @param languages bits of the languages whose names and cues count
   */
  public Scan scan(String text, long languages) {
    Pass pass = new Pass(text, languages);
    pass.run();
    return new Scan(
        text,
        lexicon,
        mending,
        languages,
        new HangulCompounds(text, lexicon, languages, pass.words)
            .add(Atoms.keepCompounds(text, withOwn(pass.mentions, text, languages))),
        outsideJoiners(pass.cues, pass.words),
        pass.words);
  }

  /** Of two names that overlap the longer one counts, of equal ones the user's own. */
  private List<Mention> withOwn(List<Mention> known, String text, long languages) {
    if (own.isEmpty()) {
      return known;
    }
    Pass pass = own.get().new Pass(text, own.get().sharedWith(lexicon, languages));
    pass.run();
    List<Mention> all = new ArrayList<>(known);
    for (Mention mine : pass.mentions) {
      boolean longer =
          all.stream().anyMatch(m -> m.overlaps(mine) && m.span().length() > mine.span().length());
      if (!longer) {
        all.removeIf(m -> m.overlaps(mine));
        all.add(mine);
      }
    }
    all.sort(Comparator.comparingInt(Mention::start));
    return all;
  }

  /** The bits here of those languages of another index, and of languages that it does not know. */
  private long sharedWith(Lexicon other, long languages) {
    long bits = 0;
    for (String language : lexicon.languages()) {
      long there = other.bit(language);
      bits |= there == 0 || (there & languages) != 0 ? lexicon.bit(language) : 0;
    }
    return bits;
  }

  /** Most entries are of other languages than a text's: they are passed over as a whole. */
  private long spokenOf(int list) {
    long known = spoken[list];
    if (known == 0) {
      for (int k = lexicon.lists()[list]; k < lexicon.lists()[list + 1]; k++) {
        known |= lexicon.languagesOf(lexicon.ids()[k]);
      }
      spoken[list] = known;
    }
    return known;
  }

  private Candidate candidate(int form) {
    Candidate known = candidates[form];
    if (known == null) {
      known = lexicon.forms().candidate(form);
      candidates[form] = known;
    }
    return known;
  }

  /** Without "including" where it is part of a longer joiner: "como" within "bem como". */
  private Hits outsideJoiners(Hits cues, Hits words) {
    Hits kept = new Hits();
    for (int i = 0; i < cues.size(); i++) {
      boolean including = lexicon.cue(cues.id(i)).act() == Cue.Act.PARTIAL;
      if (!including || !isWithinJoiner(cues.start(i), cues.end(i), words)) {
        kept.add(cues.start(i), cues.end(i), cues.id(i));
      }
    }
    return kept;
  }

  private boolean isWithinJoiner(int start, int end, Hits words) {
    for (int j = words.from(Math.max(0, start - LONGEST_JOINER));
        j < words.size() && words.start(j) <= start;
        j++) {
      boolean longer = words.end(j) - words.start(j) > end - start;
      if (longer && words.end(j) >= end && lexicon.word(words.id(j)).job() == Word.Job.JOINER) {
        return true;
      }
    }
    return false;
  }

  /** One pass over one text. */
  private final class Pass {
    private final String text;
    private final Window window;
    private final long languages;
    private final List<Mention> mentions = new ArrayList<>();
    private final Hits cues = new Hits();
    private final Hits words = new Hits();
    private final List<Set<String>> suffixes = new ArrayList<>();

    /** Suffixes that belong to the name's own word; the English possessive stays outside. */
    private final List<Set<String>> endings = new ArrayList<>();

    private final List<Set<String>> prefixes = new ArrayList<>();

    /** First place where the next name may begin. */
    private int free;

    private int askedEnd = -1;
    private int askedWord;
    private boolean askedSuffix;
    private int bestEnd;
    private boolean bestMasked;
    private boolean bestLower;

    /** Whether the walk at hand went over a hyphen that stands in the middle of a line. */
    private boolean mended;

    private boolean bestMended;
    private final List<Candidate> best = new ArrayList<>();

    Pass(String text, long languages) {
      this.text = text;
      this.window = new Window(text);
      this.languages = languages;
      for (int i = 0; i < lexicon.suffixes().size(); i++) {
        if ((languages >> i & 1) != 0) {
          if (!lexicon.suffixes().get(i).isEmpty()) {
            suffixes.add(lexicon.suffixes().get(i));
            if (!lexicon.languages().get(i).equals("en")) {
              endings.add(lexicon.suffixes().get(i));
            }
          }
          if (!lexicon.prefixes().get(i).isEmpty()) {
            prefixes.add(lexicon.prefixes().get(i));
          }
        }
      }
    }

    void run() {
      int length = text.length();
      for (int i = 0; i < length; i++) {
        window.slide(i);
        if (!window.isWord(i) || !(i == free || window.isParted(i))) {
          continue;
        }
        bestEnd = 0;
        walk(i);
        if (window.isLetter(i) && !prefixes.isEmpty() && i >= free) {
          walkPastPrefix(i);
        }
        if (bestEnd > 0) {
          take(i);
        }
      }
    }

    private void walkPastPrefix(int start) {
      for (int n = 1; n <= 3 && start + n < text.length(); n++) {
        if (isAffix(prefixes, start, start + n)) {
          walk(start + n);
        }
      }
    }

    private int bestStart;

    private void take(int start) {
      int end = endOfWord(bestEnd);
      if (!bestMasked) {
        mentions.add(new Mention(new Span(bestStart, end), best, bestLower, bestMended));
      }
      free = end;
      best.clear();
    }

    private void walk(int start) {
      walk(start, start, Trie.ROOT, 0);
    }

    private void walk(int start, int from, int root, int hyphens) {
      Trie trie = lexicon.trie();
      int node = root;
      boolean space = false;
      for (int j = from; j < text.length(); ) {
        char c = window.folded(j);
        if (c == Fold.SKIP || c == ' ' && space) {
          j++;
          continue;
        }
        space = c == ' ';
        if (j > start && window.raw(j) == '(') {
          int rest = afterReading(j);
          if (rest > 0) {
            j = rest;
            continue;
          }
        }
        if (space && j > start && hyphens < MOST_HYPHENS && window.raw(j) == '-') {
          int rest = afterLineHyphen(j);
          if (rest > 0) {
            boolean before = mended;
            mended |= text.charAt(rest - 1) != '\n';
            walk(start, rest, node, hyphens + 1);
            mended = before;
          }
        }
        node = trie.next(node, c);
        if (node == Trie.NONE) {
          return;
        }
        j++;
        int list = trie.value(node);
        if (list != 0 && (spokenOf(list) & languages) != 0) {
          consider(start, j, list);
        }
      }
    }

    /** Where a name goes on behind its reading in Latin letters, as old pages have it: 聯(lián)邦. */
    private int afterReading(int bracket) {
      if (Letters.of(text.charAt(bracket - 1)) != Letters.IDEOGRAPH) {
        return -1;
      }
      int at = bracket + 1;
      while (at < text.length() && at - bracket <= LONGEST_AFFIX && isLatin(text.charAt(at))) {
        at++;
      }
      return at > bracket + 1 && at < text.length() && text.charAt(at) == ')' ? at + 1 : -1;
    }

    private static boolean isLatin(char c) {
      return Character.isLetter(c) && c < 0x0250;
    }

    /** Where a word goes on that a hyphen of an older line end cuts ("Ni-ger"), or -1. */
    private int afterLineHyphen(int hyphen) {
      int next = hyphen + 1;
      if (next < text.length() && text.charAt(next) == '\n') {
        next++;
      }
      boolean cut =
          next < text.length()
              && Character.isLetter(text.charAt(hyphen - 1))
              && Character.isLowerCase(text.charAt(next));
      return cut ? next : -1;
    }

    private void consider(int start, int end, int list) {
      boolean whole = window.isParted(end);
      int[] ids = lexicon.ids();
      for (int k = lexicon.lists()[list]; k < lexicon.lists()[list + 1]; k++) {
        int id = ids[k];
        if (lexicon.isForm(id)) {
          if (start >= free) {
            considerForm(start, end, whole, id);
          }
        } else if (whole || lexicon.isOpen(id) || isSuffixed(end)) {
          if (lexicon.isCue(id)) {
            if ((lexicon.bit(lexicon.cue(id).language()) & languages) != 0) {
              cues.add(start, lexicon.isOpen(id) ? endOfLetters(end) : endOfWord(end), id);
            }
          } else if ((lexicon.word(id).languages() & languages) != 0) {
            words.add(start, lexicon.isOpen(id) ? endOfLetters(end) : endOfWord(end), id);
          }
        }
      }
    }

    private void considerForm(int start, int end, boolean whole, int id) {
      Lexicon.Forms forms = lexicon.forms();
      if ((forms.languages()[id] & languages) == 0) {
        return;
      }
      if (!whole && !isSuffixed(end) || continues(id, end)) {
        return;
      }
      boolean lower = false;
      Form.Letters letters = forms.letters(id);
      if (letters == Form.Letters.UPPER && !isUpper(start, end)) {
        return;
      }
      if (letters == Form.Letters.CAPITAL && !Character.isUpperCase(text.charAt(start))) {
        if (end - start < 4 || forms.kindOf(id) == FormKind.PERSON) {
          return;
        }
        lower = true;
      }
      boolean mask = forms.kindOf(id) == FormKind.MASK;
      if (mask && lower || end < bestEnd) {
        return;
      }
      if (end > bestEnd || bestMasked && !lower || bestLower && !lower) {
        best.clear();
        bestStart = start;
        bestEnd = end;
        bestLower = lower;
        bestMended = mended;
        bestMasked = mask;
        if (mask) {
          return;
        }
      } else if (mask && !bestLower || lower && !bestLower) {
        return;
      } else if (mask) {
        bestMasked = true;
        best.clear();
        return;
      }
      Candidate candidate = candidate(id);
      if (!best.contains(candidate)) {
        best.add(candidate);
      }
    }

    /** Whether an inverted name is cut out of two others: Korea, Republic of | Moldova. */
    private boolean continues(int id, int end) {
      if (lexicon.forms().kindOf(id) != FormKind.INVERTED || text.charAt(end - 1) == ')') {
        return false;
      }
      int at = end;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at > end && at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private boolean isUpper(int start, int end) {
      for (int i = start; i < end; i++) {
        if (Character.isLowerCase(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private int endOfLetters(int end) {
      int at = end;
      while (at < text.length() && !Letters.ends(text, at)) {
        at++;
      }
      return at;
    }

    /** Where the word ends that a known ending continues from here; here when none does. */
    private int endOfWord(int end) {
      return isSuffixed(end) ? askedWord : end;
    }

    /** Whether a known ending leads from here to the end of the word; asked often of one place. */
    private boolean isSuffixed(int end) {
      if (end != askedEnd) {
        askedEnd = end;
        askedWord = end;
        askedSuffix = endsWithSuffix(end);
      }
      return askedSuffix;
    }

    private boolean endsWithSuffix(int end) {
      if (suffixes.isEmpty() || end >= text.length()) {
        return false;
      }
      int at = end;
      while (at < text.length() && at - end <= LONGEST_AFFIX && !window.isParted(at + 1)) {
        at++;
      }
      if (at >= text.length() || !isAffix(suffixes, end, at + 1)) {
        return false;
      }
      if (Letters.of(text.charAt(at)) == Letters.LETTER && isAffix(endings, end, at + 1)) {
        askedWord = at + 1;
      }
      return true;
    }

    private boolean isAffix(List<Set<String>> sets, int start, int end) {
      StringBuilder folded = new StringBuilder(end - start);
      for (int i = start; i < end; i++) {
        char c = window.folded(i);
        if (c != Fold.SKIP) {
          folded.append(c);
        }
      }
      String affix = folded.toString();
      for (Set<String> set : sets) {
        if (set.contains(affix)) {
          return true;
        }
      }
      return false;
    }
  }
}
