package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table that the build wrote fills the same fields as picocli does, or leaves it to picocli.
 */
class QuickArgumentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse a.txt",
        "parse --roles all - b.txt",
        "parse --roles=signatory,target --summary folder --format jsonl",
        "parse --date 2024-01-09 --id x --max-size 5M --data d --jobs 3 --timeout=7 --strict a",
        "parse --loose --complete --corrections c.csv --doubts d.csv --input jsonl -",
        "tally --by region,un-group a.txt --format json",
        "explain --text a.txt",
        "lookup France Japan",
        "groups EU --on 2024-01-09",
        "groups",
        "check --data d",
        "chart a.txt -o d",
        "compare a.txt b.txt",
        "fetch https://example.org/a -o d",
      })
  void plainArgumentsFillTheSameFields(String line) throws ReflectiveOperationException {
    List<String> args = List.of(line.split(" "));
    Command quick = Commands.create(args.get(0));
    assertTrue(QuickArguments.fill(args.get(0), quick, args.subList(1, args.size())), "not plain");
    Command slow = Commands.create(args.get(0));
    Invocation.commandLine(args.get(0), slow)
        .parseArgs(args.subList(1, args.size()).toArray(String[]::new));
    assertEquals(fields(slow), fields(quick));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse",
        "parse --help",
        "parse -h a",
        "parse --sumary a",
        "parse --date",
        "parse --date= a",
        "parse --date 1 --date 2 a",
        "parse --summary=yes a",
        "parse --format xml a",
        "parse --jobs two a",
        "parse -- a",
        "parse --date --summary a",
        "check a"
      })
  void whatIsNotPlainIsLeftToPicocli(String line) {
    List<String> args = List.of(line.split(" "));
    Command command = Commands.create(args.get(0));
    assertFalse(QuickArguments.fill(args.get(0), command, args.subList(1, args.size())));
  }

  @Test
  void theTableTravelsWithTheClasses() {
    assertTrue(QuickArguments.class.getResource(OptionTable.FILE) != null);
  }

  private static Map<String, String> fields(Object owner) throws ReflectiveOperationException {
    Map<String, String> fields = new TreeMap<>();
    for (Field field : owner.getClass().getDeclaredFields()) {
      field.setAccessible(true);
      Object value = field.get(owner);
      boolean mixin = value instanceof ReadingOptions;
      fields.put(field.getName(), mixin ? fields(value).toString() : String.valueOf(value));
    }
    return fields;
  }
}
