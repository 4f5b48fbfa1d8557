package org.undersigned.role.run;

import org.undersigned.mention.Scan;

/**
 * What stands between two names: list glue or words that break a list.
 *
 * @param link how the two names belong together
 * @param title whether an office or body is named between them
 * @param post whether the second name is a place of accreditation: ambassador to ...
 * @param joined whether a comma, a joiner or a line stands between them
 * @param unknown words that are no name we know: a person, or a party we do not know
 */
public record Gap(Link link, boolean title, boolean post, boolean joined, int unknown) {
  /** How two neighbouring names belong together. */
  public enum Link {
    /** Not at all. */
    NONE,
    /** Two words for one party: French President Macron. */
    SAME_ITEM,
    /** Two parties with a comma, a joiner or a line between them. */
    SEPARATED,
    /** Two parties with nothing between them. */
    ADJACENT,
    /** Words of a script without capitals that may name a party we do not know. */
    DOUBTFUL
  }

  private static final Gap SIGNS = new Gap(Link.SEPARATED, false, false, true, 0);
  private static final Gap SPACE = new Gap(Link.ADJACENT, false, false, false, 0);

  public boolean breaks() {
    return link == Link.NONE || link == Link.DOUBTFUL;
  }

  /** Reads the stretch from {@code from} to {@code to}. */
  static Gap read(Scan scan, int from, int to) {
    return read(scan, from, to, scan.knowsWords());
  }

  /** The same as if the words of every language were known: any other small word breaks it. */
  public static Gap readStrictly(Scan scan, int from, int to) {
    return read(scan, from, to, true);
  }

  private static Gap read(Scan scan, int from, int to, boolean wordsKnown) {
    Gap signs = ofSigns(scan.text(), from, to);
    return signs != null ? signs : new GapReader(scan, from, to, wordsKnown).read();
  }

  /** The commonest gaps, which hold nothing but commas and spaces; null for any other. */
  private static Gap ofSigns(String text, int from, int to) {
    boolean separated = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == ',' || c == ';' || c == '\n') {
        separated = true;
      } else if (c != ' ') {
        return null;
      }
    }
    return separated ? SIGNS : SPACE;
  }
}
