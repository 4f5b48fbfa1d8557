package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.StatementText;

/**
 * Names that stand together outside the list that was taken, without words that say what they do.
 * Where the document's own figure does not confirm the list, they may belong to it: of documents
 * that no rule had been written for, most with such names were read wrongly (decision record 7).
 */
final class UnreadNames {
  /** So many states together are seldom named in passing. */
  private static final int TOGETHER = 3;

  /** The same where nobody else was found to sign. */
  private static final int PAIR = 2;

  /** What may be said of those who sign, where nobody else was found to. */
  private static final Set<Cue.Act> ACTING =
      EnumSet.of(
          Cue.Act.SIGN,
          Cue.Act.SPEAK,
          Cue.Act.JOIN,
          Cue.Act.PARTIAL,
          Cue.Act.ATTEND,
          Cue.Act.SUBJECT);

  /** So many of them are not on the list: one may stand beside those that are. */
  private static final int MISSING = 2;

  private final StatementText statement;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;

  UnreadNames(Evidence evidence) {
    this.statement = evidence.statement();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
  }

  /** Adds a doubt for each such stretch of names, once the list is drafted. */
  void addTo(Draft draft) {
    if (figures.has((int) draft.count(Role.SIGNATORY, false))) {
      return;
    }
    boolean nobody = draft.count(Role.SIGNATORY, false) + draft.count(Role.SIGNATORY, true) == 0;
    int together = nobody ? PAIR : TOGETHER;
    for (RunReading r : readings.runs()) {
      boolean unread = r.act().isEmpty() || nobody && ACTING.contains(r.act().get());
      List<String> open = unread ? open(r.run(), together, draft) : List.of();
      if (open.size() >= MISSING) {
        draft.doubt(
            new Doubt(
                Doubt.UNREAD_NAMES,
                r.run().span().in(statement.text()),
                r.run().span(),
                open,
                "no words beside these names say what they do, and no figure confirms the list"
                    + " without them"));
      }
    }
  }

  /** Those of such names that nothing is known of; none where a few stand in passing. */
  private List<String> open(Run run, int together, Draft draft) {
    if (collectives.states(run) < together || run.isOnly(FormKind.CAPITAL)) {
      return List.of();
    }
    List<String> open = new ArrayList<>();
    for (String code : run.entities()) {
      if (!collectives.isCollective(code)
          && !draft.has(code, Role.SIGNATORY)
          && !draft.has(code, Role.REPRESENTED)) {
        open.add(code);
      }
    }
    return open;
  }
}
