package org.undersigned.role.run;

/** What stands within the name of a person besides words with a capital. */
public final class PersonNames {
  /** Letters of a word within a person's name: of, van, bin. */
  private static final int LONGEST_PARTICLE = 3;

  /** What ties such a word to the next: "al-Sissi". */
  private static final String TIES = " -\u2010\u2011";

  private PersonNames() {}

  /**
   * A short word between two words of a person's name: Lord Collins of Highbury, Fattah al-Sissi.
   */
  public static boolean isParticle(String text, int start, int end, int to) {
    return end - start <= LONGEST_PARTICLE
        && start >= 2
        && text.charAt(start - 1) == ' '
        && Character.isLetter(text.charAt(start - 2))
        && end + 1 < to
        && TIES.indexOf(text.charAt(end)) >= 0
        && (Character.isUpperCase(text.charAt(end + 1)) || isParticleNext(text, end + 1, to));
  }

  private static boolean isParticleNext(String text, int start, int to) {
    int end = start;
    while (end < to && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return end > start
        && end - start <= LONGEST_PARTICLE
        && end + 1 < to
        && TIES.indexOf(text.charAt(end)) >= 0
        && Character.isUpperCase(text.charAt(end + 1));
  }
}
