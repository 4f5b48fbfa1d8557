package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.document.InputOptions;
import org.undersigned.document.Inputs;
import org.undersigned.document.KeptPages;
import org.undersigned.document.WebPages;
import org.undersigned.export.CsvWriter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undersigned fetch}: keeps what addresses give, and says which changed. */
@picocli.CommandLine.Command(
    description = {
      "Keeps the bytes of each address in a folder, with a file NAME.meta.json beside it: address,"
          + " where redirects led, time, sha256, content type. A row on stdout says whether the"
          + " document is new, changed or unchanged since the last time; what was there before a"
          + " change goes to the hidden folder .previous."
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
    KeptPages kept = folder();
    WebPages pages =
        new WebPages(
            InputOptions.DEFAULT_MAX_BYTES, Duration.ofSeconds(timeout), Clock.systemUTC());
    CsvWriter rows =
        new CsvWriter(console.out(), List.of("address", "file", "state", "sha256", "previous"));
    for (String address : addresses) {
      WebPages.Fetched fetched;
      try {
        fetched = pages.fetch(address);
      } catch (IOException failed) {
        console.failure(address, Reasons.of(failed));
        continue;
      }
      KeptPages.Kept done = kept.keep(fetched);
      rows.row(
          address,
          done.file().toString(),
          done.state().name().toLowerCase(Locale.ROOT),
          done.sha256(),
          done.previous().map(Path::toString).orElse(""));
      console.out().flush();
    }
    rows.end();
  }

  private KeptPages folder() {
    try {
      Files.createDirectories(output);
      return new KeptPages(output);
    } catch (IOException unwritable) {
      throw new UsageError("cannot write into " + output + ": " + Reasons.of(unwritable));
    }
  }
}
