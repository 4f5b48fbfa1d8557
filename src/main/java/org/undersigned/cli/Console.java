package org.undersigned.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The three streams of a run and the count of what failed. Data goes to {@link #out()}, words for
 * the user go to {@link #say} and {@link #failure}. Safe for use by several threads.
 */
public final class Console {
  /** So many failures are remembered in words; stderr names every one. */
  private static final int MOST_NAMED = 1000;

  private final PrintWriter out;
  private final PrintWriter err;
  private final InputStream in;
  private final Progress progress;
  private final List<String> named = new ArrayList<>();
  private int failures;

  /** Streams of which none is a terminal; all three required. */
  public Console(PrintWriter out, PrintWriter err, InputStream in) {
    this(out, err, in, Progress.none());
  }

  /** Streams, all required, and where a long run says how far it is. */
  Console(PrintWriter out, PrintWriter err, InputStream in, Progress progress) {
    this.progress = Objects.requireNonNull(progress);
    this.out = Objects.requireNonNull(out);
    this.err = Objects.requireNonNull(err);
    this.in = Objects.requireNonNull(in);
  }

  /** Where data goes. */
  public PrintWriter out() {
    return out;
  }

  /** Standard input. */
  public InputStream in() {
    return in;
  }

  /** One line of words on stderr, without what a terminal would obey. */
  public synchronized void say(String line) {
    progress.clear();
    err.print(printable(line) + "\n");
    err.flush();
  }

  /** Says how far a long run is: one line that the next one replaces, on a terminal only. */
  public synchronized void progress(String line) {
    progress.show(line);
  }

  /** Takes away what {@link #progress} wrote. */
  public synchronized void endProgress() {
    progress.clear();
  }

  /** Ends the progress line and sends off what waits in the streams, which stay open. */
  void flush() {
    endProgress();
    out.flush();
    err.flush();
  }

  /**
   * Names an input that failed; the run goes on and ends with status 1.
   *
   * @param origin path or address as the user gave it
   * @param reason what is wrong and what to do, in one line
   */
  public synchronized void failure(String origin, String reason) {
    failures++;
    if (named.size() < MOST_NAMED) {
      named.add(printable(origin + ": " + reason));
    }
    say("undersigned: " + origin + ": " + reason);
  }

  /** How many inputs failed so far. */
  public synchronized int failures() {
    return failures;
  }

  /** The inputs that failed so far, each with its reason, as stderr names them. */
  public synchronized List<String> failed() {
    List<String> all = new ArrayList<>(named);
    if (failures > named.size()) {
      all.add("and " + (failures - named.size()) + " more, all named on standard error");
    }
    return all;
  }

  /** 0, or 1 when some input failed. */
  public int exitStatus() {
    return failures() == 0 ? 0 : 1;
  }

  /**
   * Control characters, escape sequences and marks that turn the writing direction become U+FFFD.
   */
  static String printable(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    line.codePoints()
        .map(c -> c == '\t' || c == '\n' || c == '\r' ? ' ' : c)
        .map(c -> Character.isISOControl(c) || turnsDirection(c) ? 0xFFFD : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean turnsDirection(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }
}
