package org.undersigned.page;

import java.util.List;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.tally.Selection;
import org.undersigned.tally.Tally;

/** Page contents for tests. */
final class Pages {
  static final ReferenceData DATA = ReferenceData.bundled();

  private Pages() {}

  static PageContent content(String language, List<Picture> pictures, SignatoryList... lists) {
    return content(language, pictures, new Roster(List.of(lists)));
  }

  static PageContent content(String language, List<Picture> pictures, Roster roster) {
    return new PageContent(
        roster,
        roster.statements().stream()
            .flatMap(l -> Tally.of(l, DATA, Selection.defaults()).stream())
            .toList(),
        pictures,
        new Names(DATA, language),
        Words.of(language),
        "undersigned 0.1.0",
        DATA.asOf().toString(),
        List.of());
  }
}
