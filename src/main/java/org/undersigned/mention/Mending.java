package org.undersigned.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a damaged name: one letter too few, too many or wrong, or a space lost. Used inside lists
 * only, and only when exactly one party is that near.
 */
final class Mending {
  private static final int SHORTEST = 3;

  /** From this length on one letter makes no other word. */
  private static final int SURE = 6;

  private static final int LONGEST = 60;

  private final Lexicon lexicon;
  private final long languages;

  Mending(Lexicon lexicon, long languages) {
    this.lexicon = lexicon;
    this.languages = languages;
  }

  /** The one party whose name is at most one edit away. */
  Optional<String> party(String words) {
    String key = Fold.all(words);
    if (key.length() < SHORTEST || key.length() > LONGEST) {
      return Optional.empty();
    }
    boolean shortWord = key.length() < SURE;
    if (shortWord
        && !(Character.isUpperCase(words.charAt(0)) && Character.isUpperCase(words.charAt(1)))) {
      return Optional.empty(); // Gazam is a person, UKm a state
    }
    Set<String> found = new LinkedHashSet<>();
    search(key, 0, Trie.ROOT, 1, found);
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private void search(String key, int at, int node, int edits, Set<String> found) {
    Trie trie = lexicon.trie();
    if (at == key.length()) {
      collect(trie.value(node), found);
    } else {
      int next = trie.next(node, key.charAt(at));
      if (next != Trie.NONE) {
        search(key, at + 1, next, edits, found);
      }
    }
    if (edits == 0) {
      return;
    }
    if (at < key.length()) {
      search(key, at + 1, node, edits - 1, found); // one letter too many
    }
    if (at == 0) {
      return; // the first letter holds, or the search would try every name there is
    }
    for (int next = trie.firstChild(node); next != Trie.NONE; next = trie.sibling(next)) {
      search(key, at, next, edits - 1, found); // one letter too few
      if (at < key.length() && trie.label(next) != key.charAt(at)) {
        search(key, at + 1, next, edits - 1, found); // one letter wrong
      }
    }
  }

  private void collect(int list, Set<String> found) {
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
