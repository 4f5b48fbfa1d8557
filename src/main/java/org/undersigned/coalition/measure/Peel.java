package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.coalition.SigningMatrix;

/**
 * Sets aside the cells that the margins alone decide: a state that never signs, or always, leaves
 * no choice, and no finite factor would say so. What remains has margins strictly between none and
 * all. Columns are classes of events.
 */
final class Peel {
  /** Chances of the decided cells: 0 or 1. */
  final double[][] chance;

  /** Undecided classes of each state. */
  final int[][] rowCells;

  /** Undecided states of each class. */
  final int[][] columnCells;

  /** Signatures of each state that its undecided cells hold, over all events. */
  final double[] rowSum;

  /** Signatures that the undecided cells of one event of each class hold. */
  final double[] columnSum;

  private final EventClasses classes;
  private final boolean[][] open;

  Peel(SigningMatrix matrix, EventClasses classes) {
    this.classes = classes;
    int states = matrix.stateCount();
    int columns = classes.count();
    chance = new double[states][columns];
    open = new boolean[states][columns];
    rowSum = new double[states];
    columnSum = new double[columns];
    for (int s = 0; s < states; s++) {
      rowSum[s] = matrix.signatures(s);
      for (int c = 0; c < columns; c++) {
        open[s][c] = matrix.known(s, classes.example(c));
      }
    }
    for (int c = 0; c < columns; c++) {
      columnSum[c] = matrix.signatories(classes.example(c));
    }
    while (peelRows() | peelColumns()) {
      // each pass may decide cells that let the next one decide more
    }
    rowCells = cells(states, columns, false);
    columnCells = cells(columns, states, true);
  }

  private boolean peelRows() {
    boolean any = false;
    for (int s = 0; s < rowSum.length; s++) {
      int left = 0;
      for (int c = 0; c < columnSum.length; c++) {
        left += open[s][c] ? classes.size(c) : 0;
      }
      if (left > 0 && (rowSum[s] == 0 || rowSum[s] == left)) {
        any = true;
        double value = rowSum[s] == 0 ? 0 : 1;
        for (int c = 0; c < columnSum.length; c++) {
          decide(s, c, value);
        }
        rowSum[s] = 0;
      }
    }
    return any;
  }

  private boolean peelColumns() {
    boolean any = false;
    for (int c = 0; c < columnSum.length; c++) {
      int left = 0;
      for (boolean[] row : open) {
        left += row[c] ? 1 : 0;
      }
      if (left > 0 && (columnSum[c] == 0 || columnSum[c] == left)) {
        any = true;
        double value = columnSum[c] == 0 ? 0 : 1;
        for (int s = 0; s < rowSum.length; s++) {
          decide(s, c, value);
        }
        columnSum[c] = 0;
      }
    }
    return any;
  }

  private void decide(int state, int column, double value) {
    if (open[state][column]) {
      open[state][column] = false;
      chance[state][column] = value;
      if (value == 1) {
        rowSum[state] -= classes.size(column);
        columnSum[column]--;
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
