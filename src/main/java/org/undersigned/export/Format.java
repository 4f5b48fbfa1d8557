package org.undersigned.export;

/** How rows are written. */
public enum Format {
  CSV,
  /** One array of objects. */
  JSON,
  /** One object a line. */
  JSONL
}
