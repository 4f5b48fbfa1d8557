package org.undersigned.signatory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;

/** A number of which another is said to be a part: eleven of the 27 member states. */
final class PartOf {
  /** Words that say of what a number is a part: of the, de los, dei, van de. */
  private static final Pattern OF_THE = Pattern.compile("\\s\\p{L}{1,4}(\\s\\p{L}{1,4})?\\s");

  private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{1,2}$");

  /** Characters of a number in words and of what stands behind it. */
  private static final int REACH = 40;

  private static final Jobs NUMBER = Jobs.of(Word.Job.NUMBER);

  /** How many of those are meant whose number begins at a place; empty for all of them. */
  static Optional<Numerals.Numeral> before(Scan scan, int total) {
    int from = Math.max(0, total - REACH);
    String text = scan.text();
    Numerals.Numeral part = null;
    for (Scan.WordHit w : scan.words(from, total, NUMBER)) {
      if (OF_THE.matcher(text.substring(w.span().end(), total)).matches()) {
        part = new Numerals.Numeral(w.word().value(), w.span().start(), w.span().end(), false);
      }
    }
    Matcher of = OF_THE.matcher(text).region(from, total);
    while (part == null && of.find()) {
      Matcher digits = DIGITS.matcher(text).region(from, of.start());
      if (of.end() == total && digits.find()) {
        int value = Integer.parseInt(digits.group());
        part = new Numerals.Numeral(value, digits.start(), digits.end(), false);
      }
      of.region(of.start() + 1, total);
    }
    return Optional.ofNullable(part);
  }

  private PartOf() {}
}
