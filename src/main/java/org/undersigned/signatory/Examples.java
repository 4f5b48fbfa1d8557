package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.role.run.Item;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Organisations that come up as an example: they sign only where the words around say that those of
 * whom they are an example sign. "The borders of X included" and "partners such as X" are talk.
 */
final class Examples {
  /** Characters to either side in which the words of signing stand. */
  private static final int ACT = 160;

  private final StatementText statement;
  private final Scan scan;
  private final Collectives collectives;

  Examples(Evidence evidence) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.collectives = evidence.collectives();
  }

  /** The lists without examples that sign nothing. */
  List<Chosen> drop(List<Chosen> chosen) {
    List<Chosen> kept = new ArrayList<>(chosen.size());
    for (Chosen c : chosen) {
      if (!c.partial() || !isOfBodies(c) || isSaidToSign(c.run().span())) {
        kept.add(c);
      }
    }
    return kept;
  }

  private boolean isOfBodies(Chosen c) {
    for (Item item : c.run().items()) {
      if (!collectives.isItself(item.head(), item.head().entity())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSaidToSign(Span names) {
    Span block = statement.blocks().get(statement.blockAt(names.start())).span();
    int from = Math.max(block.start(), names.start() - ACT);
    int to = Math.min(block.end(), names.end() + ACT);
    return scan.hasCue(from, to, c -> c.act() == Cue.Act.SIGN || c.act() == Cue.Act.JOIN);
  }
}
