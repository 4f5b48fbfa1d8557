package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.text.Span;

/**
 * One place in a list: usually one name, sometimes several words for one party ("French President
 * Emmanuel Macron").
 *
 * @param mentions in order, at least one; places of accreditation are not among them
 */
public record Item(List<Mention> mentions) {
  public Item {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an item without a name");
    }
  }

  /** The name that says which party it is: an office or a state before a person. */
  public Mention head() {
    Mention best = mentions.get(0);
    if (mentions.size() == 1) {
      return best;
    }
    for (Mention m : mentions) {
      if (rank(m) < rank(best)) {
        best = m;
      }
    }
    return best;
  }

  private static int rank(Mention m) {
    if (m.isOnly(FormKind.PERSON)) {
      return 2;
    }
    return m.isOnly(FormKind.CAPITAL) ? 1 : 0;
  }

  public int start() {
    return mentions.get(0).start();
  }

  public int end() {
    return mentions.get(mentions.size() - 1).end();
  }

  public Span span() {
    return new Span(start(), end());
  }
}
