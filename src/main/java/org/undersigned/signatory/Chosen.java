package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;

/**
 * A run that is a list of signatories, and how it came to be one.
 *
 * @param reading the run, and what is said of it
 * @param rule id of the cue or structural rule that made it a list
 * @param certainty that of each name on it
 * @param partial whether it names only some of those who signed
 */
record Chosen(RunReading reading, String rule, Certainty certainty, boolean partial) {
  /** A list of which words say so. */
  static Chosen byCue(RunReading reading) {
    boolean partial = reading.is(Cue.Act.PARTIAL);
    return new Chosen(reading, reading.rule(), Certainty.STATED, partial);
  }

  /** A list that the shape of the text or its figures show. */
  static Chosen inferred(RunReading reading, String rule) {
    return new Chosen(reading, rule, Certainty.INFERRED, false);
  }

  /** The parties of some lists, each once. */
  static Set<String> parties(List<Chosen> chosen) {
    Set<String> parties = new HashSet<>();
    for (Chosen c : chosen) {
      parties.addAll(c.run().entities());
    }
    return parties;
  }

  /** Whether a reading is one of some lists. */
  static boolean isAmong(List<Chosen> chosen, RunReading reading) {
    for (Chosen c : chosen) {
      if (c.reading == reading) {
        return true;
      }
    }
    return false;
  }

  /** Whether a run is that of one of some lists, whatever is said of it. */
  static boolean name(List<Chosen> chosen, Run run) {
    for (Chosen c : chosen) {
      if (c.run() == run) {
        return true;
      }
    }
    return false;
  }

  /** Some lists, and more behind them. */
  static List<Chosen> with(List<Chosen> chosen, List<Chosen> more) {
    List<Chosen> all = new ArrayList<>(chosen);
    all.addAll(more);
    return all;
  }

  Run run() {
    return reading.run();
  }

  /** Whether words say that they sign, not only the shape of the text. */
  boolean hasWords() {
    return certainty == Certainty.STATED || reading.cue().isPresent();
  }

  /** The same names, known to be all there are. */
  Chosen whole() {
    return new Chosen(reading, rule, certainty, false);
  }
}
