package org.undersigned.signatory;

/** How much evidence a list needs. */
public enum Leniency {
  /** A cue, or a figure of the document that equals the list. */
  STRICT,
  /** Also the one long run of a document that speaks of a joint act. */
  NORMAL,
  /** Also the longest run of any document. */
  LOOSE
}
