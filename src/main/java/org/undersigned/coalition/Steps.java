package org.undersigned.coalition;

/** Hears how far a long computation is; called from several threads. */
@FunctionalInterface
public interface Steps {
  /** Nobody listens. */
  Steps SILENT = (what, done, of) -> {};

  /**
   * One more step is done.
   *
   * @param what is being done, in words
   * @param done steps so far
   * @param of all steps
   */
  void done(String what, int done, int of);
}
