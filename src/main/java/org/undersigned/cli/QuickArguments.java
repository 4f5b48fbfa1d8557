package org.undersigned.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills a command's fields from plain arguments by the table that the build wrote ({@link
 * OptionTable}). Whatever is not plain - help, an error, an abbreviation - is left to picocli,
 * which then starts afresh and has the words for it.
 */
final class QuickArguments {
  private static final String ARGUMENTS = "*";

  /** One line of the table. */
  private record Entry(int least, int most, boolean required, String field, String separator) {}

  private final Command command;
  private final Map<String, Entry> table;
  private final Map<Entry, List<String>> given = new IdentityHashMap<>();

  private QuickArguments(Command command, Map<String, Entry> table) {
    this.command = command;
    this.table = table;
  }

  /** Whether all arguments were plain and stand in their fields; if not, the command is spoilt. */
  static boolean fill(String name, Command command, List<String> args) {
    Map<String, Entry> table = table(name);
    if (table.isEmpty()) {
      return false;
    }
    QuickArguments arguments = new QuickArguments(command, table);
    try {
      return arguments.sort(args) && arguments.fillFields();
    } catch (ReflectiveOperationException | IllegalArgumentException notPlain) {
      return false;
    }
  }

  private boolean sort(List<String> args) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (!arg.startsWith("-") || arg.equals("-")) {
        rest.add(arg);
        continue;
      }
      int equals = arg.indexOf('=');
      Entry entry = table.get(equals < 0 ? arg : arg.substring(0, equals));
      if (entry == null || entry.most > 1 || entry.least != entry.most) {
        return false;
      }
      String value = equals < 0 ? "" : arg.substring(equals + 1);
      if (equals < 0 && entry.most == 1) {
        i++;
        value = i < args.size() ? args.get(i) : "";
      }
      boolean plain = entry.most == 0 ? equals < 0 : !value.isEmpty() && !value.startsWith("-");
      if (!plain || isGiven(entry)) {
        return false;
      }
      given.put(entry, List.of(value));
    }
    return take(rest) && table.values().stream().allMatch(e -> !e.required || isGiven(e));
  }

  private boolean take(List<String> rest) {
    Entry arguments = table.get(ARGUMENTS);
    if (arguments == null || rest.isEmpty()) {
      return rest.isEmpty();
    }
    given.put(arguments, rest);
    return rest.size() >= arguments.least && rest.size() <= arguments.most;
  }

  /** Under this name or another one of the same option. */
  private boolean isGiven(Entry entry) {
    return given.keySet().stream().anyMatch(e -> e.field.equals(entry.field));
  }

  private boolean fillFields() throws ReflectiveOperationException {
    for (Map.Entry<Entry, List<String>> values : given.entrySet()) {
      Entry entry = values.getKey();
      Object owner = command;
      String name = entry.field;
      int dot = name.indexOf('.');
      if (dot >= 0) {
        owner = field(owner, name.substring(0, dot)).get(owner);
        name = name.substring(dot + 1);
      }
      Field field = field(owner, name);
      field.set(owner, value(field.getType(), values.getValue(), entry));
    }
    return true;
  }

  private static Field field(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private static Object value(Class<?> type, List<String> values, Entry entry) {
    String first = values.get(0);
    if (type == List.class) {
      List<String> all = new ArrayList<>();
      for (String value : values) {
        all.addAll(
            entry.separator.isEmpty() ? List.of(value) : List.of(value.split(entry.separator)));
      }
      return all;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == int.class) {
      return Integer.parseInt(first);
    }
    if (type == long.class) {
      return Long.parseLong(first);
    }
    if (type == Path.class) {
      return path(first);
    }
    return type == String.class ? first : constant(type, first);
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Object constant(Class<?> type, String word) {
    for (Object constant : type.getEnumConstants()) {
      if (constant.toString().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static Map<String, Entry> table(String command) {
    Map<String, Entry> table = new HashMap<>();
    try (InputStream in = QuickArguments.class.getResourceAsStream(OptionTable.FILE)) {
      if (in == null) {
        return table;
      }
      for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = row.split("\t", -1);
        if (cells[0].equals(command)) {
          int least = Integer.parseInt(cells[2]);
          int most = Integer.parseInt(cells[3]);
          boolean required = Boolean.parseBoolean(cells[4]);
          table.put(cells[1], new Entry(least, most, required, cells[5], cells[6]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
