package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Those of whom nothing is said but "not", behind others who signed: X and Y signed it, but Z did
 * not.
 */
final class ButNot {
  /** The rule of those who did not do what the others did. */
  static final String RULE = "structure:but-not";

  /** More names than these are a list of their own, of which something is told. */
  private static final int MOST_NAMES = 3;

  /** Plain words between the names and the "not" that ends their clause: jedoch. */
  private static final int MOST_BETWEEN = 1;

  /** Plain words before the names: whereas, however. */
  private static final int MOST_BEFORE = 2;

  private static final Jobs NEGATION = Jobs.of(Word.Job.NEGATION);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;

  ButNot(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
  }

  /** The "not" that is all that is said of a run, where those before it signed. */
  Optional<Span> of(Run run, Span sentence) {
    if (run.size() > MOST_NAMES || scan.firstWord(run.end(), sentence.end(), NEGATION) == null) {
      return Optional.empty();
    }
    int end = endOfClause(run.end(), sentence.end());
    Scan.WordHit not = run.end() < end ? scan.lastWord(run.end(), end, NEGATION) : null;
    if (not == null
        || words.between(not.span().end(), end, 0) > 0
        || words.between(run.end(), not.span().start(), MOST_BETWEEN) > MOST_BETWEEN) {
      return Optional.empty();
    }
    int clause = run.start();
    while (clause > sentence.start() && !ends(scan.text().charAt(clause - 1))) {
      clause--;
    }
    boolean told =
        clause > sentence.start()
            ? areSigners(sentence.start(), clause)
            : areSigners(sentences.before(sentence.start()));
    return told && words.between(clause, run.start(), MOST_BEFORE) <= MOST_BEFORE
        ? Optional.of(not.span())
        : Optional.empty();
  }

  private boolean areSigners(Span sentence) {
    return areSigners(sentence.start(), sentence.end());
  }

  /** Whether somebody named in a stretch does something with a text in it. */
  private boolean areSigners(int from, int to) {
    return from < to
        && scan.isNamed(from, to)
        && (scan.hasCue(from, to, Cue.Act.SIGN)
            || scan.hasCue(from, to, Cue.Act.JOIN)
            || scan.firstWord(from, to, NearWords.MAKES) != null);
  }

  private int endOfClause(int from, int to) {
    int at = from;
    while (at < to && !ends(scan.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean ends(char c) {
    return Chars.COMMAS.indexOf(c) >= 0 || ".;:!\u3002\uFF1B\uFF1A\u061B".indexOf(c) >= 0;
  }
}
