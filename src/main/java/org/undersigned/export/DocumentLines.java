package org.undersigned.export;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

/**
 * One JSON line for each document, so that lines out can be laid beside documents in: {@code id}
 * and {@code statements}, each with the columns of {@link SummaryRows}, its {@code rows} as {@link
 * ParseRows} has them and its {@code doubts} as {@link DoubtRows} has them; or {@code id} and
 * {@code error}.
 */
public final class DocumentLines {
  private final Appendable out;
  private final ReferenceData reference;
  private final Set<Role> roles;

  /**
   * @param roles which roles to write
   */
  public DocumentLines(Appendable out, ReferenceData reference, Set<Role> roles) {
    this.out = out;
    this.reference = reference;
    this.roles = Set.copyOf(roles);
  }

  /** The line of a document that was read; {@code lists} may be empty. */
  public void read(String id, List<SignatoryList> lists) throws IOException {
    begin(id);
    out.append(",\"statements\":[");
    for (int i = 0; i < lists.size(); i++) {
      out.append(i == 0 ? "{" : ",{");
      new SummaryRows(new Members(SummaryRows.COLUMNS)).write(lists.get(i));
      Objects rows = new Objects("rows", ParseRows.COLUMNS);
      new ParseRows(rows, reference, roles).write(lists.get(i));
      rows.end();
      Objects doubts = new Objects("doubts", DoubtRows.COLUMNS);
      new DoubtRows(doubts).write(lists.get(i));
      doubts.end();
      out.append('}');
    }
    out.append("]}\n");
  }

  /** The line of a document that could not be read. */
  public void failed(String id, String reason) throws IOException {
    begin(id);
    out.append(",\"error\":");
    JsonText.string(out, reason);
    out.append("}\n");
  }

  private void begin(String id) throws IOException {
    out.append("{\"id\":");
    JsonText.string(out, id);
  }

  /** Writes its one row as members of the object that is open. */
  private final class Members implements RowWriter {
    private final Columns columns;

    Members(Columns columns) {
      this.columns = columns;
    }

    @Override
    public void row(List<String> cells) throws IOException {
      JsonText.members(out, columns, cells);
    }

    @Override
    public void end() {
      // the object goes on
    }
  }

  /** Writes its rows as a member that is an array of objects. */
  private final class Objects implements RowWriter {
    private final Columns columns;
    private String before;

    Objects(String name, Columns columns) {
      this.columns = columns;
      this.before = ",\"" + name + "\":[";
    }

    @Override
    public void row(List<String> cells) throws IOException {
      out.append(before).append('{');
      JsonText.members(out, columns, cells);
      out.append('}');
      before = ",";
    }

    @Override
    public void end() throws IOException {
      out.append(before.equals(",") ? "]" : before + "]");
    }
  }
}
