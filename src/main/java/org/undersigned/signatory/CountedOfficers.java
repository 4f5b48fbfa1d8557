package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.Span;

/**
 * Officers whom one sentence names in several places, where they are together as many as the
 * document then says that acted: the ministers of X and Y met their counterpart of Z; the three
 * signed.
 */
final class CountedOfficers {
  static final String RULE = "structure:counted-officers";

  /** Fewer are a pair, of which much is told without a joint text. */
  private static final int FEWEST = 3;

  private final Offices offices;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;
  private final Place place;

  CountedOfficers(Evidence evidence) {
    this.offices = new Offices(evidence.scan());
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
    this.place = evidence.place();
  }

  /** The lists, or the officers of one sentence that they are a part of. */
  List<Chosen> complete(List<Chosen> chosen) {
    if (!figures.hasActingFrom(FEWEST) || !readings.own()) {
      return chosen;
    }
    boolean whole =
        chosen.stream().anyMatch(c -> c.partial() || collectives.hasCollective(c.run()));
    Set<String> listed = Chosen.parties(chosen);
    if (whole || figures.has(listed.size())) {
      return chosen;
    }
    int past = 0; // the end of the last sentence
    for (RunReading first : readings.runs()) {
      if (first.run().start() < past) {
        continue;
      }
      Span sentence = place.sentenceOf(first.run());
      past = Math.max(sentence.end(), first.run().start() + 1);
      List<RunReading> all =
          RunReading.startingIn(readings.runs(), sentence.start(), sentence.end()).stream()
              .filter(this::isOfficer)
              .toList();
      Set<String> states = new HashSet<>();
      all.forEach(r -> states.addAll(r.run().entities()));
      if (readings.common()
          && all.size() > 1
          && states.containsAll(listed)
          && isCounted(states.size())) {
        return with(chosen, all);
      }
    }
    return told(listed).map(all -> with(chosen, all)).orElse(chosen);
  }

  /**
   * Officers whom the sentences before a figure name one after the other, where it counts as many
   * states that act: X's minister invited; those of Y and Z came. The three states issued.
   */
  private Optional<List<RunReading>> told(Set<String> listed) {
    List<RunReading> officers = readings.runs().stream().filter(this::isOfficer).toList();
    TreeMap<Integer, Integer> states = new TreeMap<>(); // behind each officer: how many so far
    Set<String> named = new HashSet<>();
    for (RunReading r : officers) {
      named.addAll(r.run().entities());
      states.put(r.run().end(), named.size());
    }
    for (Figure f : figures.all()) {
      Map.Entry<Integer, Integer> before = states.floorEntry(f.span().start());
      boolean counts = f.acting() && !f.persons() && f.count() >= FEWEST && isExact(f);
      if (counts && before != null && before.getValue() == f.count()) {
        List<RunReading> all =
            officers.stream().filter(r -> r.run().end() <= before.getKey()).toList();
        return Optional.of(all).filter(o -> areAmong(listed, o));
      }
    }
    return Optional.empty();
  }

  private static boolean areAmong(Set<String> listed, List<RunReading> officers) {
    Set<String> states = new HashSet<>();
    officers.forEach(r -> states.addAll(r.run().entities()));
    return states.containsAll(listed);
  }

  private static List<Chosen> with(List<Chosen> chosen, List<RunReading> all) {
    List<Chosen> lists = new ArrayList<>(chosen);
    for (RunReading r : all) {
      if (!Chosen.name(chosen, r.run())) {
        lists.add(Chosen.inferred(r, RULE));
      }
    }
    return lists;
  }

  private boolean isCounted(int states) {
    return states >= FEWEST
        && figures.all().stream().anyMatch(f -> f.acting() && f.count() == states && isExact(f));
  }

  private static boolean isExact(Figure f) {
    return f.kind() == StatedCount.Kind.EXACT;
  }

  private boolean isOfficer(RunReading r) {
    Run run = r.run();
    return r.isOpenTo(Hosts.OPEN)
        && !run.place()
        && !run.isOnly(FormKind.CAPITAL)
        && !collectives.hasCollective(run)
        && (run.office()
            || !r.is(Cue.Act.SPEAK) && offices.areBefore(run, 0)
            || offices.areBehind(run));
  }
}
