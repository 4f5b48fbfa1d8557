package org.undersigned.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.undersigned.document.InputOptions;
import org.undersigned.document.Inputs;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Corrections;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.SignatoryList;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads statements. Mix it in; picocli fills the fields. */
final class ReadingOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "A file, a folder, an http(s) address, - for standard input, or a CSV or JSON lines file"
              + " that parse wrote.")
  List<String> inputs = new ArrayList<>();

  /** What the inputs hold. */
  enum InputFormat {
    DOCUMENTS,
    JSONL
  }

  @Option(
      names = "--input",
      paramLabel = "CONTENT",
      description =
          "documents, or jsonl: one object a line with text or html and, if known, id, date, url"
              + " (default: documents).")
  InputFormat input = InputFormat.DOCUMENTS;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of the act, where the documents do not say it.")
  String date = "";

  @Option(
      names = "--id",
      paramLabel = "NAME",
      description = "The statement's name when it comes from standard input.")
  String id = "";

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      description = "Refuse documents above this size, such as 500K or 64M (default: 64M).")
  String maxSize = "64M";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Your own groups, schemes and names, laid over the tables that travel along.")
  Path data;

  @Option(names = "--strict", description = "Keep only rows with a cue or a matching count.")
  boolean strict;

  @Option(
      names = "--loose",
      description =
          "Take the longest run of names even without a cue; it is a guess, and nobody is called"
              + " absent from it.")
  boolean loose;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Corrections to apply to what is read, a CSV of statement,entity,field,old,new,why.")
  Path corrections;

  @Option(
      names = "--complete",
      description = "A list read from a CSV without the column list is complete, not a part.")
  boolean complete;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents read at the same time (default: one per processor).")
  int jobs;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give a document up after this time (default: 60).")
  int timeout = 60;

  /** No option: what {@link #corrections} holds, once it was read. */
  private Corrections corrected;

  /** No option: whether the command shows the documents' hashes or titles. */
  boolean facts = true;

  /** Reads everything and gives the lists in input order. */
  Roster roster(Console console) {
    List<SignatoryList> all = new ArrayList<>();
    forEach(console, all::addAll);
    return new Roster(all);
  }

  /**
   * Reads the inputs with bounded memory: the consumer gets the lists of one document after the
   * other, in input order. A document that fails is named on stderr.
   */
  void forEach(Console console, Consumer<List<SignatoryList>> consumer) {
    forEach(
        console,
        new OrderedReading.Results() {
          @Override
          public void read(String id, List<SignatoryList> lists) {
            consumer.accept(lists);
          }

          @Override
          public void failed(String id, String reason) {
            // stderr has been told
          }
        });
  }

  /** The same for a consumer that has something to write of documents that failed, too. */
  void forEach(Console console, OrderedReading.Results results) {
    check();
    StatementReader reader = new StatementReader(reference(), complete, leniency(), facts);
    int workers = jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
    OrderedReading reading = new OrderedReading(workers, timeout, console);
    OrderedReading.Results correcting = correcting(results);
    if (input == InputFormat.JSONL) {
      for (String name : inputs) {
        jsonLines(name, console, reader, tasks -> reading.run(tasks, correcting));
      }
    } else {
      Inputs given = new Inputs(inputs, new InputOptions(day(), id, maxBytes()), console.in());
      reading.run(reader.tasks(given), correcting);
      reader.notes(given).forEach(console::say);
    }
    console.endProgress();
    corrected.warnings().forEach(line -> console.say("undersigned: " + line));
  }

  private OrderedReading.Results correcting(OrderedReading.Results results) {
    if (corrections == null) {
      return results;
    }
    return new OrderedReading.Results() {
      @Override
      public void read(String id, List<SignatoryList> lists) {
        results.read(id, lists.stream().map(corrected::apply).toList());
      }

      @Override
      public void failed(String id, String reason) {
        results.failed(id, reason);
      }
    };
  }

  private void jsonLines(
      String name,
      Console console,
      StatementReader reader,
      Consumer<Iterator<OrderedReading.Task>> run) {
    try (InputStream in = name.equals("-") ? console.in() : Files.newInputStream(Path.of(name))) {
      JsonLines lines = new JsonLines(in, maxBytes(), e -> console.failure(name, Reasons.of(e)));
      run.accept(new JsonDocuments(name, lines, reader, day()));
    } catch (IOException e) {
      console.failure(name, Reasons.of(e));
    }
  }

  /** Read with the options, so that a faulty file is told before any output begins. */
  private Corrections readCorrections() {
    if (corrections == null) {
      return Corrections.none();
    }
    try {
      return Corrections.read(corrections.toString(), Files.readAllBytes(corrections), reference());
    } catch (IOException e) {
      throw new UsageError("--corrections " + corrections + ": " + Reasons.of(e));
    }
  }

  private Leniency leniency() {
    if (strict) {
      return Leniency.STRICT;
    }
    return loose ? Leniency.LOOSE : Leniency.NORMAL;
  }

  /**
   * Looks at the options before any output begins.
   *
   * @throws UsageError when they ask for what cannot be
   */
  void check() {
    if (strict && loose) {
      throw new UsageError("--strict and --loose exclude each other");
    }
    if (timeout < 1 || jobs < 0) {
      throw new UsageError("--timeout and --jobs take a number of at least 1");
    }
    if (!id.isEmpty() && (input == InputFormat.JSONL || !inputs.contains("-"))) {
      throw new UsageError(
          "--id "
              + id
              + " names a document from standard input; give - as INPUT, or leave --id out:"
              + " other documents are named by their file, address or line");
    }
    day();
    maxBytes();
    reference();
    if (corrected == null) {
      corrected = readCorrections();
    }
  }

  /** The tables, with the user's own on top; read as they are needed. */
  ReferenceData reference() {
    return Reference.of(data);
  }

  /** The day that {@code --date} gives, empty without. */
  Optional<LocalDate> day() {
    return Reference.day("--date", date);
  }

  /** Bytes that a document may have. */
  long maxBytes() {
    String number = maxSize.strip().toUpperCase(Locale.ROOT);
    int shift =
        number.endsWith("K") ? 10 : number.endsWith("M") ? 20 : number.endsWith("G") ? 30 : 0;
    String digits = shift == 0 ? number : number.substring(0, number.length() - 1);
    long bytes = digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) << shift : 0;
    if (bytes < 1) {
      throw new UsageError("--max-size " + maxSize + " is no size; write it as 500K, 64M or 1G");
    }
    if (bytes > InputOptions.LARGEST_MAX_BYTES) {
      throw new UsageError(
          "--max-size " + maxSize + " is more than a document can have; give at most 2047M");
    }
    return bytes;
  }
}
