package org.undersigned.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.SignatoryList;

/** The statement that charts are about, with the words and names for it. */
final class Subject {
  final Standing standing;
  final Names names;
  final Phrases phrases;
  final Wording wording;
  final Legend legend;
  private final int otherCopies;

  Subject(
      SignatoryList list,
      int otherCopies,
      ReferenceData reference,
      Phrases phrases,
      Typeface type) {
    this.phrases = phrases;
    this.names = new Names(new Gazetteer(reference, phrases));
    this.standing = new Standing(list, reference, names);
    this.wording = new Wording(phrases, names, standing, type);
    this.legend = new Legend(phrases, names, standing);
    this.otherCopies = otherCopies;
  }

  /**
   * A chart whose figures are those of {@code rows}.
   *
   * @param notes besides those that every chart of the statement carries
   * @param source sentences after publisher and date
   */
  ChartSpec spec(
      Kind kind,
      String title,
      String subtitle,
      List<ChartSpec.Key> keys,
      Body body,
      List<String> notes,
      List<String> source,
      String scheme,
      List<Attendance> rows) {
    List<String> allNotes = new ArrayList<>(notes);
    allNotes.addAll(wording.notes());
    return new ChartSpec(
        standing.list().statement() + "-" + kind.word(),
        kind,
        phrases.language(),
        title,
        subtitle,
        keys,
        body,
        allNotes,
        wording.source(otherCopies, source),
        alt(title, subtitle, scheme, rows),
        figures(scheme, rows));
  }

  private String alt(String title, String subtitle, String scheme, List<Attendance> rows) {
    List<String> counts = counts(scheme, rows);
    return title + ". " + subtitle + ". " + String.join("; ", counts) + ".";
  }

  /** {@code Europe 36 of 43}, for each row. */
  List<String> counts(String scheme, List<Attendance> rows) {
    return rows.stream()
        .map(row -> names.label(scheme, row.category()) + " " + wording.figure(row))
        .toList();
  }

  private Figures figures(String scheme, List<Attendance> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (Attendance row : rows) {
      List<String> cell =
          new ArrayList<>(List.of(row.category(), names.label(scheme, row.category())));
      for (Look look : Look.towardsOne()) {
        boolean mayBeSaid = look != Look.ABSENT || standing.complete();
        cell.add(mayBeSaid ? Integer.toString(row.count(look)) : "");
      }
      cell.add(Integer.toString(row.eligible()));
      cell.add(String.format(Locale.ROOT, "%.4f", row.share()));
      cell.add(String.join("; ", row.in(Look.SIGNED).stream().map(names::of).toList()));
      cell.add(String.join("; ", row.in(Look.ABSENT).stream().map(names::of).toList()));
      cells.add(cell);
    }
    return new Figures(
        List.of(
            "category",
            "label",
            "signed",
            "represented",
            "declined",
            "target",
            "absent",
            "unknown",
            "eligible",
            "share",
            "signed_names",
            "absent_names"),
        cells);
  }
}
