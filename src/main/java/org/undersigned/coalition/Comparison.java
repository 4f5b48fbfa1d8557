package org.undersigned.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.undersigned.coalition.measure.PairCounts;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

/**
 * Two lists side by side.
 *
 * @param copies whether both print the same act: then nobody joined or left
 * @param rows parties that signed at least one of the two, states first, in code order
 */
public record Comparison(boolean copies, List<Row> rows) {
  /** Lists of one coalition share so many of their states, here as in charts. */
  public static final double SAME_COALITION = 0.25;

  /** What became of a party between the two lists. */
  public enum Change {
    STAYED,
    JOINED,
    LEFT,
    /** The later text says that it did not sign. */
    DECLINED,
    /** It signed one, and in the other a body that speaks for it signed. */
    REPRESENTED,
    /** It signed one, and the other does not give its whole list. */
    UNKNOWN,
    /** In both copies of one act. */
    IN_BOTH_COPIES,
    IN_FIRST_COPY_ONLY,
    IN_SECOND_COPY_ONLY;

    /** The word of the CSV. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One party.
   *
   * @param roleA its role in the first: a role's word, {@code not listed}, or {@code unknown} when
   *     the list is not complete
   */
  public record Row(
      String entity, boolean organisation, Change change, String roleA, String roleB) {
    public Row {
      Objects.requireNonNull(entity);
      Objects.requireNonNull(change);
      Objects.requireNonNull(roleA);
      Objects.requireNonNull(roleB);
    }
  }

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** Compares two lists, the first being the earlier. */
  public static Comparison of(SignatoryList a, SignatoryList b, boolean copies) {
    List<Row> rows = new ArrayList<>();
    for (boolean organisation : new boolean[] {false, true}) {
      TreeSet<String> parties = new TreeSet<>();
      for (SignatoryList list : List.of(a, b)) {
        for (Finding finding : list.in(Role.SIGNATORY)) {
          if (finding.organisation() == organisation) {
            parties.add(finding.entity());
          }
        }
      }
      for (String party : parties) {
        String inA = role(a, party);
        String inB = role(b, party);
        rows.add(
            new Row(
                party, organisation, copies ? copyChange(inA, inB) : change(inA, inB), inA, inB));
      }
    }
    return new Comparison(copies, rows);
  }

  private static String role(SignatoryList list, String party) {
    return list.findings().stream()
        .filter(f -> f.entity().equals(party) && f.role() != Role.MENTIONED)
        .map(Finding::role)
        .min(Role::compareTo)
        .map(Role::word)
        .orElseGet(() -> open(list, party) ? "unknown" : "not listed");
  }

  /** Whether the list or a doubt leaves open that the party signed. */
  private static boolean open(SignatoryList list, String party) {
    return !list.mayNameAbsent()
        || list.doubts().stream().anyMatch(d -> d.couldBe().contains(party));
  }

  private static Change copyChange(String a, String b) {
    boolean inA = a.equals(Role.SIGNATORY.word());
    boolean inB = b.equals(Role.SIGNATORY.word());
    return inA && inB
        ? Change.IN_BOTH_COPIES
        : inA ? Change.IN_FIRST_COPY_ONLY : Change.IN_SECOND_COPY_ONLY;
  }

  private static Change change(String a, String b) {
    boolean inA = a.equals(Role.SIGNATORY.word());
    boolean inB = b.equals(Role.SIGNATORY.word());
    if (inA && inB) {
      return Change.STAYED;
    }
    String other = inA ? b : a;
    if (other.equals("unknown")) {
      return Change.UNKNOWN;
    }
    if (other.equals(Role.REPRESENTED.word())) {
      return Change.REPRESENTED;
    }
    if (inA && b.equals(Role.DECLINED.word())) {
      return Change.DECLINED;
    }
    return inA ? Change.LEFT : Change.JOINED;
  }

  /** Codes of the states with this change. */
  public List<String> states(Change change) {
    return rows.stream()
        .filter(r -> !r.organisation() && r.change() == change)
        .map(Row::entity)
        .toList();
  }

  /** Signatures of states: in both, only in the first, only in the second. */
  public PairCounts counts() {
    int both = 0;
    int onlyA = 0;
    int onlyB = 0;
    for (Row row : rows) {
      if (!row.organisation()) {
        boolean inA = row.roleA().equals(Role.SIGNATORY.word());
        boolean inB = row.roleB().equals(Role.SIGNATORY.word());
        both += inA && inB ? 1 : 0;
        onlyA += inA && !inB ? 1 : 0;
        onlyB += inB && !inA ? 1 : 0;
      }
    }
    return new PairCounts(both, onlyA, onlyB, 0);
  }

  /**
   * Whether so few states are on both lists that they seem to be of two coalitions: then whoever is
   * on one of them alone has joined or left nothing. Not said where a list is open.
   */
  public boolean seemTwoCoalitions() {
    double alike = counts().jaccard().orElse(1);
    return !copies && alike < SAME_COALITION && states(Change.UNKNOWN).isEmpty();
  }

  /** One line with the counts and both coefficients. */
  public String summary(String nameA, String nameB) {
    PairCounts counts = counts();
    String middle =
        copies
            ? String.format(
                Locale.ROOT,
                "copies of one act: %d in both, %d in the first only, %d in the second only",
                counts.both(),
                counts.onlyA(),
                counts.onlyB())
            : String.format(
                    Locale.ROOT,
                    "%d stayed, %d joined, %d left",
                    states(Change.STAYED).size(),
                    states(Change.JOINED).size(),
                    states(Change.LEFT).size())
                + some(Change.DECLINED)
                + some(Change.REPRESENTED)
                + some(Change.UNKNOWN);
    return String.format(
        Locale.ROOT,
        "%s (%d states) and %s (%d states): %s; Jaccard %s, overlap %s",
        nameA,
        counts.both() + counts.onlyA(),
        nameB,
        counts.both() + counts.onlyB(),
        middle,
        two(counts.jaccard()),
        two(counts.overlap()));
  }

  private String some(Change change) {
    int n = states(change).size();
    return n == 0 ? "" : ", " + n + " " + change.word();
  }

  private static String two(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "none";
  }
}
