package org.undersigned.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.reference.NearMatch;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** A command with its arguments understood. */
final class Invocation {
  private final String name;
  private final Command command;
  private final String help;

  private Invocation(String name, Command command, String help) {
    this.name = name;
    this.command = command;
    this.help = help;
  }

  /**
   * Parses the arguments after the command's name.
   *
   * @throws UsageError with the near match for a misspelt option
   */
  static Invocation of(String name, List<String> args) {
    Command quick = Commands.create(name);
    if (QuickArguments.fill(name, quick, args)) {
      return new Invocation(name, quick, "");
    }
    Command command = Commands.create(name);
    CommandLine line = commandLine(name, command);
    try {
      line.parseArgs(args.toArray(new String[0]));
    } catch (CommandLine.UnmatchedArgumentException e) {
      throw new UsageError(name + ": " + unmatched(e, line) + seeHelp(name));
    } catch (CommandLine.ParameterException e) {
      throw new UsageError(name + ": " + wrong(e) + seeHelp(name));
    }
    String help = line.isUsageHelpRequested() ? line.getUsageMessage(Ansi.OFF) : "";
    return new Invocation(name, command, help);
  }

  /** The command as picocli sees it, with {@code --help}; also what man pages are made from. */
  static CommandLine commandLine(String name, Command command) {
    CommandLine line = new CommandLine(command);
    line.setCommandName("undersigned " + name);
    line.getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setAbbreviatedOptionsAllowed(false);
    line.setExpandAtFiles(false);
    return line;
  }

  int run(Console console) throws IOException {
    if (!help.isEmpty()) {
      console.out().print(help);
      return Main.DONE;
    }
    try {
      command.run(console);
    } catch (UsageError e) {
      throw new UsageError(name + ": " + e.getMessage());
    }
    return console.exitStatus();
  }

  private static String unmatched(CommandLine.UnmatchedArgumentException e, CommandLine line) {
    String wrong = e.getUnmatched().get(0);
    String asked = wrong.contains("=") ? wrong.substring(0, wrong.indexOf('=')) : wrong;
    if (!asked.startsWith("-")) {
      return "unexpected argument " + asked;
    }
    List<String> options = List.copyOf(line.getCommandSpec().optionsMap().keySet());
    return "unknown option " + asked + NearMatch.question(asked, options);
  }

  /** What is missing; for an option that takes one of some words, these. */
  private static String wrong(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.MissingParameterException missing
        && !missing.getMissing().isEmpty()) {
      return missing.getMissing().stream()
              .map(Invocation::asGiven)
              .collect(Collectors.joining(" and "))
          + (missing.getMissing().size() == 1 ? " is missing" : " are missing");
    }
    if (!(e.getArgSpec() instanceof CommandLine.Model.OptionSpec option)
        || !option.type().isEnum()
        || !e.getMessage().startsWith("Invalid value")) {
      return lower(e.getMessage());
    }
    String words =
        Arrays.stream(option.type().getEnumConstants())
            .map(word -> word.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return option.longestName() + " " + e.getValue() + " is none of " + words;
  }

  /** As the examples of the help write it: {@code -o DIR}. */
  private static String asGiven(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.shortestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String seeHelp(String name) {
    return " (undersigned " + name + " --help lists the options)";
  }

  private static String lower(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
