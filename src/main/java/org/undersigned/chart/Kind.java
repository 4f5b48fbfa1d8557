package org.undersigned.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of charts, as {@code --kind} and the names of files call them. */
public enum Kind {
  /** Of each group's members, how many signed. */
  GROUPS(false),
  /** Every member of the United Nations a tile, by region. */
  REGIONS(false),
  ALIGNMENT(false),
  MAP(false),
  /** Size of the coalition by region over time. */
  TIMELINE(true),
  /** Which states signed exactly which statements. */
  OVERLAP(true),
  /** How often two states sign together. */
  COSIGNING(true),
  /** How alike the lists of statements are. */
  SIMILARITY(true),
  /** Who joined and who left between the last two statements. */
  CHANGES(true),
  /** The share of the statements that each state signed. */
  CORPUS_MAP(true),
  /** Two opposed lists on one map; drawn only when it is asked for. */
  SIDES(true);

  private final boolean manyStatements;

  Kind(boolean manyStatements) {
    this.manyStatements = manyStatements;
  }

  /** Whether it draws several statements at once. */
  public boolean manyStatements() {
    return manyStatements;
  }

  /** The word of {@code --kind}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Kind::word).toList();
  }
}
