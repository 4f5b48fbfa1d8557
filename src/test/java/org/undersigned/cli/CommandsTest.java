package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class CommandsTest {
  /** A longer line of the footer would be broken in two, the second of a word or two. */
  private static final int WIDTH = 79;

  /** The commands of the contract, in its order. */
  private static final List<String> CONTRACT =
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

  @Test
  void everyCommandOfTheContractIsThere() {
    assertEquals(CONTRACT, Commands.NAMES);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandHasHelpAnExampleAndAManPage() {
    return Commands.NAMES.stream().map(name -> dynamicTest(name, () -> isDocumented(name)));
  }

  private static void isDocumented(String name) {
    Run help = Run.of(List.of(name, "--help"));
    assertEquals(0, help.status());
    assertEquals("", help.err());
    CommandSpec spec = Invocation.commandLine(name, Commands.create(name)).getCommandSpec();
    String footer = String.join("\n", spec.usageMessage().footer());
    assertTrue(footer.contains("Example") && footer.contains("undersigned " + name), footer);
    footer.lines().forEach(line -> assertTrue(line.length() <= WIDTH, line));
    for (ArgSpec argument : spec.args()) {
      assertTrue(argument.description().length > 0, argument + " has no description");
    }
    String summary = Help.summary(name);
    assertTrue(summary.endsWith(".") && summary.length() <= 66, summary);
    String page = Manual.page(name, spec.commandLine());
    assertTrue(page.startsWith(".TH UNDERSIGNED\\-"), page);
    assertTrue(page.lines().noneMatch(l -> l.startsWith("'")), page);
  }
}
