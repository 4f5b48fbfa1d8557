package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.coalition.SigningMatrix;

/**
 * Sets aside the cells that the margins alone decide: a state that never signs, or always, leaves
 * no choice, and no finite factor would say so. What remains has margins strictly between none and
 * all.
 */
final class Peel {
  /** Chances of the decided cells: 0 or 1. */
  final double[][] chance;

  /** Undecided events of each state. */
  final int[][] rowCells;

  /** Undecided states of each event. */
  final int[][] columnCells;

  /** Signatures of each state that its undecided cells hold. */
  final double[] rowSum;

  /** Signatures of each event that its undecided cells hold. */
  final double[] columnSum;

  private final boolean[][] open;

  Peel(SigningMatrix matrix) {
    int states = matrix.stateCount();
    int events = matrix.eventCount();
    chance = new double[states][events];
    open = matrix.knowledge();
    rowSum = new double[states];
    columnSum = new double[events];
    for (int s = 0; s < states; s++) {
      rowSum[s] = matrix.signatures(s);
    }
    for (int e = 0; e < events; e++) {
      columnSum[e] = matrix.signatories(e);
    }
    while (peelRows() | peelColumns()) {
      // each pass may decide cells that let the next one decide more
    }
    rowCells = cells(states, events, false);
    columnCells = cells(events, states, true);
  }

  private boolean peelRows() {
    boolean any = false;
    for (int s = 0; s < rowSum.length; s++) {
      int left = 0;
      for (boolean cell : open[s]) {
        left += cell ? 1 : 0;
      }
      if (left > 0 && (rowSum[s] == 0 || rowSum[s] == left)) {
        any = true;
        double value = rowSum[s] == 0 ? 0 : 1;
        for (int e = 0; e < columnSum.length; e++) {
          decide(s, e, value);
        }
        rowSum[s] = 0;
      }
    }
    return any;
  }

  private boolean peelColumns() {
    boolean any = false;
    for (int e = 0; e < columnSum.length; e++) {
      int left = 0;
      for (boolean[] row : open) {
        left += row[e] ? 1 : 0;
      }
      if (left > 0 && (columnSum[e] == 0 || columnSum[e] == left)) {
        any = true;
        double value = columnSum[e] == 0 ? 0 : 1;
        for (int s = 0; s < rowSum.length; s++) {
          decide(s, e, value);
        }
        columnSum[e] = 0;
      }
    }
    return any;
  }

  private void decide(int state, int event, double value) {
    if (open[state][event]) {
      open[state][event] = false;
      chance[state][event] = value;
      if (value == 1) {
        rowSum[state]--;
        columnSum[event]--;
      }
    }
  }

  private int[][] cells(int rows, int columns, boolean turned) {
    int[][] all = new int[rows][];
    for (int r = 0; r < rows; r++) {
      List<Integer> found = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        if (turned ? open[c][r] : open[r][c]) {
          found.add(c);
        }
      }
      all[r] = found.stream().mapToInt(Integer::intValue).toArray();
    }
    return all;
  }
}
