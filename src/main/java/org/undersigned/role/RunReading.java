package org.undersigned.role;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.mention.Cue;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;
import org.undersigned.text.Span;

/**
 * What a run does, and what decided it.
 *
 * @param act what the nearest cue says, empty when no cue reaches the run
 * @param rule id of the cue or structural rule, {@code none} without one
 * @param cue where the cue stands
 * @param distance words between cue and run, 0 when they touch
 */
public record RunReading(
    Run run, Optional<Cue.Act> act, String rule, Optional<Span> cue, int distance) {
  static final String NO_RULE = "none";

  public RunReading {
    Objects.requireNonNull(run);
    Objects.requireNonNull(act);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(cue);
  }

  /** A run of which nothing is read. */
  public static RunReading unread(Run run) {
    return new RunReading(run, Optional.empty(), NO_RULE, Optional.empty(), 0);
  }

  /** A run of which these words, right beside it, say so. */
  public static RunReading of(Run run, Cue.Act act, String rule, Span words) {
    return new RunReading(run, Optional.of(act), rule, Optional.of(words), 0);
  }

  /** The same where such words stand; empty where none do. */
  static Optional<RunReading> ofAny(Run run, Cue.Act act, String rule, Optional<Span> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(of(run, act, rule, words.get()));
  }

  /** What stands a step further in the same list and does the same. */
  RunReading passedTo(Run next) {
    return new RunReading(next, act, rule, cue, distance + 1);
  }

  /** Whether the words that decided stand before the names: signed by X. */
  public boolean isIntroduced() {
    return cue.isPresent() && cue.get().end() <= run.start();
  }

  /** Whether the words that decided stand behind the names: X has signed. */
  public boolean isFollowed() {
    return cue.isPresent() && cue.get().start() >= run.end();
  }

  /** Whether the words that decided stand behind one of the names. */
  public boolean isBefore(Item item) {
    return cue.isPresent() && cue.get().start() >= item.end();
  }

  /** The readings whose runs start in a stretch of the text, of readings in its order. */
  public static List<RunReading> startingIn(List<RunReading> inOrder, int from, int to) {
    int first = firstFrom(inOrder, from);
    return inOrder.subList(first, Math.max(first, firstFrom(inOrder, to)));
  }

  /** Number of the first reading whose run starts at a place or behind it. */
  static int firstFrom(List<RunReading> inOrder, int place) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (inOrder.get(mid).run().start() < place) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Readings by the parties that their runs name, in any order; each list in the given order. */
  public static Map<Set<String>, List<RunReading>> byParties(List<RunReading> readings) {
    return readings.stream().collect(Collectors.groupingBy(r -> r.run().entities()));
  }

  /** Whether nothing is read of the run, or one of these. */
  public boolean isOpenTo(Set<Cue.Act> acts) {
    return act.isEmpty() || acts.contains(act.get());
  }

  /** Whether those named are only to act: will sign. */
  public boolean isPlanned() {
    return rule.equals(Planned.RULE);
  }

  /** Whether words say that the names of the run have signed, all there are or some of them. */
  public boolean namesSigners() {
    return is(Cue.Act.SIGN) || is(Cue.Act.PARTIAL);
  }

  public boolean is(Cue.Act wanted) {
    return act.isPresent() && act.get() == wanted;
  }
}
