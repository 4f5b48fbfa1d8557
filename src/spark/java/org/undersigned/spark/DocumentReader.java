package org.undersigned.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.undersigned.Undersigned;
import org.undersigned.document.SourceDocument;
import org.undersigned.export.ParseRows;
import org.undersigned.export.RowWriter;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

/** Reads one document into its rows, or into one row that says why it could not be read. */
final class DocumentReader implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final String ID = "id";
  static final String ERROR = "error";

  /** So much of a broken line is shown, to find it by. */
  private static final int SHOWN = 80;

  /** The columns of {@code parse}, then the document's id and what was wrong with it. */
  static final StructType SCHEMA = schema();

  private final EnumSet<Role> roles;

  DocumentReader(Set<Role> roles) {
    this.roles = EnumSet.copyOf(roles);
  }

  /** One for all tasks of an executor: it is thread-safe, and its tables are read once. */
  private static final class Shared {
    static final Undersigned READER = Undersigned.bundled();
    static final ReferenceData REFERENCE = ReferenceData.bundled();
  }

  @Override
  public Iterator<Row> call(Row document) {
    String id = cell(document, "id");
    try {
      return rows(id, document).iterator();
    } catch (IllegalArgumentException e) {
      return List.of(failed(id, e.getMessage())).iterator();
    } catch (StackOverflowError e) {
      return List.of(failed(id, "is nested too deeply to be read")).iterator();
    } catch (RuntimeException e) {
      String fault = "a fault of this program, please report it: " + e;
      return List.of(failed(id, fault)).iterator();
    }
  }

  private List<Row> rows(String id, Row document) {
    String broken = cell(document, ParseJob.BROKEN);
    if (!broken.isEmpty()) {
      throw new IllegalArgumentException(
          "not an object of JSON: " + broken.substring(0, Math.min(SHOWN, broken.length())));
    }
    String text = cell(document, "text");
    String html = cell(document, "html");
    if (text.isBlank() && html.isBlank()) {
      throw new IllegalArgumentException("neither text nor html");
    }
    if (!text.isBlank() && !html.isBlank()) {
      throw new IllegalArgumentException("both text and html; keep one");
    }
    if (id.isEmpty()) {
      throw new IllegalArgumentException("no id; a cluster has no numbers of lines to go by");
    }
    boolean plain = html.isBlank();
    SourceDocument.Type type = plain ? SourceDocument.Type.TEXT : SourceDocument.Type.HTML;
    Optional<LocalDate> date = date(cell(document, "date"));
    List<Row> rows = new ArrayList<>();
    ParseRows writer = new ParseRows(new Rows(rows), Shared.REFERENCE, roles);
    try {
      for (SignatoryList list : Shared.READER.parse(id, plain ? text : html, type, date)) {
        writer.write(list);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a list takes any row", e);
    }
    return rows;
  }

  private static Optional<LocalDate> date(String cell) {
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("date " + cell + " is no date; write it as 2024-01-09", e);
    }
  }

  private static String cell(Row row, String column) {
    String value = row.getString(row.fieldIndex(column));
    return value == null ? "" : value;
  }

  private static Row failed(String id, String reason) {
    Object[] cells = new Object[SCHEMA.size()];
    cells[SCHEMA.fieldIndex(ID)] = id;
    cells[SCHEMA.fieldIndex(ERROR)] = reason;
    return RowFactory.create(cells);
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (String column : ParseRows.COLUMNS.names()) {
      boolean number = ParseRows.COLUMNS.numbers().contains(column);
      schema = schema.add(column, number ? DataTypes.IntegerType : DataTypes.StringType);
    }
    return schema.add(ID, DataTypes.StringType).add(ERROR, DataTypes.StringType);
  }

  /** Keeps rows of text as rows of Spark. */
  private record Rows(List<Row> rows) implements RowWriter {
    @Override
    public void row(List<String> cells) {
      Object[] values = new Object[SCHEMA.size()];
      for (int i = 0; i < cells.size(); i++) {
        boolean number = SCHEMA.apply(i).dataType().equals(DataTypes.IntegerType);
        values[i] = number ? (Object) Integer.valueOf(cells.get(i)) : cells.get(i);
      }
      rows.add(RowFactory.create(values));
    }

    @Override
    public void end() {
      // nothing ends a list
    }
  }
}
