package org.undersigned.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.SignatoryList;

/** Charts of statements as specifications, in one language. Safe for many threads. */
public final class Charts {
  private final ReferenceData reference;
  private final Phrases phrases;
  private final Typeface type = Typeface.bundled();
  private final Geometry geometry = Geometry.bundled();

  /**
   * Charts with words and names of one language.
   *
   * @param language BCP 47
   * @throws IllegalArgumentException when there are no words in that language; the message names
   *     those there are
   */
  public Charts(ReferenceData reference, String language) {
    this.reference = Objects.requireNonNull(reference);
    this.phrases = Phrases.bundled(language);
  }

  /**
   * The charts of one statement, in the order of {@link Kind}. A kind that draws many statements is
   * left out.
   *
   * @param otherCopies how many other copies of the list are known
   */
  public List<ChartSpec> of(SignatoryList list, int otherCopies, Collection<Kind> kinds) {
    Subject subject = new Subject(list, otherCopies, reference, phrases, type);
    AttendanceCharts attendance = new AttendanceCharts(subject);
    List<ChartSpec> specs = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kinds.contains(kind) && !kind.manyStatements()) {
        specs.add(
            switch (kind) {
              case GROUPS -> attendance.groups();
              case REGIONS -> attendance.regions();
              case ALIGNMENT -> attendance.alignment();
              default -> new MapChart(subject, geometry).map();
            });
      }
    }
    return specs;
  }
}
