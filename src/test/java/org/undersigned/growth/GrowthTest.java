package org.undersigned.growth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A document twice as long takes twice the work and twice the memory, whatever it is made of. Work
 * is counted, not timed: see {@link Work}.
 */
class GrowthTest {
  /**
   * What a document twice as long may take; what grows with the square takes four times as much.
   */
  private static final double MOST = 2.3;

  /** Statements, names or lines of the shortest document. */
  private static final int SIZE = 250;

  /** Methods that a failure names. */
  private static final int NAMED = 8;

  private static final String[] STATES = {
    "Chile", "Norway", "Kenya", "Japan", "Samoa", "Malta", "Peru", "Ghana", "Fiji", "Latvia"
  };

  /** A shape of document: its name, its kind, and how one of some size is written. */
  private record Shape(String name, String type, IntFunction<String> text) {}

  private static List<Shape> shapes() throws IOException {
    String prose = Files.readString(Path.of("src/bench/sample-3k.txt"));
    String line = String.join(" ", prose.split("\\s+")) + " ";
    List<Shape> shapes = new ArrayList<>();
    shapes.add(text("statements one after the other", n -> (prose + "\n\n").repeat(n / 20)));
    shapes.add(text("one line of prose", n -> line.repeat(n / 20)));
    shapes.add(text("one list of names", n -> "Joint statement by " + names(4 * n, ", ") + "."));
    shapes.add(text("a list of items", n -> "Joint statement of:\n\n- " + names(4 * n, "\n- ")));
    shapes.add(text("names in prose", n -> names(n, " will meet the other side and ")));
    shapes.add(text("names with nothing between", n -> names(4 * n, " ")));
    shapes.add(text("sentences of two names", each("%s and %s condemn the attack of %s. ")));
    shapes.add(text("one sentence of blame", each("we condemn the war of %s against %s and ")));
    shapes.add(text("paragraphs of blame", each("We urge %s, which met %s, to leave %s.\n\n")));
    shapes.add(text("officers", each("Ana Silva, Minister of Foreign Affairs of %s\n")));
    shapes.add(text("officers in blocks", each("Ana Silva\n\nForeign Minister of %s\n\n")));
    shapes.add(text("officers in sentences", each("Ana Silva, Foreign Minister of %s. ")));
    shapes.add(text("signature lines", each("For the Government of %s:\n\n")));
    shapes.add(text("signature lines in one block", each("For the Government of %s:\n")));
    shapes.add(text("labelled lines", each("African States: %s, %s\n")));
    shapes.add(
        text("figures", each("Some 47 countries, %s and 12 others signed it on 3 May 2024. ")));
    shapes.add(text("days", each("3 May 2024\n\nGeneva, 4.5.2024, %s\n\n")));
    shapes.add(text("exceptions", each("all EU members except %s, ")));
    shapes.add(text("collectives", each("the Nordic countries, joined by %s, and the G7; ")));
    shapes.add(text("speakers", each("%s spoke on behalf of a group of 12 countries. ")));
    shapes.add(text("reactions one by one", each("%s said it was shocked by %s.\n\n")));
    shapes.add(
        text("ministers who speak together", each("The ministers of %s, %s and %s deplored it. ")));
    shapes.add(text("lists behind brackets", each("signed by %s (and others), %s, ")));
    shapes.add(text("those who speak in headings", each("%s AND %s CONDEMN %s\n\n")));
    shapes.add(
        text("a signer beside a list", each("The text led by %s was signed by %s and %s. ")));
    shapes.add(text("signers one by one", each("The joint letter was signed by %s. ")));
    shapes.add(text("later joiners", each("%s aligns itself with this statement.\n")));
    shapes.add(text("headings", each("JOINT STATEMENT BY %s AND %s\n\nWe agree.\n\n")));
    shapes.add(
        text("statements of others", each("Joint statement on behalf of %s, %s and Cuba\n\n")));
    shapes.add(text("brackets", each("(%s (in its national capacity), [")));
    shapes.add(text("damaged names", each("Chiile, %s, Norwayy, Kenyya, ")));
    shapes.add(text("cut words", each("Ni-ger, %s-%s Zea-\nland, ")));
    shapes.add(text("one word", n -> "a".repeat(40 * n)));
    shapes.add(text("one figure", n -> "1".repeat(40 * n)));
    shapes.add(text("stops", n -> ". ".repeat(20 * n)));
    shapes.add(text("a table with bars", each("| %s | %s | 4 |\n")));
    shapes.add(new Shape("a page of items", "HTML", n -> "<ul><li>" + names(n, "<li>") + "</ul>"));
    shapes.add(new Shape("a page of cells", "HTML", table()));
    shapes.add(new Shape("marked items", "MARKDOWN", n -> "* " + names(n, "\n* ")));
    shapes.add(text("Chinese", n -> "中国、日本和智利发表联合声明。".repeat(n)));
    shapes.add(text("Korean", n -> "한미일 정상은 공동성명을 발표했다. ".repeat(n)));
    shapes.add(text("Arabic", n -> "أصدرت مصر والأردن وقطر بيانا مشتركا. ".repeat(n)));
    return shapes;
  }

