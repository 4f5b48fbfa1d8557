package org.undersigned.roster;

/** Keeps a spreadsheet from running the text of a cell. */
public final class FormulaGuard {
  private static final String STARTS = "=+-@\t\r";

  private FormulaGuard() {}

  /**
   * The cell with an apostrophe when it begins with {@code = + - @}, tab or CR. An apostrophe that
   * stands before such a character already gets another, so that {@link #off} gives back any text.
   */
  public static String on(String cell) {
    return startsFormula(cell) ? "'" + cell : cell;
  }

  /** Takes the apostrophe of {@link #on} off again. */
  public static String off(String cell) {
    return cell.startsWith("'") && startsFormula(cell) ? cell.substring(1) : cell;
  }

  private static boolean startsFormula(String cell) {
    if (cell.isEmpty() || cell.charAt(0) > '@') {
      return false;
    }
    int i = 0;
    while (i < cell.length() && cell.charAt(i) == '\'') {
      i++;
    }
    return i < cell.length() && STARTS.indexOf(cell.charAt(i)) >= 0;
  }
}
