package org.undersigned.jmh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.undersigned.Pipeline;
import org.undersigned.document.SourceDocument;
import org.undersigned.mention.MentionFinder;
import org.undersigned.mention.Scan;
import org.undersigned.reference.ReferenceData;
import org.undersigned.role.Readings;
import org.undersigned.role.RoleReader;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.Wanted;
import org.undersigned.text.StatementText;
import org.undersigned.text.TextReader;
import org.undersigned.text.UnreadableDocumentException;

/** Time of the stages that every document goes through, for one statement of a few kilobytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HotPaths {
  /** An English text of four statements, and one in French, looked up in two languages at once. */
  @Param({"src/bench/sample-3k.txt", "data/statements/2025-08-12-gaza-24-fr.txt"})
  public String file;

  private SourceDocument document;
  private TextReader reader;
  private MentionFinder finder;
  private Pipeline pipeline;
  private StatementText text;
  private Scan scan;

  /** Reads the file and goes through all stages once. */
  @Setup
  public void read() throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(Path.of(file));
    document =
        new SourceDocument(
            "text",
            file,
            SourceDocument.Type.TEXT,
            StandardCharsets.UTF_8.name(),
            bytes,
            Optional.empty(),
            "",
            "");
    reader = new TextReader(false);
    finder = MentionFinder.bundled();
    pipeline = new Pipeline(reader, finder, ReferenceData.bundled(), Wanted.all(Leniency.NORMAL));
    text = reader.read(document);
    scan = finder.scan(text.text(), text.language());
  }

  /** From bytes to blocks and the language. */
  @Benchmark
  public StatementText text() throws UnreadableDocumentException {
    return reader.read(document);
  }

  /** Names, cues and list words of a text. */
  @Benchmark
  public Scan nameMatching() {
    return finder.scan(text.text(), text.language());
  }

  /** What each run of names does. */
  @Benchmark
  public Readings roleReading() {
    return RoleReader.read(text, scan);
  }

  /** All stages. */
  @Benchmark
  public List<SignatoryList> statement() throws UnreadableDocumentException {
    return pipeline.read(document);
  }
}
