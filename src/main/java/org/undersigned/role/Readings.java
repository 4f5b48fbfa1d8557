package org.undersigned.role;

import java.util.List;

/**
 * What every run of a document does.
 *
 * @param runs in order
 * @param joint whether the document speaks of a joint act
 * @param met whether it tells what those who met have said
 * @param separate whether it says that several acts stand each for itself
 */
public record Readings(List<RunReading> runs, boolean joint, boolean met, boolean separate) {
  public Readings {
    runs = List.copyOf(runs);
  }
}
