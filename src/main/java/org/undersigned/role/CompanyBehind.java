package org.undersigned.role;

import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.text.Span;

/**
 * Words for company that stand behind the names, in a language that puts them there, and the
 * subject that the names act with: Xは、YとZとともに; Yval és Zval együtt X.
 */
final class CompanyBehind {
  /** Value of such words. */
  static final int VALUE = 3;

  private static final Jobs COMPANY = Jobs.of(Word.Job.COMPANY);

  private final Scan scan;
  private final Subject subject;

  CompanyBehind(Scan scan, Subject subject) {
    this.scan = scan;
    this.subject = subject;
  }

  /** The words right behind a run that put it beside another. */
  Optional<Span> wordsOf(Run run, Span sentence) {
    Scan.WordHit with = scan.firstWord(run.end(), sentence.end(), COMPANY);
    return with != null
            && with.word().value() == VALUE
            && subject.isOffice(run.end(), with.span().start())
        ? Optional.of(with.span())
        : Optional.empty();
  }

  /** Number of the reading right before those named with others, or right behind; -1 for none. */
  int beside(List<RunReading> all, int number, Span with, Span sentence) {
    Run run = all.get(number).run();
    if (number > 0) {
      Run before = all.get(number - 1).run();
      if (before.start() >= sentence.start()
          && subject.isOffice(before.end(), run.start())
          && subject.clauseOf(before, sentence) >= 0) {
        return all.get(number - 1).isOpenTo(Alongside.OPEN) ? number - 1 : -1;
      }
    }
    if (number + 1 >= all.size()) {
      return -1;
    }
    RunReading next = all.get(number + 1);
    return next.run().end() <= sentence.end()
            && next.isOpenTo(Alongside.OPEN)
            && subject.isOffice(with.end(), next.run().start())
        ? number + 1
        : -1;
  }
}
