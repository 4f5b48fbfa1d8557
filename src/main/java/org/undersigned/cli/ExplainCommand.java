package org.undersigned.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.undersigned.export.ExplainText;
import org.undersigned.signatory.SignatoryList;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undersigned explain}: how do you know? The text with every finding and its rule. */
@picocli.CommandLine.Command(
    description = "The text with every finding, its role and the rule that decided.",
    footer = {
      "",
      "Examples:",
      "  undersigned explain statement.html",
      "  undersigned explain --text statement.html"
    })
final class ExplainCommand implements Command {
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--text",
      description = "Only the clean text; start and end of parse count its code points.")
  boolean text;

  @Override
  public void run(Console console) throws IOException {
    reading.check();
    ExplainText explain = new ExplainText(console.out(), reading.reference());
    reading.forEach(console, lists -> write(console, explain, lists));
  }

  private void write(Console console, ExplainText explain, List<SignatoryList> lists) {
    try {
      for (SignatoryList list : lists) {
        if (text) {
          list.text().ifPresent(t -> console.out().print(t.text() + "\n"));
          return;
        }
        explain.write(list);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
