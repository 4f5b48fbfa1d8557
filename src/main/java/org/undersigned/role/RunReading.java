package org.undersigned.role;

import java.util.Objects;
import java.util.Optional;
import org.undersigned.mention.Cue;
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

  static RunReading unread(Run run) {
    return new RunReading(run, Optional.empty(), NO_RULE, Optional.empty(), 0);
  }

  public boolean is(Cue.Act wanted) {
    return act.isPresent() && act.get() == wanted;
  }
}
