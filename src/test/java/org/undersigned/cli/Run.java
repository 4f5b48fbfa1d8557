package org.undersigned.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A run of the program inside a test.
 *
 * @param status exit status
 * @param out what it wrote on stdout
 * @param err what it wrote on stderr
 */
public record Run(int status, String out, String err) {

  /** Runs the program without standard input. */
  public static Run of(List<String> args) {
    return of(args, new byte[0]);
  }

  /** Runs the program with these bytes on standard input. */
  public static Run of(List<String> args, byte[] stdin) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            new ByteArrayInputStream(stdin),
            args.toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }
}
