package org.undersigned.role;

import java.util.List;
import java.util.Objects;

/**
 * What every run of a document does.
 *
 * @param runs in order
 * @param text what words say of a text that several have issued
 * @param met whether it tells what those who met have said
 * @param separate whether it says that several acts stand each for itself
 */
public record Readings(List<RunReading> runs, Text text, boolean met, boolean separate) {
  /** How much the words of a document say of a joint text: the later the more. */
  public enum Text {
    /** It speaks of none. */
    NONE,
    /** It speaks of a text, which is that of a single voice that it quotes, or of another day. */
    QUOTED,
    /** It speaks of a text that those whom it names may have issued: a declaration, a letter. */
    BARE,
    /** It says that several have: a joint statement, signed by. */
    JOINT
  }

  public Readings {
    runs = List.copyOf(runs);
    Objects.requireNonNull(text);
  }

  /** Whether the document speaks of a text at all. */
  public boolean joint() {
    return text != Text.NONE;
  }

  /** Whether it speaks of one that may be the text of those whom it names. */
  public boolean own() {
    return text.compareTo(Text.BARE) >= 0;
  }

  /** Whether it says that several have issued it. */
  public boolean common() {
    return text == Text.JOINT;
  }

  /** The same document with other runs. */
  public Readings with(List<RunReading> others) {
    return new Readings(others, text, met, separate);
  }

  /** The same runs, in a document of a joint act. */
  public Readings jointly() {
    return new Readings(runs, Text.JOINT, met, separate);
  }
}
