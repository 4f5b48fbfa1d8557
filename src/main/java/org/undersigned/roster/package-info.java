/**
 * Many signatory lists as rows: takes lists from the reading or from a CSV or JSON lines file that
 * somebody corrected, gives a {@link org.undersigned.roster.Roster}. Corrections are re-applied
 * here.
 */
package org.undersigned.roster;
