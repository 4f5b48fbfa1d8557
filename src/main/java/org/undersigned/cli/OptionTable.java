package org.undersigned.cli;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes down, at build time, which option fills which field, as picocli reads it from the
 * annotations: reading annotations at every start would cost more than reading a statement.
 *
 * <p>Columns, separated by tabs: command, name or {@code *} for the arguments, least and most
 * values, whether it must be given, field, separator of values.
 */
public final class OptionTable {
  /** Beside the classes. */
  static final String FILE = "options.tsv";

  private static final List<Class<?>> TYPES =
      List.of(String.class, boolean.class, int.class, long.class, Path.class, List.class);

  private OptionTable() {}

  /** Writes the table below the folder of compiled classes. */
  public static void main(String[] args) throws IOException {
    StringBuilder table = new StringBuilder();
    for (String name : Commands.NAMES) {
      CommandSpec spec = Invocation.commandLine(name, Commands.create(name)).getCommandSpec();
      table.append(rows(name, spec));
    }
    String folder = OptionTable.class.getPackageName().replace('.', '/');
    Files.writeString(Path.of(args[0]).resolve(folder).resolve(FILE), table);
  }

  /** A command that needs more than plain fields has no rows: picocli reads its arguments. */
  private static String rows(String name, CommandSpec spec) {
    if (spec.positionalParameters().size() > 1 || !spec.specElements().isEmpty()) {
      return "";
    }
    StringBuilder rows = new StringBuilder();
    for (ArgSpec argument : spec.args()) {
      if (argument instanceof OptionSpec option && option.usageHelp()) {
        continue;
      }
      if (!(argument.userObject() instanceof Field field) || !isPlain(argument, field)) {
        return "";
      }
      List<String> names =
          argument instanceof OptionSpec option ? List.of(option.names()) : List.of("*");
      for (String each : names) {
        rows.append(
            String.join(
                "\t",
                name,
                each,
                Integer.toString(argument.arity().min()),
                Integer.toString(argument.arity().max()),
                Boolean.toString(argument.required()),
                path(spec, argument, field),
                argument.splitRegex()));
        rows.append('\n');
      }
    }
    return rows.toString();
  }

  private static boolean isPlain(ArgSpec argument, Field field) {
    boolean known = TYPES.contains(field.getType()) || field.getType().isEnum();
    boolean strings =
        field.getType() != List.class
            || argument
                .typeInfo()
                .getActualGenericTypeArguments()
                .equals(List.of("java.lang.String"));
    boolean places =
        !(argument instanceof PositionalParamSpec positional)
            || field.getType() == List.class && positional.index().min() == 0;
    return known
        && strings
        && places
        && argument.group() == null
        && argument.converters().length == 0;
  }

  private static String path(CommandSpec spec, ArgSpec argument, Field field) {
    for (Map.Entry<String, CommandSpec> mixin : spec.mixins().entrySet()) {
      boolean here = mixin.getValue().args().stream().anyMatch(a -> field.equals(a.userObject()));
      if (here) {
        return mixin.getKey() + "." + field.getName();
      }
    }
    return field.getName();
  }
}
