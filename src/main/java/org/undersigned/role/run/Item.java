package org.undersigned.role.run;

import java.util.List;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.text.Span;

/**
 * One place in a list: usually one name, sometimes several words for one party ("French President
 * Emmanuel Macron"). Immutable.
 */
public final class Item {
  private final Mention head;

  /** Empty where the head is all there is. */
  private final List<Mention> several;

  private final boolean officer;

  /**
   * @param mentions in order, at least one; places of accreditation are not among them
   */
  public Item(List<Mention> mentions) {
    this(mentions, false);
  }

  /**
   * @param mentions in order, at least one; places of accreditation are not among them
   * @param officer whether a person or an office stands for the party
   */
  Item(List<Mention> mentions, boolean officer) {
    this.officer = officer;
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an item without a name");
    }
    this.several = mentions.size() == 1 ? List.of() : List.copyOf(mentions);
    Mention best = mentions.get(0);
    for (int i = 1; i < several.size(); i++) {
      Mention m = several.get(i);
      best = rank(m) < rank(best) ? m : best;
    }
    this.head = best;
  }

  /** The names in order, at least one; places of accreditation are not among them. */
  public List<Mention> mentions() {
    return several.isEmpty() ? List.of(head) : several;
  }

  /** The name that says which party it is: an office or a state before a person. */
  public Mention head() {
    return head;
  }

  /** Whether its name is in another case than a subject's. */
  public boolean isOblique() {
    return head.isOnly(FormKind.OBLIQUE);
  }

  /** Whether a person or an office stands between the name before and this one, or in it. */
  public boolean officer() {
    return officer;
  }

  private static int rank(Mention m) {
    if (m.isOnly(FormKind.PERSON)) {
      return 2;
    }
    return m.isOnly(FormKind.CAPITAL) ? 1 : 0;
  }

  public int start() {
    return several.isEmpty() ? head.start() : several.get(0).start();
  }

  public int end() {
    return several.isEmpty() ? head.end() : several.get(several.size() - 1).end();
  }

  public Span span() {
    return new Span(start(), end());
  }
}
