/**
 * Writes what the stages found as CSV, JSON and JSON lines. Takes lists, rosters and tallies, gives
 * text: fixed column order, fixed row order, UTF-8, LF.
 */
package org.undersigned.export;
