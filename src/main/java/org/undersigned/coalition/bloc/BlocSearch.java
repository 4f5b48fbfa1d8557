package org.undersigned.coalition.bloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.undersigned.coalition.SigningMatrix;
import org.undersigned.coalition.Steps;
import org.undersigned.coalition.measure.FixedMargins;
import org.undersigned.coalition.measure.MarginShuffle;

/**
 * Looks for blocs and says whether there are any. Runs on every resample of the events give how
 * often two states are placed together; the consensus joins states that are together more often
 * than not (the partition that maximises the sum of share - 1/2 within blocs: Mirkin's median
 * partition). It stands only if resampling the events leaves it alone and random data of the same
 * margins do not reach its quality.
 */
public final class BlocSearch {
  /** With fewer complete events nothing is said. */
  public static final int FEWEST_EVENTS = 5;

  /** Bootstrap agreement from which blocs are stable. */
  public static final double STABLE = 0.7;

  /** Quality must be rarer than this in random data. */
  public static final double SIGNIFICANT = 0.01;

  /** A state with fewer signatures is not placed: a resample would often leave it with none. */
  public static final int FEWEST_SIGNATURES = 3;

  private static final double[] RESOLUTIONS = {0.5, 0.75, 1, 1.25, 1.5, 2};
  private static final int SCAN_SEEDS = 20;
  private static final int RANDOM_SEEDS = 10;
  private static final int CONSENSUS = 1_000_000;
  private static final int DRAW = 2_000_000;
  private static final int SCAN = 3_000_000;
  private static final double HALF = 0.5;

  /** Figures are printed to two places and rounded away from what is needed. */
  private static final double PERCENT = 100;

  /** With fewer random data sets none can be rare enough. */
  private static final int FEWEST_DRAWS = 99;

  private final SigningMatrix all;
  private final BlocSettings settings;
  private final Steps steps;

  public BlocSearch(SigningMatrix matrix, BlocSettings settings) {
    this(matrix, settings, Steps.SILENT);
  }

  /**
   * @param steps hears of each resample and each random data set
   */
  public BlocSearch(SigningMatrix matrix, BlocSettings settings, Steps steps) {
    this.all = matrix;
    this.settings = settings;
    this.steps = steps;
  }

  /** The search; the same matrix and settings give the same result. */
  public BlocResult result() {
    int[] active =
        IntStream.range(0, all.stateCount())
            .filter(s -> all.signatures(s) >= FEWEST_SIGNATURES)
            .toArray();
    if (all.eventCount() < FEWEST_EVENTS || active.length < BlocNaming.SMALLEST) {
      return nothing(active.length);
    }
    SigningMatrix matrix = all.withStates(active);
    Excess excess = Excess.of(matrix, FixedMargins.of(matrix));
    Ensemble ensemble = Ensemble.of(matrix, settings, steps);
    CoAssignment share = ensemble.coAssignment(matrix.states());
    Partition consensus = consensus(share);
    double agreement = ensemble.agreement(consensus, IntStream.range(0, active.length).toArray());
    double agreementInBlocs = ensemble.agreement(consensus, inBlocs(consensus));
    double quality = excess.quality(consensus, settings.resolution());
    double[] random = randomQualities(matrix, excess);
    long reached = java.util.Arrays.stream(random).filter(q -> q >= quality).count();
    double p = (double) (1 + reached) / (1 + random.length);
    BlocNaming naming = new BlocNaming(matrix, consensus, share, excess, settings.resolution());
    boolean found = naming.blocs().stream().anyMatch(b -> !b.members().isEmpty());
    boolean stable = found && agreement >= STABLE && p <= SIGNIFICANT;
    return new BlocResult(
        stable,
        verdict(stable, found, naming.blocs().size(), agreement, p, settings.draws()),
        matrix.eventCount(),
        active.length,
        agreement,
        agreementInBlocs,
        quality,
        java.util.Arrays.stream(random).average().orElse(0),
        java.util.Arrays.stream(random).max().orElse(0),
        p,
        stable ? naming.blocs() : List.of(),
        placements(stable ? naming : null),
        share,
        scan(excess, consensus));
  }

  private static int[] inBlocs(Partition consensus) {
    List<List<Integer>> members = consensus.members();
    return IntStream.range(0, consensus.size())
        .filter(s -> members.get(consensus.bloc(s)).size() >= BlocNaming.SMALLEST)
        .toArray();
  }

