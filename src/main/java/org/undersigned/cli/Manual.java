package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes the man pages and the shell completion from the commands themselves. The build runs it:
 * nothing that it writes is kept by hand.
 */
final class Manual {
  private static final String EXIT_STATUS =
      """
      .SH EXIT STATUS
      .TP
      .B 0
      Done, also when nobody signed. A closed pipe is no error.
      .TP
      .B 1
      Some input failed; each is named on standard error with its reason, the rest is delivered.
      .TP
      .B 2
      Asked wrongly: an option, a scheme, a date, a folder that cannot be written.
      """;

  private Manual() {}

  /**
   * Writes {@code undersigned.1}, a page for each command, and {@code undersigned.bash} into a
   * folder.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    CommandLine all = new CommandLine(CommandSpec.create().name("undersigned"));
    Files.writeString(folder.resolve("undersigned.1"), overview());
    for (String name : Commands.NAMES) {
      CommandLine line = Invocation.commandLine(name, Commands.create(name));
      Files.writeString(folder.resolve("undersigned-" + name + ".1"), page(name, line));
      line.setCommandName(name);
      all.addSubcommand(name, line);
    }
    Files.writeString(folder.resolve("undersigned.bash"), completion(all));
  }

  /** The page of the program as a whole. */
  static String overview() {
    StringBuilder page = new StringBuilder();
    title(page, "undersigned", "reads joint statements and says who signed them");
    page.append(".SH SYNOPSIS\n.B undersigned\n.I COMMAND\n[\\fIOPTION\\fR...] \\fIINPUT\\fR...\n");
    page.append(".SH COMMANDS\n");
    for (String name : Commands.NAMES) {
      page.append(".TP\n.BR undersigned\\-").append(name).append(" (1)\n");
      page.append(text(Help.summary(name))).append('\n');
    }
    page.append(".SH INPUT\n").append(text(Help.INPUT)).append('\n');
    return page.append(EXIT_STATUS).toString();
  }

  /** The page of one command. */
  static String page(String name, CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    StringBuilder page = new StringBuilder();
    title(page, "undersigned-" + name, spec.usageMessage().description()[0]);
    page.append(".SH SYNOPSIS\n.nf\n").append(text(synopsis(line))).append("\n.fi\n");
    String[] description = spec.usageMessage().description();
    page.append(".SH DESCRIPTION\n").append(text(String.join("\n", description))).append('\n');
    page.append(".SH OPTIONS\n");
    for (ArgSpec argument : spec.positionalParameters()) {
      item(page, "\\fI" + text(argument.paramLabel()) + "\\fR", argument);
    }
    for (OptionSpec option : spec.options()) {
      String names = "\\fB" + text(String.join(", ", option.names())) + "\\fR";
      boolean takes = option.arity().max() > 0;
      item(page, takes ? names + " \\fI" + text(option.paramLabel()) + "\\fR" : names, option);
    }
    String[] footer = spec.usageMessage().footer();
    if (footer.length > 0) {
      page.append(".SH EXAMPLES\n.nf\n");
      for (String example : footer) {
        page.append(text(example)).append('\n');
      }
      page.append(".fi\n");
    }
    page.append(EXIT_STATUS);
    return page.append(".SH SEE ALSO\n.BR undersigned (1)\n").toString();
  }

  private static void title(StringBuilder page, String name, String what) {
    page.append(".TH ").append(text(name.toUpperCase(java.util.Locale.ROOT)));
    page.append(" 1 \"\" \"undersigned ").append(Version.number()).append("\" \"User Commands\"\n");
    page.append(".SH NAME\n").append(text(name)).append(" \\- ").append(text(what)).append('\n');
  }

  private static String synopsis(CommandLine line) {
    return line.getHelp().synopsis(0).strip();
  }

  private static void item(StringBuilder page, String term, ArgSpec argument) {
    page.append(".TP\n").append(term).append('\n');
    page.append(text(String.join("\n", argument.description()))).append('\n');
  }

  /** Words as roff takes them: no escapes, no requests, hyphens that can be copied. */
  private static String text(String words) {
    String safe = words.replace("\\", "\\e").replace("-", "\\-").replace("\n.", "\n\\&.");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }

  /** Where nothing of the command's own fits, the names of files do: inputs have no type. */
  private static String completion(CommandLine all) {
    return AutoComplete.bash("undersigned", all)
        .replace("  type compopt &>/dev/null && compopt +o default\n", "");
  }
}