  private static IntFunction<String> table() {
    return n -> "<table><tr><td>" + names(n, "</td><td>1</td></tr><tr><td>") + "</table>";
  }

  private static Shape text(String name, IntFunction<String> text) {
    return new Shape(name, "TEXT", text);
  }

  private static String names(int count, String between) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(STATES[i % STATES.length]);
    }
    return String.join(between, names);
  }

  /** A piece again and again, each time with other states. */
  private static IntFunction<String> each(String piece) {
    return n -> {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < n; i++) {
        Object[] three = {state(i), state(i + 1), state(i + 2)};
        text.append(String.format(java.util.Locale.ROOT, piece, three));
      }
      return text.toString();
    };
  }

  private static String state(int i) {
    return STATES[i % STATES.length];
  }

  @TestFactory
  List<DynamicTest> aDocumentTwiceAsLongTakesTwiceTheWork() throws Exception {
    Reader reader = new Reader();
    reader.read("TEXT", "Joint statement by Chile and Peru, 3 May 2024. We condemn Iran.");
    return shapes().stream()
        .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> check(reader, shape)))
        .toList();
  }

  private static void check(Reader reader, Shape shape) throws Exception {
    Cost first = reader.cost(shape, SIZE);
    first = reader.cost(shape, SIZE); // what is made once has been made
    Cost second = reader.cost(shape, 2 * SIZE);
    Cost third = reader.cost(shape, 4 * SIZE);
    if (System.getProperty("growth") != null) {
      System.out.printf("%-32s %s %s %s%n", shape.name(), first, second, third);
    }
    assertTrue(first.work() > SIZE, "nothing was counted: " + first);
    assertTrue(third.work() <= MOST * second.work(), "work, " + third.since(second));
    assertTrue(third.bytes() <= MOST * second.bytes(), "memory, " + third.since(second));
  }

  /** What reading a document took: steps, those of each method, and bytes of new objects. */
  private record Cost(long work, Map<String, Long> methods, long bytes) {

    /** What is more than twice as much, and which methods have most of it. */
    String since(Cost half) {
      Map<String, Long> grown = new TreeMap<>(methods);
      half.methods.forEach((method, steps) -> grown.merge(method, -2 * steps, Long::sum));
      List<Map.Entry<String, Long>> most = new ArrayList<>(grown.entrySet());
      most.sort(Map.Entry.<String, Long>comparingByValue().reversed());
      return half + ", then " + this + "; above twice as much: " + most.subList(0, NAMED);
    }

    @Override
    public String toString() {
      return work + " steps, " + bytes + " bytes";
    }
  }

  /** The program under count. */
  private static final class Reader {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Object program;
    private final Method parse;
    private final Class<?> types;

    Reader() throws ReflectiveOperationException {
      ClassLoader counted = new CountedClasses();
      Class<?> api = counted.loadClass("org.undersigned.Undersigned");
      program = api.getMethod("bundled").invoke(null);
      types = counted.loadClass("org.undersigned.document.SourceDocument$Type");
      parse = api.getMethod("parse", String.class, String.class, types, Optional.class);
    }

    void read(String type, String text) throws ReflectiveOperationException {
      Object kind = types.getMethod("valueOf", String.class).invoke(null, type);
      parse.invoke(program, "text", text, kind, Optional.<LocalDate>empty());
    }

    Cost cost(Shape shape, int size) throws ReflectiveOperationException {
      String text = shape.text().apply(size);
      long before = threads.getCurrentThreadAllocatedBytes();
      Work.start();
      read(shape.type(), text);
      long bytes = threads.getCurrentThreadAllocatedBytes() - before;
      return new Cost(Work.done(), Work.steps(), bytes);
    }
  }
}
