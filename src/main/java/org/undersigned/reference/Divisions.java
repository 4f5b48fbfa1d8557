package org.undersigned.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How states are divided on a day: by rows, by rules on groups, by recorded votes. */
final class Divisions {
  private static final String VOTE_PREFIX = ReferenceData.VOTE + ":";

  /** Many statements of one day ask for the same divisions. */
  private static final int KEPT = 1024;

  private record Key(String scheme, LocalDate on) {}

  private final ReferenceData data;
  private final Lazy<SchemeTable> schemes;
  private final Lazy<VoteTable> resolutions;
  private final Lazy<VoteTable> votes;
  private final Map<Key, Map<String, List<String>>> kept = new ConcurrentHashMap<>();

  Divisions(ReferenceData data, Tables tables, Map<Resolution, Map<String, String>> ownVotes) {
    this.data = data;
    schemes =
        tables.lazily(
            p ->
                new SchemeTable(
                    tables.rows(Table.SCHEMES, p),
                    tables.rows(Table.CATEGORIES, p),
                    tables.rows(Table.ASSIGNMENTS, p)));
    resolutions =
        tables.lazily(p -> new VoteTable(tables.rows(Table.RESOLUTIONS, p)).with(ownVotes));
    votes =
        tables.lazily(
            p ->
                new VoteTable(tables.rows(Table.RESOLUTIONS, p))
                    .withVotes(tables.rows(Table.VOTES, p))
                    .with(ownVotes));
  }

  Optional<Scheme> scheme(String code) {
    if (code.startsWith(VOTE_PREFIX)) {
      return resolutions
          .get()
          .resolution(code.substring(VOTE_PREFIX.length()))
          .flatMap(r -> schemes.get().get(ReferenceData.VOTE).map(s -> voteScheme(s, r)));
    }
    return code.equals(ReferenceData.VOTE) ? Optional.empty() : schemes.get().get(code);
  }

  List<Scheme> schemes() {
    List<Scheme> all = new ArrayList<>();
    for (Scheme scheme : schemes.get().all()) {
      if (scheme.code().equals(ReferenceData.VOTE)) {
        resolutions().forEach(r -> all.add(voteScheme(scheme, r)));
      } else {
        all.add(scheme);
      }
    }
    return List.copyOf(all);
  }

  private static Scheme voteScheme(Scheme vote, Resolution resolution) {
    return new Scheme(
        VOTE_PREFIX + resolution.code(),
        vote.kind(),
        resolution.code() + ", " + resolution.title(),
        vote.claims(),
        vote.decidedBy(),
        resolution.source(),
        vote.categories());
  }

  List<Resolution> resolutions() {
    return resolutions.get().resolutions();
  }

  String category(String scheme, String code, LocalDate on) {
    if (scheme.startsWith(VOTE_PREFIX)) {
      return votes.get().vote(scheme.substring(VOTE_PREFIX.length()), code);
    }
    List<GroupRule> rules = schemes.get().rules(scheme);
    if (rules.isEmpty()) {
      return schemes.get().assigned(scheme, code, on);
    }
    if (data.entity(code).filter(e -> !e.organisation()).isEmpty()) {
      return "";
    }
    List<Category> categories = schemes.get().get(scheme).orElseThrow().categories();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).reason(g -> data.isMember(g, code, on)).isPresent()) {
        return categories.get(i).code();
      }
    }
    return "";
  }

  Map<String, List<String>> division(String scheme, LocalDate on) {
    if (kept.size() > KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(new Key(scheme, on), this::divide);
  }

  private Map<String, List<String>> divide(Key key) {
    List<String> codes =
        key.scheme().startsWith(VOTE_PREFIX)
            ? data.states().stream().map(Entity::code).toList()
            : data.unMembers(key.on());
    Map<String, List<String>> parts = new HashMap<>();
    for (String code : codes) {
      String category = category(key.scheme(), code, key.on());
      if (!category.isEmpty()) {
        parts.computeIfAbsent(category, c -> new ArrayList<>()).add(code);
      }
    }
    parts.replaceAll((category, part) -> List.copyOf(part));
    return Map.copyOf(parts);
  }

  List<Membership> reasons(String scheme, String code, LocalDate on) {
    for (GroupRule rule : schemes.get().rules(scheme)) {
      Optional<List<String>> reason = rule.reason(g -> data.isMember(g, code, on));
      if (reason.isPresent()) {
        return reason.get().stream().flatMap(g -> data.membership(g, code, on).stream()).toList();
      }
    }
    return List.of();
  }
}
