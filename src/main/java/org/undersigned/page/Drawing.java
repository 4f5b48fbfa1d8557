package org.undersigned.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.undersigned.chart.Blocs;
import org.undersigned.chart.ChartEvents;
import org.undersigned.chart.ChartFiles;
import org.undersigned.chart.ChartImage;
import org.undersigned.chart.ChartSpec;
import org.undersigned.chart.Charts;
import org.undersigned.chart.Kind;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.SignatoryList;

/** Draws the charts of a report into its folder, on all processors. */
final class Drawing {
  /** Up to this many statements every picture may go into the page, above only the first kind. */
  private static final int ALL_KINDS_KEPT = 20;

  private final Charts charts;
  private final ChartImage image = new ChartImage();

  private final ReferenceData data;
  private final boolean blocs;

  /**
   * Charts in one language.
   *
   * @param blocs whether to look for stable blocs, which takes a while
   */
  Drawing(ReferenceData data, String language, boolean blocs) {
    this.data = data;
    this.blocs = blocs;
    charts = new Charts(data, language);
  }

  /** Writes {@code charts/STATEMENT-KIND.png} and {@code .csv}; gives what the page shows. */
  List<Picture> draw(Roster roster, OutputFolder folder, Consumer<String> progress)
      throws IOException {
    List<SignatoryList> all = roster.statements();
    if (all.size() > Report.MOST_CHARTED) {
      return List.of();
    }
    ChartEvents events = ChartEvents.proposed(roster);
    List<Sketch> sketches = new ArrayList<>();
    if (all.size() > 1) {
      Blocs stable = blocs ? events.blocs(data) : Blocs.NOT_SOUGHT;
      for (ChartSpec spec : charts.of(events.all(), stable, charts.chosen(events.all()))) {
        String name = ChartFiles.baseName(spec);
        sketches.add(new Sketch("", "charts/" + name, spec));
      }
    }
    FileNames files = new FileNames(all.stream().map(SignatoryList::statement).toList());
    for (SignatoryList list : all) {
      if (!list.signatoryStates().isEmpty()) {
        int copies = events.otherCopies(list.statement());
        for (ChartSpec spec : charts.chosen(list, copies)) {
          String name = files.file(list.statement()) + "-" + spec.kind().word();
          sketches.add(new Sketch(list.statement(), "charts/" + name, spec));
        }
      }
    }
    boolean keepAll = all.size() <= ALL_KINDS_KEPT;
    AtomicInteger done = new AtomicInteger();
    try {
      return sketches.parallelStream()
          .map(
              sketch -> {
                Picture picture = drawn(sketch, keepAll, folder);
                progress.accept(
                    "charts drawn: " + done.incrementAndGet() + " of " + sketches.size());
                return picture;
              })
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private record Sketch(String statement, String path, ChartSpec spec) {}

  private Picture drawn(Sketch sketch, boolean keepAll, OutputFolder folder) {
    ChartSpec spec = sketch.spec();
    byte[] png = image.png(spec, 1);
    try {
      folder.write(sketch.path() + ".png", png);
      folder.write(sketch.path() + ".csv", ChartFiles.csv(spec.figures()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<List<String>> figures = new ArrayList<>();
    figures.add(spec.figures().header());
    figures.addAll(spec.figures().rows());
    return new Picture(
        sketch.statement(),
        spec.kind().word(),
        sketch.path() + ".png",
        keepAll || spec.kind() == Kind.GROUPS || sketch.statement().isEmpty() ? png : new byte[0],
        spec.title(),
        spec.alt(),
        figures);
  }
}
