package org.undersigned.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** votes.csv and resolutions.csv. */
final class VoteTable {
  private final Map<String, Resolution> resolutions = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> votes = new HashMap<>();

  VoteTable(List<TableRow> resolutionRows) {
    for (TableRow row : resolutionRows) {
      Resolution resolution =
          new Resolution(
              row.required("resolution"),
              row.day("date"),
              row.text("title"),
              row.small("yes").orElse(0),
              row.small("no").orElse(0),
              row.small("abstain").orElse(0),
              row.small("absent").orElse(0),
              row.text("source"),
              row.text("note"));
      resolutions.put(resolution.code(), resolution);
    }
  }

  VoteTable withVotes(List<TableRow> voteRows) {
    for (TableRow row : voteRows) {
      votes
          .computeIfAbsent(row.required("resolution"), r -> new HashMap<>())
          .put(row.required("code"), row.required("vote"));
    }
    return this;
  }

  /** Lays the user's votes on top. */
  VoteTable with(Map<Resolution, Map<String, String>> own) {
    own.forEach(
        (resolution, rows) -> {
          resolutions.put(resolution.code(), resolution);
          votes.put(resolution.code(), rows);
        });
    return this;
  }

  List<Resolution> resolutions() {
    return List.copyOf(resolutions.values());
  }

  Optional<Resolution> resolution(String code) {
    return Optional.ofNullable(resolutions.get(code));
  }

  String vote(String resolution, String code) {
    return votes.getOrDefault(resolution, Map.of()).getOrDefault(code, "");
  }
}
