package org.undersigned.chart;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.signatory.Role;

/** The key of a chart of one statement: what each look on it means there, in words. */
final class Legend {
  private final Phrases phrases;
  private final Names names;
  private final Standing standing;

  Legend(Phrases phrases, Names names, Standing standing) {
    this.phrases = phrases;
    this.names = names;
    this.standing = standing;
  }

  /** The looks that occur on bars, in words. */
  List<ChartSpec.Key> ofBars(List<Look> looks) {
    return looks.stream()
        .map(look -> new ChartSpec.Key(new ChartSpec.LookMark(look), words(look)))
        .toList();
  }

  /** The same for tiles, whose names stand on white unless they signed. */
  List<ChartSpec.Key> ofTiles(List<Look> looks, boolean targets, boolean outside) {
    List<ChartSpec.Key> keys = new ArrayList<>();
    for (Look look : looks) {
      boolean plain = look == Look.ABSENT || look == Look.UNKNOWN && !looks.contains(Look.ABSENT);
      if (plain) {
        keys.add(new ChartSpec.Key(new ChartSpec.ColourMark("#FFFFFF"), words(look)));
      } else if (look != Look.TARGET) {
        keys.add(new ChartSpec.Key(new ChartSpec.LookMark(look), words(look)));
      }
    }
    if (targets) {
      keys.add(new ChartSpec.Key(new ChartSpec.TargetMark(), words(Look.TARGET)));
    }
    if (outside) {
      keys.add(new ChartSpec.Key(new ChartSpec.OutsideMark(), phrases.text("key.outside")));
    }
    return keys;
  }

  /** The same for land. */
  List<ChartSpec.Key> ofLand(List<Look> looks) {
    List<ChartSpec.Key> keys = new ArrayList<>();
    for (Look look : looks) {
      boolean plain = look == Look.UNKNOWN && !looks.contains(Look.ABSENT);
      ChartSpec.Mark mark =
          plain ? new ChartSpec.ColourMark("#FFFFFF") : new ChartSpec.LookMark(look);
      keys.add(new ChartSpec.Key(mark, words(look)));
    }
    return keys;
  }

  private String words(Look look) {
    if (look == Look.REPRESENTED) {
      List<String> bodies =
          standing.list().in(Role.REPRESENTED).stream()
              .map(finding -> finding.via())
              .filter(via -> !via.isEmpty())
              .distinct()
              .toList();
      return bodies.isEmpty()
          ? phrases.text("key.represented.unnamed")
          : phrases.text("key.represented", "body", phrases.and(names.sorted(bodies)));
    }
    return phrases.text("key." + (look == Look.DECLINED ? declined() : look.word()));
  }

  /** A text that only reports who is missing does not say that they refused. */
  private String declined() {
    List<String> all = standing.in(Role.DECLINED);
    long missing = all.stream().filter(standing::reportedMissing).count();
    return missing == 0 ? "declined" : missing == all.size() ? "missing" : "declined-or-missing";
  }
}
