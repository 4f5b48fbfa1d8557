/** Blocs: sets of states that sign together beyond expectation, and whether they hold up. */
package org.undersigned.coalition.bloc;
