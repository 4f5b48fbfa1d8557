/**
 * Many signatory lists as one table of states and events, and what can be said of it: who takes
 * part, who signs with whom beyond what chance and habit explain, which blocs hold up, who is
 * missing. Formulas and sources stand on the methods page.
 */
package org.undersigned.coalition;