  private BlocResult nothing(int active) {
    String verdict =
        all.eventCount() < FEWEST_EVENTS
            ? "no stable blocs: "
                + all.eventCount()
                + (all.eventCount() == 1 ? " event" : " events")
                + " with a complete list, 5 are needed"
            : "no stable blocs: only "
                + active
                + " states signed at least "
                + FEWEST_SIGNATURES
                + " events";
    return new BlocResult(
        false,
        verdict,
        all.eventCount(),
        active,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        List.of(),
        placements(null),
        CoAssignment.NONE,
        List.of());
  }

  private Partition consensus(CoAssignment share) {
    int n = share.states().size();
    Leiden leiden = new Leiden(n, (a, b) -> (share.share(a, b) - HALF) / n);
    Partition best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < settings.seeds(); s++) {
      Partition run = leiden.run(settings.derived(CONSENSUS, s));
      double sum = 0;
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < a; b++) {
          sum += run.together(a, b) ? share.share(a, b) - HALF : 0;
        }
      }
      if (sum > most) {
        most = sum;
        best = run;
      }
    }
    return best;
  }

  private double[] randomQualities(SigningMatrix matrix, Excess excess) {
    int randomSeeds = Math.min(settings.seeds(), RANDOM_SEEDS);
    AtomicInteger done = new AtomicInteger();
    return IntStream.range(0, settings.draws())
        .parallel()
        .mapToDouble(
            d -> {
              SigningMatrix drawn = MarginShuffle.of(matrix, settings.derived(DRAW, d));
              Excess other = excess.ofSameMargins(drawn);
              Partition best =
                  Ensemble.bestFirst(other, settings, randomSeeds, DRAW + 1 + d).get(0);
              steps.done("random data sets", done.incrementAndGet(), settings.draws());
              return other.quality(best, settings.resolution());
            })
        .toArray();
  }

  private List<ResolutionRow> scan(Excess excess, Partition chosen) {
    List<ResolutionRow> rows = new ArrayList<>();
    for (int r = 0; r < RESOLUTIONS.length; r++) {
      double resolution = RESOLUTIONS[r];
      BlocSettings here =
          new BlocSettings(
              settings.seeds(),
              settings.resamples(),
              settings.draws(),
              resolution,
              settings.seed());
      List<Partition> runs = Ensemble.bestFirst(excess, here, SCAN_SEEDS, SCAN + r);
      Partition best = runs.get(0);
      int[] sizes =
          best.members().stream()
              .mapToInt(List::size)
              .filter(n -> n >= BlocNaming.SMALLEST)
              .toArray();
      rows.add(
          new ResolutionRow(
              resolution,
              sizes.length,
              java.util.Arrays.stream(sizes).max().orElse(0),
              java.util.Arrays.stream(sizes).sum(),
              excess.quality(best, resolution),
              runs.stream()
                  .skip(1)
                  .mapToDouble(run -> Partition.adjustedRand(best, run))
                  .average()
                  .orElse(1),
              Partition.adjustedRand(best, chosen)));
    }
    return rows;
  }

  private List<Placement> placements(BlocNaming naming) {
    List<Placement> rows = new ArrayList<>();
    for (int s = 0; s < all.stateCount(); s++) {
      String state = all.states().get(s);
      if (all.signatures(s) < FEWEST_SIGNATURES) {
        rows.add(BlocNaming.nowhere(state, Placement.Status.TOO_FEW));
      } else if (naming == null) {
        rows.add(BlocNaming.nowhere(state, Placement.Status.NO_STABLE_BLOCS));
      } else {
        rows.add(naming.placement(state));
      }
    }
    return rows;
  }

  private static String verdict(
      boolean stable, boolean found, int blocs, double agreement, double p, int draws) {
    String numbers =
        String.format(
            Locale.ROOT,
            "bootstrap agreement %.2f (0.70 needed), quality p = %.2f (%.2f needed)",
            Math.floor(agreement * PERCENT) / PERCENT,
            Math.ceil(p * PERCENT - 1e-9) / PERCENT,
            SIGNIFICANT);
    if (p > SIGNIFICANT && draws < FEWEST_DRAWS) {
      numbers += "; " + draws + " random data sets cannot show more, " + FEWEST_DRAWS + " can";
    }
    if (stable) {
      return blocs + (blocs == 1 ? " stable bloc: " : " stable blocs: ") + numbers;
    }
    return "no stable blocs: " + (found ? "" : "no three states hold together; ") + numbers;
  }
}
