package org.undersigned.role;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/**
 * The first and the last word with one of some jobs in a stretch of text, null without one; and the
 * jobs by which makers of a text are found.
 */
final class NearWords {
  /** A text: letter. */
  static final Jobs WRITING = Jobs.of(Word.Job.WRITING);

  /** What is done with it: signed. */
  static final Jobs MAKES = Jobs.of(Word.Job.MAKES);

  /** Before who does so: by. */
  static final Jobs AGENT = Jobs.of(Word.Job.AGENT);

  /** Before whom it is written to: to. */
  static final Jobs READER = Jobs.of(Word.Job.READER);

  /** Before what belongs to something else than the text and its makers. */
  static final Jobs PREPOSITIONS =
      Jobs.of(Word.Job.DOER, Word.Job.TOWARD, Word.Job.TOPIC, Word.Job.READER);

  /** Characters in which a word stands right before a place. */
  static final int REACH = 80;

  private final Scan scan;

  NearWords(Scan scan) {
    this.scan = scan;
  }

  Span first(Jobs jobs, int from, int to) {
    Scan.WordHit hit = from < to ? scan.firstWord(from, to, jobs) : null;
    return hit == null ? null : hit.span();
  }

  Span last(Jobs jobs, int from, int to) {
    Scan.WordHit hit = from < to ? scan.lastWord(from, to, jobs) : null;
    return hit == null ? null : hit.span();
  }

  boolean has(Jobs jobs, int from, int to) {
    return from < to && scan.firstWord(from, to, jobs) != null;
  }
}
