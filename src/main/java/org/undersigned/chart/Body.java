package org.undersigned.chart;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The marks of a chart, by its form. */
public sealed interface Body
    permits Body.Bars,
        Body.Tiles,
        Body.World,
        Body.Overlap,
        Body.Matrix,
        Body.Timeline,
        Body.Changes {

  /**
   * Horizontal bars, one a row.
   *
   * @param shares whether every bar is as long as the whole (a share), else as its total
   * @param rows in order, top first
   */
  record Bars(boolean shares, List<Bar> rows) implements Body {
    public Bars {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One bar.
   *
   * @param parts pieces from the left, whose sizes add up to at most {@code total}
   * @param inside written on the bar: {@code 25 of 27}
   * @param beside written to the right, may be empty
   */
  record Bar(String label, List<Part> parts, int total, String inside, String beside) {
    public Bar {
      Objects.requireNonNull(label);
      parts = List.copyOf(parts);
      Objects.requireNonNull(inside);
      Objects.requireNonNull(beside);
      if (total < parts.stream().mapToInt(Part::size).sum()) {
        throw new IllegalArgumentException("parts exceed " + total + " in " + label);
      }
    }
  }

  /** A piece of a bar: so many states of one look. */
  record Part(Look look, int size) {}

  /** Tiles of equal size in blocks. */
  record Tiles(List<Block> blocks) implements Body {
    public Tiles {
      blocks = List.copyOf(blocks);
    }
  }

  /** A block of tiles with its heading and count. */
  record Block(String heading, String count, List<Tile> tiles) {
    public Block {
      tiles = List.copyOf(tiles);
    }
  }

  /**
   * One state.
   *
   * @param target condemned, or demanded of
   * @param outside a signatory that is not in the count
   */
  record Tile(String name, Look look, boolean target, boolean outside) {}

  /**
   * The map of the world.
   *
   * @param fills by entity: a look, or a colour of a step, never both; others are plain land
   * @param names display names of the entities that may be labelled
   * @param europe heading of Europe enlarged beside; empty for the world alone
   */
  record World(Map<String, Fill> fills, Map<String, String> names, String europe) implements Body {
    public World {
      fills = Map.copyOf(fills);
      names = Map.copyOf(names);
    }
  }

  /** What a state's land is painted with. */
  record Fill(Look look, int step, boolean target) {
    static Fill of(Look look, boolean target) {
      return new Fill(look, -1, target);
    }

    static Fill ofStep(int step) {
      return new Fill(Look.SIGNED, step, false);
    }
  }

  /**
   * Exact combinations of sets.
   *
   * @param sets top first, each with its size
   * @param columns left first
   * @param highlighted index of the column whose states are named, or -1
   * @param caption the names
   */
  record Overlap(List<Counted> sets, List<Column> columns, int highlighted, String caption)
      implements Body {
    public Overlap {
      sets = List.copyOf(sets);
      columns = List.copyOf(columns);
    }
  }

  /** A label with a number. */
  record Counted(String label, int size) {}

  /**
   * A combination.
   *
   * @param members indices of the sets it lies in; empty for the pooled column
   * @param pooled written under the pooled column, else empty
   */
  record Column(List<Integer> members, int size, String pooled) {
    public Column {
      members = List.copyOf(members);
    }
  }

  /**
   * A square of which the half below the diagonal is drawn, the rows named.
   *
   * @param labels of rows and columns alike
   * @param columns short names of the columns where the diagonal begins, as many; empty to repeat
   *     labels
   * @param cells below the diagonal: row i has i of them
   * @param boxes runs of rows that belong together
   */
  record Matrix(List<String> labels, List<String> columns, List<List<Cell>> cells, List<Box> boxes)
      implements Body {
    public Matrix {
      labels = List.copyOf(labels);
      columns = List.copyOf(columns);
      cells = cells.stream().map(List::copyOf).toList();
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * One cell.
   *
   * @param step 0 to 5
   * @param text written into it, may be empty
   */
  record Cell(int step, String text) {}

  /** Rows from {@code first} to before {@code end}. */
  record Box(int first, int end) {}

  /** Statements in order of time, each split by category. */
  record Timeline(List<String> categories, List<Moment> moments) implements Body {
    public Timeline {
      categories = List.copyOf(categories);
      moments = List.copyOf(moments);
    }
  }

  /** One statement: when, what, and how many of each category. */
  record Moment(String date, String label, List<Integer> sizes) {
    public Moment {
      sizes = List.copyOf(sizes);
    }
  }

  /** Who is only in the earlier list, only in the later, by region. */
  record Changes(String earlier, String later, List<Change> rows) implements Body {
    public Changes {
      rows = List.copyOf(rows);
    }
  }

  /** One region: names on one list only, and how many stand on both. */
  record Change(String label, List<String> left, List<String> joined, String both) {
    public Change {
      left = List.copyOf(left);
      joined = List.copyOf(joined);
    }
  }
}
