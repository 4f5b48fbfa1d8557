package org.undersigned.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrieTest {
  private static final List<String> PHRASES =
      List.of("chad", "chile", "china", "cote d'ivoire", "c", "чад", "中国", "中非", "éa");

  private final Trie trie = tree();

  private static Trie tree() {
    SortedMap<String, Integer> entries = new TreeMap<>();
    for (String phrase : PHRASES) {
      entries.put(phrase, PHRASES.indexOf(phrase) + 1);
    }
    return new Trie(Trie.of(entries).nodes());
  }

  @ParameterizedTest
  @CsvSource({
    "chad,1", "chile,2", "china,3", "cote d'ivoire,4", "c,5", "чад,6", "中国,7", "中非,8", "éa,9",
    "ch,0", "中,0", "cote d,0", "chadi,-1", "x,-1", "я,-1", "国,-1", "中中,-1", "é\u0301,-1"
  })
  void everyPhraseHasItsValueAndNothingElseHasOne(String phrase, int value) {
    int node = Trie.ROOT;
    for (int i = 0; i < phrase.length() && node != Trie.NONE; i++) {
      node = trie.next(node, phrase.charAt(i));
    }
    assertEquals(value, node == Trie.NONE ? -1 : trie.value(node));
  }
}
