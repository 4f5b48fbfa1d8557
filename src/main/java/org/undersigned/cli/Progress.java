package org.undersigned.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far a long run is. It appears when the run has taken two
 * seconds, changes at most five times a second, and goes before anything else is said.
 */
final class Progress {
  /** The launcher sets it when standard error is a terminal. */
  static final String TERMINAL = "undersigned.terminal";

  private static final long FIRST_AFTER = 2_000_000_000L;
  private static final long EVERY = 200_000_000L;
  private static final int WIDTH = 79;

  private final PrintWriter terminal;
  private final LongSupplier nanos;
  private long next;
  private int shown;

  private Progress(PrintWriter terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.next = nanos.getAsLong() + FIRST_AFTER;
  }

  /** Shows nothing. */
  static Progress none() {
    return new Progress(null, () -> 0);
  }

  /**
   * Shows lines.
   *
   * @param nanos the clock
   */
  static Progress on(PrintWriter terminal, LongSupplier nanos) {
    return new Progress(terminal, nanos);
  }

  void show(String line) {
    if (terminal == null) {
      return;
    }
    long now = nanos.getAsLong();
    if (now - next < 0) {
      return;
    }
    next = now + EVERY;
    String clean = Console.printable(line);
    String cut = clean.length() > WIDTH ? clean.substring(0, WIDTH) : clean;
    terminal.print("\r" + cut + " ".repeat(Math.max(0, shown - cut.length())));
    terminal.flush();
    shown = cut.length();
  }

  void clear() {
    if (shown > 0) {
      terminal.print("\r" + " ".repeat(shown) + "\r");
      terminal.flush();
      shown = 0;
    }
  }
}
