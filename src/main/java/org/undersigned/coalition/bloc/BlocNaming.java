package org.undersigned.coalition.bloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.undersigned.coalition.SigningMatrix;

/** Turns a consensus into named blocs and says how firmly each state is placed. */
final class BlocNaming {
  /** Two states are a pair, not a bloc. */
  static final int SMALLEST = 3;

  private static final double FIRM = 0.7;

  private final List<Bloc> blocs = new ArrayList<>();
  private final Map<String, Placement> placements = new HashMap<>();

  BlocNaming(
      SigningMatrix matrix,
      Partition consensus,
      CoAssignment share,
      Excess excess,
      double resolution) {
    List<List<Integer>> large = new ArrayList<>();
    for (List<Integer> members : consensus.members()) {
      if (members.size() >= SMALLEST) {
        large.add(members);
      } else {
        members.forEach(
            s ->
                placements.put(
                    matrix.states().get(s),
                    nowhere(matrix.states().get(s), Placement.Status.ALONE)));
      }
    }
    Comparator<List<Integer>> bySize = Comparator.comparing(members -> -members.size());
    large.sort(bySize.thenComparing(members -> members.get(0)));
    double whole = excess.quality(consensus, resolution);
    for (int b = 0; b < large.size(); b++) {
      blocs.add(bloc("B" + (b + 1), large.get(b), matrix, share, excess, resolution, whole));
    }
  }

  private Bloc bloc(
      String name,
      List<Integer> all,
      SigningMatrix matrix,
      CoAssignment share,
      Excess excess,
      double resolution,
      double whole) {
    List<Integer> firm = new ArrayList<>();
    List<String> members = new ArrayList<>();
    List<String> between = new ArrayList<>();
    double shares = 0;
    for (int s : all) {
      double mine = meanShare(s, all, share);
      String state = matrix.states().get(s);
      boolean member = mine >= FIRM;
      (member ? members : between).add(state);
      if (member) {
        firm.add(s);
        shares += mine;
      }
      placements.put(
          state,
          new Placement(
              state,
              name,
              OptionalDouble.of(mine),
              member ? Placement.Status.MEMBER : Placement.Status.BETWEEN_BLOCS));
    }
    double quality = 0;
    for (int a : all) {
      for (int b : all) {
        quality += a < b ? excess.gain(a, b, resolution) : 0;
      }
    }
    return new Bloc(
        name,
        members,
        between,
        density(firm, excess),
        whole == 0 ? 0 : quality / whole,
        firm.isEmpty() ? 0 : shares / firm.size());
  }

  private static double meanShare(int state, List<Integer> all, CoAssignment share) {
    double sum = 0;
    for (int other : all) {
      sum += other == state ? 0 : share.share(state, other);
    }
    return sum / (all.size() - 1);
  }

  private static double density(List<Integer> firm, Excess excess) {
    int pairs = 0;
    int beyond = 0;
    for (int a : firm) {
      for (int b : firm) {
        if (a < b) {
          pairs++;
          beyond += excess.gain(a, b, 1) > 0 ? 1 : 0;
        }
      }
    }
    return pairs == 0 ? 0 : (double) beyond / pairs;
  }

  List<Bloc> blocs() {
    return List.copyOf(blocs);
  }

  Placement placement(String state) {
    return placements.get(state);
  }

  static Placement nowhere(String state, Placement.Status status) {
    return new Placement(state, "", OptionalDouble.empty(), status);
  }
}
