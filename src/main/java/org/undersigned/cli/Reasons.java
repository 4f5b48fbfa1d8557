package org.undersigned.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.undersigned.reference.ReferenceException;
import org.undersigned.text.UnreadableDocumentException;

/** Says in a user's words why something failed. */
final class Reasons {
  private Reasons() {}

  /** One line, never a class name where words exist, never a stack trace. */
  static String of(Throwable failure) {
    if (failure instanceof UncheckedIOException wrapped) {
      return of(wrapped.getCause());
    }
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemException file) {
      return file.getReason() == null ? "cannot be read or written" : file.getReason();
    }
    if (failure instanceof StackOverflowError) {
      return "is nested too deeply to be read";
    }
    if (failure instanceof OutOfMemoryError) {
      return "needs more memory than there is";
    }
    if (failure instanceof ReferenceException faulty) {
      return tables(faulty);
    }
    if (failure instanceof IOException
        || failure instanceof UsageError
        || failure instanceof UnreadableDocumentException) {
      return failure.getMessage() == null
          ? failure.getClass().getSimpleName()
          : failure.getMessage();
    }
    return "a fault of this program, please report it: " + place(failure);
  }

  /** The first fault; {@code check} names them all, a line each. */
  private static String tables(ReferenceException faulty) {
    int more = faulty.problems().size() - 1;
    String first = faulty.problems().get(0).toString();
    return more == 0
        ? first
        : first + " (and " + more + " more; undersigned check --data DIR names each)";
  }

  private static String place(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return failure.getClass().getSimpleName() + where;
  }
}
