package org.undersigned.cli;

import java.util.List;

/** The commands by name. A command's class is loaded when it is asked for, not before. */
final class Commands {
  /** In the order in which help shows them. */
  static final List<String> NAMES = List.of("parse");

  private Commands() {}

  /** A fresh command; the name must be one of {@link #NAMES}. */
  static Command create(String name) {
    return switch (name) {
      case "parse" -> new ParseCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
