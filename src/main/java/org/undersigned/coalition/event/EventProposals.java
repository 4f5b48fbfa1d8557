package org.undersigned.coalition.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

/**
 * Suggests which statements print the same act. Every pair of near dates is looked at; pairs that
 * are the same act join into groups, unless the group would hold two statements that speak against
 * each other.
 */
public final class EventProposals {
  private static final int FEWEST = 2;

  private final List<SignatoryList> lists;
  private final List<Set<String>> signatories = new ArrayList<>();
  private final List<Set<String>> targets = new ArrayList<>();
  private final List<Set<String>> titles = new ArrayList<>();
  private final List<Set<String>> texts = new ArrayList<>();
  private final WordWeights titleWeights;
  private final WordWeights textWeights;
  private final int[] group;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final Map<Integer, Resemblance> joinedBy = new LinkedHashMap<>();
  private final List<int[]> suspects = new ArrayList<>();

  /** Compares the statements of the roster that somebody signed. */
  public EventProposals(Roster roster) {
    lists = roster.statements().stream().filter(l -> signatories(l).size() >= FEWEST).toList();
    for (SignatoryList list : lists) {
      signatories.add(signatories(list));
      targets.add(codes(list, Role.TARGET));
      titles.add(WordWeights.words(list.facts().title()));
      texts.add(list.text().map(t -> WordWeights.words(t.text())).orElse(Set.of()));
    }
    titleWeights = new WordWeights(titles);
    textWeights = new WordWeights(texts);
    group = new int[lists.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
    join();
  }

  private void join() {
    NavigableMap<LocalDate, List<Integer>> byDay = new TreeMap<>();
    for (int i = 0; i < lists.size(); i++) {
      int number = i;
      lists
          .get(i)
          .facts()
          .date()
          .ifPresent(day -> byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(number));
    }
    for (int a = 0; a < lists.size(); a++) {
      for (int b : laterNear(a, byDay)) {
        Resemblance like = resemblance(a, b);
        if (like.sameAct() && compatible(groups.get(group[a]), groups.get(group[b]))) {
          unite(group[a], group[b]);
          joinedBy.putIfAbsent(a, like);
          joinedBy.put(b, like);
        } else if (like.lookAlike()) {
          suspects.add(new int[] {a, b});
        }
      }
    }
  }

  /** Statements after this one in input order whose dates are near: others are never one act. */
  private List<Integer> laterNear(int a, NavigableMap<LocalDate, List<Integer>> byDay) {
    Optional<LocalDate> day = lists.get(a).facts().date();
    if (day.isEmpty()) {
      return List.of();
    }
    return byDay
        .subMap(
            day.get().minusDays(Resemblance.CLOSE),
            true,
            day.get().plusDays(Resemblance.CLOSE),
            true)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(b -> b > a)
        .sorted()
        .toList();
  }

  private void unite(int to, int from) {
    if (to != from) {
      groups.get(from).forEach(i -> group[i] = to);
      groups.get(to).addAll(groups.get(from));
      groups.get(from).clear();
    }
  }

  private boolean compatible(List<Integer> one, List<Integer> other) {
    return one == other || one.stream().noneMatch(a -> other.stream().anyMatch(b -> against(a, b)));
  }

  /** Two complete lists of one act do not differ by half. */
  private boolean against(int a, int b) {
    Resemblance like = resemblance(a, b);
    boolean complete = lists.get(a).mayNameAbsent() && lists.get(b).mayNameAbsent();
    return like.targetsDiffer() || complete && like.overlap() < 0.5;
  }

  private Resemblance resemblance(int a, int b) {
    SignatoryList one = lists.get(a);
    SignatoryList other = lists.get(b);
    OptionalLong days = OptionalLong.empty();
    if (one.facts().date().isPresent() && other.facts().date().isPresent()) {
      days =
          OptionalLong.of(
              Math.abs(
                  ChronoUnit.DAYS.between(one.facts().date().get(), other.facts().date().get())));
    }
    boolean share = !Collections.disjoint(targets.get(a), targets.get(b));
    boolean bothName = !targets.get(a).isEmpty() && !targets.get(b).isEmpty();
    Resemblance outward =
        new Resemblance(
            overlap(signatories.get(a), signatories.get(b)), days, share, bothName && !share, 0, 0);
    return outward.lookAlike()
        ? outward.withWords(
            titleWeights.alike(titles.get(a), titles.get(b)),
            textWeights.alike(texts.get(a), texts.get(b)))
        : outward;
  }

  private static double overlap(Set<String> a, Set<String> b) {
    Set<String> shorter = a.size() <= b.size() ? a : b;
    Set<String> longer = shorter == a ? b : a;
    long common = shorter.stream().filter(longer::contains).count();
    return (double) common / shorter.size();
  }

  private static Set<String> signatories(SignatoryList list) {
    return codes(list, Role.SIGNATORY);
  }

  private static Set<String> codes(SignatoryList list, Role role) {
    return list.in(role).stream().map(Finding::entity).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The groups as rows of an events file, in input order. The event is named after its most
   * complete list; the basis begins with {@code proposed:}.
   */
  public List<EventRow> rows() {
    List<EventRow> rows = new ArrayList<>();
    for (List<Integer> members : copied()) {
      String event =
          lists
              .get(
                  members.stream()
                      .min(
                          Comparator.comparing((Integer i) -> !lists.get(i).mayNameAbsent())
                              .thenComparing(i -> lists.get(i).facts().list())
                              .thenComparing(i -> -lists.get(i).signatoryStates().size())
                              .thenComparing(i -> i))
                      .orElseThrow())
              .statement();
      for (int i : members) {
        SignatoryList list = lists.get(i);
        String basis = joinedBy.get(i).basis();
        rows.add(new EventRow(list.statement(), event, list.facts().date(), basis));
      }
    }
    return rows;
  }

  /** Groups of two and more, in input order. */
  private List<List<Integer>> copied() {
    return groups.stream()
        .filter(g -> g.size() > 1)
        .map(g -> g.stream().sorted().toList())
        .sorted(Comparator.comparing((List<Integer> g) -> g.get(0)))
        .toList();
  }

  /** Statements of each proposed event, in input order. */
  public List<List<String>> copies() {
    return copied().stream()
        .map(g -> g.stream().map(i -> lists.get(i).statement()).toList())
        .toList();
  }

  /**
   * Pairs whose lists and dates agree while nothing shows that they are about the same: for the
   * user to look at.
   */
  public List<List<String>> suspects() {
    return suspects.stream()
        .filter(pair -> group[pair[0]] != group[pair[1]])
        .map(pair -> List.of(lists.get(pair[0]).statement(), lists.get(pair[1]).statement()))
        .toList();
  }
}
