package org.undersigned.role.run;

import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;

/**
 * Those for whom a speaker speaks, in brackets, and the next speakers behind them: X (on behalf of
 * Y and Z), U and V.
 */
final class Brackets {
  /** Characters before the first name of a list in which its bracket opens. */
  private static final int REACH = 200;

  private static final String STOPS = ".\n;";

  private Brackets() {}

  /**
   * Whether a bracket in which a list began closes between its last name and the next.
   *
   * @param first where the list begins
   * @param from where its last name ends
   * @param to where the next begins
   */
  static boolean leave(Scan scan, int first, int from, int to) {
    String text = scan.text();
    int close = from;
    while (close < to && text.charAt(close) != ')') {
      if (text.charAt(close++) == '(') {
        return false;
      }
    }
    int open = close < to && text.substring(close, to).indexOf('(') < 0 ? opening(text, first) : -1;
    return open >= 0 && scan.hasCue(open, first, Cue.Act.BEHALF);
  }

  /** Where the bracket opens in which a place stands; -1 without one. */
  private static int opening(String text, int place) {
    for (int at = place - 1; at >= 0 && place - at <= REACH; at--) {
      char c = text.charAt(at);
      if (c == '(') {
        return at;
      }
      if (c == ')' || STOPS.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
