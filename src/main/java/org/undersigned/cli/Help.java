package org.undersigned.cli;

import picocli.CommandLine;

/** The overview of all commands; each command's own help comes from its options. */
final class Help {
  /** What an input may be. */
  static final String INPUT =
      """
      INPUT is a file (.txt .md .html .pdf .docx), a folder, an http(s) address, - for
      standard input, or a CSV or JSON lines file that parse wrote.
      """;

  private Help() {}

  /** What {@code undersigned --help} prints. */
  static String overview() {
    StringBuilder text = new StringBuilder();
    text.append("undersigned reads joint statements and says who signed them.\n\n");
    text.append("Usage: undersigned COMMAND [OPTION...] INPUT...\n\n");
    for (String name : Commands.NAMES) {
      text.append("  ").append(name).append(" ".repeat(12 - name.length()));
      text.append(summary(name)).append('\n');
    }
    text.append('\n').append(INPUT);
    text.append(
        """
        Example: undersigned report statement.html -o report
        undersigned COMMAND --help tells a command's options and shows an example.
        Exit status: 0 done, 1 some input failed (named on stderr), 2 asked wrongly.
        """);
    return text.toString();
  }

  /** First line of a command's description: one sentence that fits beside the name. */
  static String summary(String name) {
    Class<?> type = Commands.create(name).getClass();
    return type.getAnnotation(CommandLine.Command.class).description()[0];
  }
}
