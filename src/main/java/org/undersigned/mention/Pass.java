package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One pass over one text: names, cues and list words by the longest phrase. A text in another
 * language than English is looked up in two lexicons or more at once, step by step, so that what is
 * found comes in one order.
 */
final class Pass {
  /** Old line ends that may cut one name. */
  private static final int MOST_HYPHENS = 4;

  /** From here on stand scripts that write words together, so that a name may hold other words. */
  private static final char FIRST_IDEOGRAPH = '\u2E80';

  private final String text;
  private final Window window;
  private final Speech speech;
  private final long languages;

  /** Whether every phrase counts, so that its languages need not be looked at. */
  private final boolean all;

  /** The first lexicon: in most texts the only one. */
  private final Lexicon lexicon;

  /** The lexicons beside the first. */
  private final Lexicon[] others;

  private final List<Mention> mentions = new ArrayList<>();
  private final Hits<Cue> cues = new Hits<>();
  private final Hits<Word> words = new Hits<>();

  /** First place where the next name may begin. */
  private int free;

  private final WordEnds ends;
  private final Interruptions within;
  private final LongestName longest;

  /** Whether the walk at hand went over a hyphen that stands in the middle of a line. */
  private boolean mended;

  Pass(String text, Speech speech) {
    this.text = text;
    this.window = new Window(text);
    this.speech = speech;
    this.ends = new WordEnds(text, window, speech);
    this.within = new Interruptions(text, window);
    this.longest = new LongestName(text);
    this.languages = speech.languages();
    this.all = speech.allCount();
    this.lexicon = speech.lexicons()[0];
    this.others = Arrays.copyOfRange(speech.lexicons(), 1, speech.lexicons().length);
    run();
  }

  /** Names in order; they do not overlap. */
  List<Mention> mentions() {
    return mentions;
  }

  Hits<Cue> cues() {
    return cues;
  }

  Hits<Word> words() {
    return words;
  }

  /** Whether a letter of Hangul was met. */
  boolean metHangul() {
    return window.metHangul();
  }

  Digits digits() {
    return window.digits();
  }

  /** Whether a letter of a script that writes words together was met. */
  boolean metIdeographs() {
    return window.metIdeographs();
  }

  private void run() {
    int length = text.length();
    boolean prefixed = !speech.prefixes().isEmpty();
    for (int i = window.nextStart(0, free); i < length; i = window.nextStart(i + 1, free)) {
      longest.clear();
      walk(i);
      if (prefixed && i >= free && window.isLetter(i)) {
        walkPastPrefix(i);
      }
      if (longest.isFound()) {
        take();
      }
    }
  }

  private void walkPastPrefix(int start) {
    for (int n = 1; n <= 3 && start + n < text.length(); n++) {
      if (speech.prefixes().contains(window, start, start + n)) {
        walk(start + n);
      }
    }
  }

  private void take() {
    free = ends.ofWord(longest.end());
    if (!longest.isMasked()) {
      mentions.add(longest.mention(free));
    }
  }

  private void walk(int start) {
    walk(start, start, Trie.ROOT, others.length == 0 ? null : new int[others.length], 0);
  }

  /**
   * @param root where to go on in the first lexicon's tree, {@link Trie#NONE} for nowhere
   * @param beside where to go on in the other trees; null for nowhere
   */
  private void walk(int start, int from, int root, int[] beside, int hyphens) {
    Trie trie = lexicon.trie();
    int node = root;
    int[] more = beside;
    boolean space = false;
    int length = text.length();
    for (int j = from; j < length; ) {
      if (more == null) {
        long reached = window.letters(trie, node, j);
        int at = (int) reached;
        node = (int) (reached >> Integer.SIZE);
        if (node == Trie.NONE) {
          return;
        }
        if (at > j) {
          j = at;
          space = false;
          int list = trie.value(node);
          if (list != 0) {
            consider(start, within.pastMarks(j), lexicon, list);
          }
          continue;
        }
      }
      char c = window.folded(j);
      if (c == Fold.SKIP || c == ' ' && space) {
        j++;
        continue;
      }
      space = c == ' ';
      if (j > start && !space && window.raw(j) == '(') {
        int rest = within.afterReading(j);
        if (rest > 0) {
          j = rest;
          continue;
        }
      }
      if (space && j > start && hyphens < MOST_HYPHENS && window.raw(j) == '-') {
        int rest = within.afterLineHyphen(j);
        if (rest > 0) {
          boolean before = mended;
          mended |= within.isMidLine(rest);
          walk(start, rest, node, more == null ? null : more.clone(), hyphens + 1);
          mended = before;
        }
      }
      node = node == Trie.NONE ? Trie.NONE : trie.next(node, c);
      j++;
      if (more != null && !step(more, c)) {
        more = null;
      }
      int list = node == Trie.NONE ? 0 : trie.value(node);
      if (more != null) {
        if (list != 0 || isListed(more)) {
          considerAll(start, within.pastMarks(j), node, more);
        }
      } else if (node == Trie.NONE) {
        return;
      } else if (list != 0) {
        consider(start, within.pastMarks(j), lexicon, list);
      }
    }
  }

