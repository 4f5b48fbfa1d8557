package org.undersigned.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.reference.Category;
import org.undersigned.reference.Group;
import org.undersigned.reference.Membership;
import org.undersigned.reference.ReferenceData;
import org.undersigned.reference.Scheme;
import org.undersigned.signatory.SignatoryList;

/**
 * Counts one statement. Memberships are taken on the statement's date, or on the tables' as-of date
 * when it has none.
 */
public final class Tally {
  private static final String ALL = "all";

  private final SignatoryList list;
  private final ReferenceData data;
  private final LocalDate on;
  private final Stand stand;
  private final WorldTotals world;
  private final List<TallyRow> rows = new ArrayList<>();

  private Tally(SignatoryList list, ReferenceData data) {
    this.list = list;
    this.data = data;
    on = list.facts().date().orElseGet(data::asOf);
    stand = Stand.of(list);
    world = new WorldTotals(data, on);
  }

  /**
   * The rows of one statement: the whole first, then each selection with its categories in order,
   * and {@code outside} for signatories that stand in no category.
   *
   * @param by what to count by; see {@link Selection#defaults()}
   * @throws IllegalArgumentException when a selection names a scheme or group that is unknown
   */
  public static List<TallyRow> of(SignatoryList list, ReferenceData data, List<Selection> by) {
    Tally tally = new Tally(list, data);
    tally.whole();
    for (Selection selection : by) {
      if (selection.scheme().equals(Selection.GROUP)) {
        tally.groups(selection);
      } else {
        tally.categories(
            data.scheme(selection.scheme())
                .orElseThrow(
                    () ->
                        new IllegalArgumentException("no scheme \"" + selection.scheme() + "\"")));
      }
    }
    return List.copyOf(tally.rows);
  }

  private void whole() {
    List<String> members = data.unMembers(on);
    List<String> notes = new ArrayList<>();
    if (list.facts().date().isEmpty()) {
      notes.add("no date: memberships as of " + on);
    }
    Set<String> others = new TreeSet<>(stand.signed());
    others.removeAll(members);
    note(notes, "not in the United Nations", others);
    note(notes, "organisations", stand.organisations());
    notes.addAll(world.notes());
    rows.add(row(TallyRow.TOTAL, ALL, members, stand.signed(), notes));
  }

  private void categories(Scheme scheme) {
    Map<String, List<String>> division = data.division(scheme.code(), on);
    Set<String> placed = new HashSet<>();
    division.values().forEach(placed::addAll);
    for (Category category : scheme.categories()) {
      List<String> members = division.getOrDefault(category.code(), List.of());
      rows.add(
          row(scheme.code(), category.code(), members, common(stand.signed(), members), List.of()));
    }
    Set<String> outside = new TreeSet<>(stand.signed());
    outside.removeAll(placed);
    if (!outside.isEmpty()) {
      rows.add(row(scheme.code(), TallyRow.OUTSIDE, Set.of(), outside, List.of()));
    }
  }

  private void groups(Selection selection) {
    for (Group group : data.groups()) {
      boolean wanted =
          selection.only().isEmpty() ? group.headline() : group.code().equals(selection.only());
      if (wanted) {
        group(group);
      }
    }
  }

  private void group(Group group) {
    if (!group.isKnown(on)) {
      rows.add(noData(group));
      return;
    }
    List<String> members = data.members(group.code(), on);
    List<String> notes = new ArrayList<>();
    for (Group qualifying : data.qualifying(group.code())) {
      if (qualifying.isKnown(on)) {
        List<String> qualified = data.members(qualifying.code(), on);
        note(notes, qualifying.qualifier(), common(qualified, members));
        List<String> others = qualified.stream().filter(c -> !members.contains(c)).toList();
        note(notes, qualifying.qualifier() + ", not counted", others);
      }
    }
    Set<String> beside = new TreeSet<>();
    for (Membership other : data.nonStateMembers(group.code())) {
      if (other.holds(on) && stand.organisations().contains(other.code())) {
        beside.add(other.code());
      }
    }
    note(notes, "signed too, not counted among its states", beside);
    if (members.isEmpty()) {
      notes.add("no members on that day");
    }
    rows.add(row(Selection.GROUP, group.code(), members, common(stand.signed(), members), notes));
  }

  private TallyRow noData(Group group) {
    return new TallyRow(
        list.statement(),
        list.facts().date(),
        Selection.GROUP,
        group.code(),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        data.ownMeasures().stream().map(m -> OptionalDouble.empty()).toList(),
        List.of(),
        "no data before " + group.knownFrom().orElseThrow());
  }

  private TallyRow row(
      String scheme,
      String category,
      Collection<String> eligible,
      Collection<String> signed,
      List<String> notes) {
    List<String> represented = common(stand.represented(), eligible);
    List<String> declined = common(stand.declined(), eligible);
    List<String> targets = common(stand.targets(), eligible);
    Set<String> rest = new TreeSet<>(eligible);
    rest.removeAll(signed);
    rest.removeAll(represented);
    rest.removeAll(declined);
    rest.removeAll(targets);
    List<String> doubtful = common(stand.doubtful(), rest);
    int unknown =
        stand.complete()
            ? doubtful.size()
            : Math.min(rest.size(), Math.max(stand.open(), doubtful.size()));
    rest.removeAll(doubtful);
    return new TallyRow(
        list.statement(),
        list.facts().date(),
        scheme,
        category,
        true,
        List.copyOf(signed),
        represented,
        declined,
        targets,
        unknown,
        List.copyOf(eligible),
        world.populationShare(signed),
        world.gdpShare(signed),
        world.ownShares(signed),
        stand.complete() ? List.copyOf(rest) : List.of(),
        String.join("; ", notes));
  }

  private static List<String> common(Collection<String> codes, Collection<String> among) {
    if (codes.isEmpty()) {
      return List.of();
    }
    Set<String> wanted = new HashSet<>(among);
    return codes.stream().filter(wanted::contains).sorted().toList();
  }

  private static void note(List<String> notes, String what, Collection<String> codes) {
    if (!codes.isEmpty()) {
      notes.add(what + ": " + String.join(" ", codes));
    }
  }
}
