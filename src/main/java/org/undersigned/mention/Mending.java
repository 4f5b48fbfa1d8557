package org.undersigned.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Reads a damaged name: one letter too few, too many or wrong, or a space lost. Used inside lists
 * only, and only when exactly one party is that near.
 */
final class Mending {
  private static final int SHORTEST = 3;

  /** From this length on one letter makes no other word. */
  private static final int SURE = 6;

  private static final int LONGEST = 60;

  /** Texts of one source have the same unknown words again and again. */
  private static final int KEPT = 4096;

  /** What a scanner takes for what; one of them at a time. */
  private static final List<UnaryOperator<String>> SIGHTS =
      List.of(
          key -> key.replace('1', 'l').replace('0', 'o').replace('5', 's'),
          key -> key.replace('1', 'i').replace('0', 'o').replace('5', 's'),
          key -> key.replace("rn", "m"),
          key -> key.replace("vv", "w"),
          key -> key.startsWith("l") ? "i" + key.substring(1) : key);

  private final Speech speech;
  private final Map<String, Optional<String>> kept = new ConcurrentHashMap<>();

  Mending(Speech speech) {
    this.speech = speech;
  }

  /** The one party whose name is at most one edit away. */
  Optional<String> party(String words) {
    String key = Fold.all(words);
    if (key.length() < SHORTEST || key.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> seen = misread(key);
    if (seen.isPresent()) {
      return seen;
    }
    boolean shortWord = key.length() < SURE;
    if (shortWord
        && !(Character.isUpperCase(words.charAt(0)) && Character.isUpperCase(words.charAt(1)))) {
      return Optional.empty(); // Gazam is a person, UKm a state
    }
    if (kept.size() > KEPT) {
      kept.clear();
    }
    Optional<String> known = kept.get(key);
    return known != null ? known : kept.computeIfAbsent(key, this::near);
  }

  /** The one party whose name a scanner may have read so: digits for letters, rn for m. */
  private Optional<String> misread(String key) {
    Set<String> found = new HashSet<>();
    for (UnaryOperator<String> sight : SIGHTS) {
      String other = sight.apply(key);
      if (!other.equals(key)) {
        find(other, 0, found);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private Optional<String> near(String key) {
    Set<String> found = new HashSet<>();
    find(key, 1, found);
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private void find(String key, int edits, Set<String> found) {
    for (Lexicon lexicon : speech.lexicons()) {
      new Search(lexicon, key, speech.languages(), found).from(0, Trie.ROOT, edits);
    }
  }

  /** The walk through a tree beside one key. */
  private static final class Search {
    private final Lexicon lexicon;
    private final String key;
    private final long languages;
    private final Set<String> found;

    Search(Lexicon lexicon, String key, long languages, Set<String> found) {
      this.lexicon = lexicon;
      this.key = key;
      this.languages = languages;
      this.found = found;
    }

    void from(int at, int node, int edits) {
      Trie trie = lexicon.trie();
      if (at == key.length()) {
        if (edits == 0) { // an undamaged name is a part of another here: Hong Kong, China
          collect(trie.value(node));
        }
      } else {
        int next = trie.next(node, key.charAt(at));
        if (next != Trie.NONE) {
          from(at + 1, next, edits);
        }
      }
      if (edits == 0) {
        return;
      }
      if (at < key.length()) {
        from(at + 1, node, edits - 1); // one letter too many
      }
      if (at == 0) {
        return; // the first letter holds, or the search would try every name there is
      }
      for (int next = trie.firstChild(node); next != Trie.NONE; next = trie.sibling(next)) {
        from(at, next, edits - 1); // one letter too few
        if (at < key.length() && trie.label(next) != key.charAt(at)) {
          from(at + 1, next, edits - 1); // one letter wrong
        }
      }
    }

    private void collect(int list) {
      if (list == 0) {
        return;
      }
      Lexicon.Forms forms = lexicon.forms();
      for (int k = lexicon.lists()[list]; k < lexicon.lists()[list + 1]; k++) {
        int id = lexicon.ids()[k];
        if (lexicon.isForm(id)
            && (forms.languages()[id] & languages) != 0
            && NAMES.contains(forms.kindOf(id))) {
          found.add(forms.entityOf(id));
        }
      }
    }
  }

  private static final List<FormKind> NAMES =
      List.of(
          FormKind.SHORT,
          FormKind.OFFICIAL,
          FormKind.INVERTED,
          FormKind.VARIANT,
          FormKind.FORMER,
          FormKind.OBLIQUE,
          FormKind.ABBREVIATION);
}
