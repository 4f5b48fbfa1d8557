package org.undersigned.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.undersigned.chart.ChartEvent;
import org.undersigned.chart.ChartEvents;
import org.undersigned.chart.ChartFiles;
import org.undersigned.chart.ChartSpec;
import org.undersigned.chart.Charts;
import org.undersigned.chart.Kind;
import org.undersigned.page.OutputFolder;

/** The charts of one run, each with the name of its files. */
final class Drawings {
  /** A chart and the name of its files, without extension. */
  private record Named(String file, ChartSpec spec) {}

  private final List<Named> all = new ArrayList<>();

  /** Adds a chart. */
  void add(String file, ChartSpec spec) {
    all.add(new Named(file, spec));
  }

  /** Says which kinds for several statements were asked for and are not borne by the input. */
  void tellMissing(Set<Kind> wanted, ChartEvents acts, Console console) {
    long complete = acts.all().stream().filter(ChartEvent::complete).count();
    for (Kind kind : wanted) {
      if (kind.manyStatements()
          && all.stream().noneMatch(drawing -> drawing.spec().kind() == kind)) {
        console.say(
            "undersigned: no "
                + kind.word()
                + ": it takes "
                + Charts.needs(kind)
                + "; acts with a complete list are given: "
                + complete);
      }
    }
  }

  /** Writes the files of each, and all of them or none; nothing where there are no charts. */
  void write(ChartFiles files, OutputFolder out, Console console) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    AtomicInteger done = new AtomicInteger();
    try {
      all.parallelStream()
          .forEach(
              drawing -> {
                try {
                  for (Map.Entry<String, byte[]> file : files.of(drawing.spec()).entrySet()) {
                    out.write(drawing.file() + "." + file.getKey(), file.getValue());
                  }
                  console.progress("charts drawn: " + done.incrementAndGet() + " of " + all.size());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.commit();
  }
}
