package org.undersigned.coalition.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How much a common word says: the logarithm of how rare it is among the statements (inverse
 * document frequency). Works for any language that puts spaces between words; for the others only
 * shared numbers and Latin names count, which is little.
 */
final class WordWeights {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final int STEM = 5;

  private final Map<String, Integer> documents = new HashMap<>();
  private final int total;

  WordWeights(Collection<Set<String>> texts) {
    total = texts.size();
    for (Set<String> words : texts) {
      words.forEach(word -> documents.merge(word, 1, Integer::sum));
    }
  }

  /** Words of three letters and more, cut to their first five so that endings do not matter. */
  static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      words.add(word.length() > STEM ? word.substring(0, STEM) : word);
    }
    return words;
  }

  private double weight(String word) {
    return Math.log((1.0 + total) / documents.getOrDefault(word, 1));
  }

  /** Cosine of the two sets of words under these weights. */
  double alike(Set<String> a, Set<String> b) {
    List<String> common = new ArrayList<>(a);
    common.retainAll(b);
    double norm = Math.sqrt(square(a) * square(b));
    return norm == 0 ? 0 : square(common) / norm;
  }

  private double square(Collection<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += weight(word) * weight(word);
    }
    return sum;
  }
}
