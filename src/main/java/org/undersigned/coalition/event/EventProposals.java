package org.undersigned.coalition.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

/**
 * Suggests which statements print the same act. Every pair is looked at; pairs that are the same
 * act join into groups, unless the group would hold two statements that speak against each other.
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
  private final Map<Integer, Resemblance> joinedBy = new LinkedHashMap<>();
  private final List<List<String>> suspects = new ArrayList<>();

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
    }
    join();
  }

  private void join() {
    for (int a = 0; a < lists.size(); a++) {
      for (int b = a + 1; b < lists.size(); b++) {
        Resemblance like = resemblance(a, b);
        if (like.sameAct() && compatible(group[a], group[b])) {
          int from = group[b];
          int to = group[a];
          for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == from ? to : group[i];
          }
          joinedBy.putIfAbsent(a, like);
          joinedBy.put(b, like);
        } else if (like.lookAlike()) {
          suspects.add(List.of(lists.get(a).statement(), lists.get(b).statement()));
        }
      }
    }
  }

  private boolean compatible(int one, int other) {
    for (int a = 0; a < group.length; a++) {
      for (int b = 0; b < group.length; b++) {
        if (group[a] == one && group[b] == other && against(a, b)) {
          return false;
        }
      }
    }
    return true;
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
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return (double) common.size() / Math.min(a.size(), b.size());
  }

  private static Set<String> signatories(SignatoryList list) {
    return codes(list, Role.SIGNATORY);
  }

  private static Set<String> codes(SignatoryList list, Role role) {
    return list.in(role).stream()
        .map(Finding::entity)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The groups as rows of an events file, in input order. The event is named after its most
   * complete list; the basis begins with {@code proposed:}.
   */
  public List<EventRow> rows() {
    List<EventRow> rows = new ArrayList<>();
    for (List<Integer> members : groups()) {
      String event =
          lists
              .get(
                  members.stream()
                      .min(
                          java.util.Comparator.comparing(
                                  (Integer i) -> !lists.get(i).mayNameAbsent())
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
  private List<List<Integer>> groups() {
    Map<Integer, List<Integer>> all = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      all.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
    }
    return all.values().stream().filter(g -> g.size() > 1).toList();
  }

  /** Statements of each proposed event, in input order. */
  public List<List<String>> copies() {
    return groups().stream()
        .map(g -> g.stream().map(i -> lists.get(i).statement()).toList())
        .toList();
  }

  /**
   * Pairs whose lists and dates agree while nothing shows that they are about the same: for the
   * user to look at.
   */
  public List<List<String>> suspects() {
    return suspects.stream().filter(pair -> !together(pair)).toList();
  }

  private boolean together(List<String> pair) {
    return copies().stream().anyMatch(c -> c.containsAll(pair));
  }
}
