package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.document.DocumentException;
import org.undersigned.document.InputOptions;
import org.undersigned.document.Inputs;
import org.undersigned.document.KeptPages;
import org.undersigned.document.WebPages;
import org.undersigned.export.CsvWriter;
import org.undersigned.page.FolderLock;
import org.undersigned.page.FolderRefused;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undersigned fetch}: keeps what addresses give, and says which changed. */
@picocli.CommandLine.Command(
    description = {
      "Keeps the bytes of web pages in a folder and says what changed.",
      "Beside each document a file NAME.meta.json has its address, where redirects led, time, "
          + "sha256 and content type. A row on stdout says whether the document is new, changed or "
          + "unchanged since the last time and, of a changed one, which signatories it lists now and did "
          + "not before, and which no longer. What was there before a change goes to the hidden folder "
          + ".previous."
    },
    footer = {
      "",
      "Examples:",
      "  undersigned fetch https://example.org/statement.html -o kept",
      "  undersigned parse kept"
    })
final class FetchCommand implements Command {
  @Parameters(paramLabel = "URL", arity = "1..*", description = "An http or https address.")
  List<String> addresses = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to keep documents in; made if it is missing.")
  Path output;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give an address up after this time for each step (default: 30).")
  int timeout = 30;

  @Override
  public void run(Console console) throws IOException {
    for (String address : addresses) {
      if (!Inputs.isAddress(address)) {
        throw new UsageError(address + " is no http or https address");
      }
    }
    if (timeout < 1) {
      throw new UsageError("--timeout takes a number of at least 1");
    }
    FolderLock alone = alone();
    try {
      keep(new KeptPages(output), console);
    } finally {
      alone.close();
    }
  }

  private void keep(KeptPages kept, Console console) throws IOException {
    WebPages pages =
        new WebPages(
            InputOptions.DEFAULT_MAX_BYTES, Duration.ofSeconds(timeout), Clock.systemUTC());
    CsvWriter rows =
        new CsvWriter(
            console.out(),
            List.of(
                "address",
                "file",
                "state",
                "sha256",
                "previous",
                "now_listed",
                "no_longer_listed"));
    for (String address : addresses) {
      KeptPages.Kept done;
      try {
        WebPages.Fetched fetched = pages.fetch(address);
        done = keep(kept, fetched);
      } catch (IOException failed) {
        console.failure(address, Reasons.of(failed));
        continue;
      }
      NameChanges changes = changes(address, done, console);
      rows.row(
          address,
          done.file().toString(),
          done.state().name().toLowerCase(Locale.ROOT),
          done.sha256(),
          done.previous().map(Path::toString).orElse(""),
          String.join(" ", changes.now()),
          String.join(" ", changes.noLonger()));
      console.out().flush();
    }
    rows.end();
  }

  private KeptPages.Kept keep(KeptPages kept, WebPages.Fetched fetched) throws IOException {
    try {
      return kept.keep(fetched);
    } catch (IOException full) {
      throw new IOException("cannot be kept in " + output + ": " + Reasons.of(full), full);
    }
  }

  /** What is to be said of a page that is not as it was. */
  private static NameChanges changes(String address, KeptPages.Kept done, Console console) {
    if (done.edited()) {
      console.say(
          "undersigned: "
              + done.file()
              + " was edited after it was fetched; "
              + done.previous()
                  .map(to -> "your version is now " + to)
                  .orElse("it stays as you left it"));
    }
    if (done.previous().isEmpty()) {
      return NameChanges.NONE;
    }
    try {
      NameChanges changes = NameChanges.between(done.previous().get(), done.file());
      console.say("undersigned: " + address + " has changed; " + changes.words());
      return changes;
    } catch (DocumentException unreadable) {
      console.say(
          "undersigned: "
              + address
              + " has changed; which names, cannot be told: "
              + unreadable.getMessage());
      return NameChanges.NONE;
    }
  }

  private FolderLock alone() {
    try {
      return FolderLock.inside(Files.createDirectories(output));
    } catch (FolderRefused taken) {
      throw new UsageError(taken.getMessage());
    } catch (IOException unwritable) {
      throw new UsageError("cannot write into " + output + ": " + Reasons.of(unwritable));
    }
  }
}
