package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Korean words that name several states with one syllable each, as in "한미일": a whole word, but for
 * particles, of such syllables. Two syllables make many ordinary words, so they count only before
 * an office or a counted noun.
 */
final class HangulCompounds {
  private static final int SURE = 3;
  private static final int MOST = 6;

  private final String text;
  private final Speech speech;
  private final Hits<Word> words;

  HangulCompounds(String text, Speech speech, Hits<Word> words) {
    this.text = text;
    this.speech = speech;
    this.words = words;
  }

  /** The mentions and those of compounds that none of them covers, in order. */
  List<Mention> add(List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Letters.of(text.charAt(i)) != Letters.HANGUL
          || i > 0 && Letters.of(text.charAt(i - 1)) == Letters.HANGUL) {
        continue;
      }
      int end = wordEnd(i);
      while (next < mentions.size() && mentions.get(next).end() <= i) {
        next++;
      }
      boolean named = next < mentions.size() && mentions.get(next).start() < end;
      if (!named && !isWord(i, end)) {
        all.addAll(compound(i, end));
      }
      i = end - 1;
    }
    if (all.size() > mentions.size()) {
      all.sort(Comparator.comparing(Mention::span));
    }
    return all;
  }

  /** Whether the whole word is one of those that join lists or point at texts: "이러한". */
  private boolean isWord(int start, int end) {
    for (int i = words.from(start); i < words.size() && words.start(i) == start; i++) {
      if (words.end(i) == end) {
        return true;
      }
    }
    return false;
  }

  private int wordEnd(int start) {
    int end = start + 1;
    while (end < text.length() && Letters.of(text.charAt(end)) == Letters.HANGUL) {
      end++;
    }
    return end;
  }

  private List<Mention> compound(int start, int end) {
    List<Mention> states = new ArrayList<>();
    List<Mention> best = List.of();
    Set<String> parties = new HashSet<>();
    for (int i = start; i < end && i - start < MOST; i++) {
      List<Candidate> syllable = syllable(text.charAt(i));
      if (syllable.isEmpty() || !parties.add(syllable.get(0).entity())) {
        break;
      }
      states.add(new Mention(i, i + 1, syllable, false, false));
      boolean whole = i + 1 == end || speech.particles().contains(text.substring(i + 1, end));
      boolean sure =
          states.size() >= SURE
              || states.size() == SURE - 1 && i + 1 == end && Atoms.isOfStates(text, end, words);
      if (whole && sure) {
        best = List.copyOf(states);
      }
    }
    return best;
  }

  /** What a syllable abbreviates, in the order of all phrases. */
  private List<Candidate> syllable(char c) {
    SortedMap<Integer, Candidate> candidates = new TreeMap<>();
    for (Lexicon lexicon : speech.lexicons()) {
      int node = lexicon.trie().next(Trie.ROOT, Fold.of(c));
      int list = node == Trie.NONE ? 0 : lexicon.trie().value(node);
      for (int k = lexicon.lists()[list]; list != 0 && k < lexicon.lists()[list + 1]; k++) {
        int id = lexicon.ids()[k];
        Lexicon.Forms forms = lexicon.forms();
        if (lexicon.isForm(id)
            && forms.kindOf(id) == FormKind.ABBREVIATION
            && (forms.languages()[id] & speech.languages()) != 0) {
          candidates.put(lexicon.ranks()[id], forms.candidate(id));
        }
      }
    }
    return List.copyOf(candidates.values());
  }
}
