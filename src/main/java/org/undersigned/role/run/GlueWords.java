package org.undersigned.role.run;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;

/** The words that may stand between two names of one list: and, the, president, of. */
final class GlueWords {
  private static final Word.Job[] ALL = {
    Word.Job.JOINER,
    Word.Job.POST,
    Word.Job.ARTICLE,
    Word.Job.TITLE,
    Word.Job.FILLER,
    Word.Job.ABBREVIATION,
    Word.Job.MEMBERS
  };

  static final Jobs JOBS = Jobs.of(ALL[0], ALL);

  private final Scan scan;
  private final int to;

  /**
   * @param to where the next name begins
   */
  GlueWords(Scan scan, int to) {
    this.scan = scan;
    this.to = to;
  }

  /** One of them, and where it ends. */
  record Glue(Word.Job job, int end) {}

  /**
   * The longest that begins at a place, of equally long ones the first job; null without one.
   *
   * @param aside whether the next name stands in brackets
   */
  Glue longest(int at, boolean aside) {
    int best = -1;
    Word.Job job = null;
    long jobs = scan.jobsAt(at) & JOBS.bits();
    for (int i = 0; jobs != 0 && i < ALL.length; i++) {
      Word.Job j = ALL[i];
      int end = (jobs & 1L << j.ordinal()) == 0 ? -1 : endWithin(at, j, aside);
      if (end > best && end <= to) {
        best = end;
        job = j;
      }
    }
    return job == null ? null : new Glue(job, best);
  }

  /**
   * Where the longest word with a job ends that begins at a place; in brackets, where it tells of
   * the party before them, and before a name whose article is written large ("y El Salvador"), the
   * longest that does not reach into the next name. -1 without one.
   */
  private int endWithin(int at, Word.Job job, boolean aside) {
    int end = scan.endOfWord(at, job);
    if (end <= to || !aside && job != Word.Job.POST && !isBeforeCapital(job)) {
      return end;
    }
    int within = -1;
    for (Scan.WordHit w : scan.words(at, to, Jobs.of(job))) {
      if (w.span().start() == at) {
        within = Math.max(within, w.span().end());
      }
    }
    return within;
  }

  /** Whether a joiner may be read with the large article of the next name: "y El". */
  private boolean isBeforeCapital(Word.Job job) {
    return job == Word.Job.JOINER
        && to < scan.text().length()
        && Character.isUpperCase(scan.text().charAt(to));
  }

  /** Whether a form of address in capitals stands at a place behind a space. */
  boolean isBeforeAddress(int place) {
    int next = place + 1;
    return next < to
        && scan.text().charAt(place) == ' '
        && Character.isUpperCase(scan.text().charAt(next))
        && scan.endOfWord(next, Word.Job.ADDRESS) > 0;
  }
}
