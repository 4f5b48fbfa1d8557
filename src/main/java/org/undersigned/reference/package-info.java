/**
 * The world as dated tables: states, groups, memberships, schemes, votes, names. Code here knows
 * what a membership is, never who is a member. Everything is read from {@code data/reference} on
 * first use; {@link org.undersigned.reference.ReferenceData} is the one door.
 */
package org.undersigned.reference;
