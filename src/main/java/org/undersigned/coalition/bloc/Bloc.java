package org.undersigned.coalition.bloc;

import java.util.List;
import java.util.Objects;

/**
 * States that sign together beyond expectation.
 *
 * @param name B1, B2, ... from the largest to the smallest, equals by first code
 * @param members codes in order of the states that are placed firmly
 * @param between codes in order of the states that lean to it but are placed elsewhere too often
 * @param density share of the members' pairs that sign together more than expected
 * @param qualityShare part of the whole partition's quality that the bloc gives, with those between
 * @param coAssignment mean of the members' shares
 */
public record Bloc(
    String name,
    List<String> members,
    List<String> between,
    double density,
    double qualityShare,
    double coAssignment) {
  public Bloc {
    Objects.requireNonNull(name);
    members = List.copyOf(members);
    between = List.copyOf(between);
  }
}
