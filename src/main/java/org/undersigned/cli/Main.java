package org.undersigned.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.undersigned.reference.NearMatch;
import org.undersigned.reference.ReferenceException;

/** Where the process begins. Status: 0 done, 1 some input failed, 2 asked wrongly. */
public final class Main {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int ASKED_WRONGLY = 2;

  private Main() {}

  /** Runs one command on the process's streams and ends with its status. */
  public static void main(String[] args) {
    PrintWriter out = StandardWriter.on(FileDescriptor.out);
    PrintWriter err = StandardWriter.on(FileDescriptor.err);
    int status;
    try {
      Progress progress =
          Boolean.getBoolean(Progress.TERMINAL)
              ? Progress.on(err, System::nanoTime)
              : Progress.none();
      InputStream in = new FileInputStream(FileDescriptor.in);
      status = run(new Console(out, err, in, progress), args);
    } catch (StandardWriter.OutputLost lost) {
      status = lost.closedPipe() ? DONE : complain(err, lost);
    }
    System.exit(status); // and not halt: the fonts that a chart unpacked are taken away
  }

  private static int complain(PrintWriter err, StandardWriter.OutputLost lost) {
    try {
      err.print("undersigned: cannot write standard output: " + lost.getMessage() + "\n");
      err.flush();
    } catch (StandardWriter.OutputLost nowhereToComplain) {
      return FAILED;
    }
    return FAILED;
  }

  /** One run: what {@link #main} does, on streams of the caller's choice. */
  public static int run(PrintWriter out, PrintWriter err, InputStream in, String... args) {
    return run(new Console(out, err, in), args);
  }

  private static int run(Console console, String... args) {
    try {
      return run(console, List.of(args));
    } catch (UsageError e) {
      console.say("undersigned: " + e.getMessage());
      return ASKED_WRONGLY;
    } catch (ReferenceException ownTables) {
      console.say("undersigned: " + Reasons.of(ownTables));
      return ASKED_WRONGLY;
    } catch (StandardWriter.OutputLost lost) {
      throw lost;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      console.say("undersigned: " + Reasons.of(e));
      return FAILED;
    } finally {
      console.flush();
    }
  }

  private static int run(Console console, List<String> args) throws IOException {
    String first = args.isEmpty() ? "--help" : args.get(0);
    List<String> rest = args.isEmpty() ? List.of() : args.subList(1, args.size());
    switch (first) {
      case "-h", "--help" -> console.out().print(Help.overview());
      case "-V", "--version" -> console.out().print(Version.line() + "\n");
      case "help" -> {
        String[] asked =
            rest.isEmpty() ? new String[] {"--help"} : new String[] {rest.get(0), "--help"};
        return run(console, Arrays.asList(asked));
      }
      default -> {
        if (!Commands.NAMES.contains(first)) {
          throw new UsageError(unknown(first));
        }
        return Invocation.of(first, rest).run(console);
      }
    }
    return args.isEmpty() ? ASKED_WRONGLY : DONE;
  }

  private static String unknown(String first) {
    String what =
        first.startsWith("-")
            ? "no command before the option " + first
            : "unknown command " + first;
    return what
        + (first.matches("https?://.*") || Files.exists(Path.of(first))
            ? ", which is an input; did you mean undersigned parse " + first + "?"
            : NearMatch.question(first, Commands.NAMES))
        + " (undersigned --help lists the commands)";
  }
}
