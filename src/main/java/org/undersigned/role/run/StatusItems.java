package org.undersigned.role.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.text.Span;

/** List items that tell of each party whether it signed: "Kenya - signed", "Togo - not signed". */
final class StatusItems {
  private final Scan scan;
  private final List<Mention> parties = new ArrayList<>();
  private final List<TableRolls.Cell> told = new ArrayList<>();

  StatusItems(Scan scan) {
    this.scan = scan;
  }

  /** The next item: its party, and what it says behind it. */
  void add(Mention party, Span item) {
    int at = party.end();
    while (at < item.end() && !Character.isLetterOrDigit(scan.text().charAt(at))) {
      at++;
    }
    told.add(new TableRolls.Cell(parties.size(), 1, new Span(at, item.end())));
    parties.add(party);
  }

  /** Those who signed, and the words that say so of the first; empty where the items do not. */
  Optional<TableRolls.Table> signed() {
    TableColumns column = new TableColumns(scan, Map.of(1, told), List.of());
    Set<Integer> rows = column.signed();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Heads heads = new Heads();
    for (int i = 0; i < parties.size(); i++) {
      if (rows.contains(i)) {
        heads.add(parties.get(i));
      } else {
        heads.addTail(parties.get(i));
      }
    }
    return Optional.of(new TableRolls.Table(heads, column.head()));
  }
}
