package org.undersigned.signatory;

import org.undersigned.mention.Scan;
import org.undersigned.role.Readings;
import org.undersigned.text.StatementText;

/**
 * What a document shows of who signed it, before anything is decided.
 *
 * @param statement its text
 * @param scan names, cues and list words in it
 * @param readings what each run of names does
 * @param collectives what the groups it names stand for, on its day
 * @param figures how many countries it says there are
 * @param place where on the page a run stands
 */
record Evidence(
    StatementText statement,
    Scan scan,
    Readings readings,
    Collectives collectives,
    Figures figures,
    Place place) {

  Evidence(
      StatementText statement,
      Scan scan,
      Readings readings,
      Collectives collectives,
      Figures figures) {
    this(statement, scan, readings, collectives, figures, new Place(statement, scan));
  }

  /** The same where only these figures count. */
  Evidence with(Figures some) {
    return new Evidence(statement, scan, readings, collectives, some, place);
  }
}
