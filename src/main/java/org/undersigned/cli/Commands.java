package org.undersigned.cli;

import java.util.List;
import java.util.Locale;

/**
 * The commands by name. A command's class follows from its name ({@code parse}: {@link
 * ParseCommand}) and is loaded when it is asked for, not before.
 */
final class Commands {
  /** In the order in which help shows them. */
  static final List<String> NAMES =
      List.of(
          "parse",
          "tally",
          "chart",
          "report",
          "compare",
          "coalitions",
          "explain",
          "lookup",
          "groups",
          "check",
          "fetch");

  private Commands() {}

  /** A fresh command; the name must be one of {@link #NAMES}. */
  static Command create(String name) {
    try {
      String type = Commands.class.getPackageName() + "." + simpleName(name);
      return (Command) Class.forName(type).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("command " + name + " cannot be made", e);
    }
  }

  private static String simpleName(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Command";
  }
}
