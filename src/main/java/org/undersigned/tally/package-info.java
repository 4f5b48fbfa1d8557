/**
 * Counts who signed a statement, by region, alignment, group and recorded vote. Takes a {@link
 * org.undersigned.signatory.SignatoryList}, gives {@link org.undersigned.tally.TallyRow}s; never
 * names an absentee of a list that is not complete.
 */
package org.undersigned.tally;
