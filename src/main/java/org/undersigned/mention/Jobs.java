package org.undersigned.mention;

/**
 * Some of the jobs that a list word can have. Immutable.
 *
 * @param bits one for each job, by its place among {@link Word.Job#values()}
 */
public record Jobs(long bits) {
  static {
    if (Word.Job.values().length > Long.SIZE) {
      throw new IllegalStateException("more jobs than a long has bits: two would be one");
    }
  }

  /** These jobs, at least one. */
  public static Jobs of(Word.Job first, Word.Job... more) {
    long bits = bit(first);
    for (Word.Job job : more) {
      bits |= bit(job);
    }
    return new Jobs(bits);
  }

  /** Whether a job is one of them. */
  public boolean has(Word.Job job) {
    return (bits & bit(job)) != 0;
  }

  private static long bit(Word.Job job) {
    return 1L << job.ordinal();
  }
}