  /** Whether a phrase of one of the other trees ends here. */
  private boolean isListed(int[] nodes) {
    for (int k = 0; k < nodes.length; k++) {
      if (nodes[k] != Trie.NONE && others[k].trie().value(nodes[k]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Goes on in the other trees; false when none of them leads anywhere. */
  private boolean step(int[] nodes, char c) {
    boolean alive = false;
    for (int k = 0; k < nodes.length; k++) {
      if (nodes[k] != Trie.NONE) {
        nodes[k] = others[k].trie().next(nodes[k], c);
        alive |= nodes[k] != Trie.NONE;
      }
    }
    return alive;
  }

  private void consider(int start, int end, Lexicon in, int list) {
    boolean whole = window.isParted(end);
    int[] ids = in.ids();
    int last = in.lists()[list + 1];
    for (int k = in.lists()[list]; k < last; k++) {
      consider(start, end, whole, in, ids[k]);
    }
  }

  /** What the trees have at one place of the text comes in the order of all phrases, each once. */
  private void considerAll(int start, int end, int node, int[] nodes) {
    int ready = 0;
    Lexicon[] in = new Lexicon[nodes.length + 1];
    int[] next = new int[in.length];
    int[] stop = new int[in.length];
    for (int k = -1; k < nodes.length; k++) {
      int at = k < 0 ? node : nodes[k];
      Lexicon its = k < 0 ? lexicon : others[k];
      int list = at == Trie.NONE ? 0 : its.trie().value(at);
      if (list != 0) {
        in[ready] = its;
        next[ready] = its.lists()[list];
        stop[ready++] = its.lists()[list + 1];
      }
    }
    boolean whole = ready > 0 && window.isParted(end);
    while (true) {
      int least = Integer.MAX_VALUE;
      int first = -1;
      for (int k = 0; k < ready; k++) {
        if (next[k] < stop[k]) {
          int rank = in[k].ranks()[in[k].ids()[next[k]]];
          if (rank == least) {
            next[k]++;
          } else if (rank < least) {
            least = rank;
            first = k;
          }
        }
      }
      if (first < 0) {
        return;
      }
      consider(start, end, whole, in[first], in[first].ids()[next[first]++]);
    }
  }

  private void consider(int start, int end, boolean whole, Lexicon in, int id) {
    if (in.isForm(id)) {
      Lexicon.Forms forms = in.forms();
      boolean ours = all || (forms.languages()[id] & languages) != 0;
      if (start >= free && ours && (whole || ends.isSuffixed(end))) {
        longest.consider(start, end, mended, forms, id);
      }
    } else if ((all || (in.languagesOf(id) & languages) != 0)
        && (whole || in.isOpen(id) || ends.isSuffixed(end))) {
      int stop = in.isOpen(id) ? ends.ofLetters(end) : ends.ofWord(end);
      if (in.isCue(id)) {
        boolean stray =
            !all
                && speech.isForeign(in.languagesOf(id))
                && text.substring(start, stop).indexOf(' ') < 0;
        // French "issue", Dutch "want" are no English verbs; "people" in the name of a republic
        if (!stray && (stop > free || start >= free || window.raw(start) < FIRST_IDEOGRAPH)) {
          Cue cue = in.cue(id);
          cues.add(start, stop, cue.act().ordinal(), cue);
        }
      } else {
        Word word = in.word(id);
        words.add(start, stop, word.job().ordinal(), word);
      }
    }
  }
}
