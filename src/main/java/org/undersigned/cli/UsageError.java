package org.undersigned.cli;

/** The user asked wrongly: an option, a scheme, a date, an unwritable folder. Exit status 2. */
public final class UsageError extends RuntimeException {

  /** An error whose message says what, where and what to do, in one line. */
  public UsageError(String message) {
    super(message);
  }
}
