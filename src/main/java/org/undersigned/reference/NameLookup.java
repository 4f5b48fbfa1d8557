package org.undersigned.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says what a name means, in any language of the tables. Case, dashes, apostrophes and full stops
 * do not matter; accents and a leading article only when nothing fits as written. Then codes are
 * tried, then names that are one letter away. Not safe for many threads.
 */
public final class NameLookup {
  /** How a query met its candidates. */
  public enum Match {
    EXACT,
    NEAR,
    AMBIGUOUS,
    NONE;

    /** The word of the CSV. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One thing that a query can mean.
   *
   * @param entity its code
   * @param language language of the name that was met, empty for a code
   */
  public record Candidate(String entity, String language) {
    public Candidate {
      Objects.requireNonNull(entity);
      Objects.requireNonNull(language);
    }
  }

  /** The answer: no candidates for {@link Match#NONE}, several for {@link Match#AMBIGUOUS}. */
  public record Answer(Match match, List<Candidate> candidates) {
    public Answer {
      Objects.requireNonNull(match);
      candidates = List.copyOf(candidates);
    }
  }

  private static final Set<String> WHOLE_NAMES =
      Set.of("short", "official", "inverted", "variant", "former", "oblique");

  /** "A, B", "A (B)" or "A - B", in the marks of several scripts. */
  private static final Pattern TWO_PARTS =
      Pattern.compile("([^,،、(（]+?)\\s*(?:[,،、]|[(（]|\\s[-–—]\\s)\\s*([^()（）]+?)[)）]?");

  private record Known(NameRow row, String language) {}

  /** So many names are found sooner one by one than through an index. */
  private static final int FEW = 4;

  private final ReferenceData data;
  private final Optional<LocalDate> on;
  private final List<String> languages;
  private final Lazy<List<Known>> known;
  private final Lazy<Map<String, List<Known>>> asWritten;
  private final Lazy<Map<String, List<Known>>> unaccented;
  private int asked;

  /**
   * @param languages tables to look into, in order of preference; see {@link #order}
   * @param on names in use on that day come before those that were not; a code means only what
   *     existed on it
   */
  public NameLookup(ReferenceData data, List<String> languages, Optional<LocalDate> on) {
    this.data = data;
    this.on = on;
    this.languages = List.copyOf(languages);
    known = new Lazy<>(this::read);
    asWritten = new Lazy<>(() -> index(f -> f));
    unaccented = new Lazy<>(() -> index(NameFold::plain));
  }

  /** All languages with a table, the official ones of the United Nations first. */
  public static List<String> order(ReferenceData data) {
    List<String> languages = new ArrayList<>(data.nameLanguages());
    List<String> first = new ArrayList<>(data.leadingLanguages());
    first.retainAll(languages);
    languages.removeAll(first);
    first.addAll(languages);
    return first;
  }

  private List<Known> read() {
    List<Known> names = new ArrayList<>();
    for (String language : languages) {
      for (NameRow row : data.names(language)) {
        names.add(new Known(row, language));
      }
    }
    return names;
  }

  /** What {@code name} can mean. */
  public Answer find(String name) {
    String folded = NameFold.fold(name);
    List<Known> hits = List.of();
    if (asked++ < FEW) {
      hits = strongInFirstLanguage(name.strip());
      if (!hits.isEmpty()) {
        return answer(Match.EXACT, hits);
      }
      hits = butForCase(name.strip());
    }
    if (hits.isEmpty()) {
      hits = exact(folded);
    }
    if (hits.isEmpty()) {
      hits = behindArticle(folded);
    }
    if (hits.isEmpty()) {
      hits = inTwoParts(name);
    }
    if (!hits.isEmpty()) {
      return answer(Match.EXACT, hits);
    }
    Optional<Candidate> code = code(name.strip());
    if (code.isPresent()) {
      return new Answer(Match.EXACT, List.of(code.get()));
    }
    return answer(Match.NEAR, near(folded));
  }

  /**
   * Spares reading fifty more tables: a strong name of the first language means the same in all
   * others, which a test of the tables guards.
   */
  private List<Known> strongInFirstLanguage(String name) {
    if (languages.isEmpty()) {
      return List.of();
    }
    String first = languages.get(0);
    List<Known> hits =
        data.names(first).stream()
            .filter(r -> r.name().equalsIgnoreCase(name))
            .map(r -> new Known(r, first))
            .toList();
    return hits.stream().allMatch(k -> k.row().strong()) ? hits : List.of();
  }

  private List<Known> butForCase(String name) {
    return known.get().stream().filter(k -> k.row().name().equalsIgnoreCase(name)).toList();
  }

  private List<Known> exact(String folded) {
    List<Known> hits = asWritten.get().getOrDefault(folded, List.of());
    return hits.isEmpty() ? withoutAccents(NameFold.plain(folded)) : hits;
  }

  /** Adjectives lose too much with their accents: Hungarian "román" is no English "Roman". */
  private List<Known> withoutAccents(String plain) {
    return unaccented.get().getOrDefault(plain, List.of()).stream()
        .filter(k -> isWholeName(k) || NameFold.fold(k.row().name()).equals(plain))
        .toList();
  }

  /** Written out, not short for something: short words are too near to too many others. */
  private static boolean isWholeName(Known known) {
    return WHOLE_NAMES.contains(known.row().kind());
  }

  /** An article opens names of its own language only: Portuguese "do" is no part of "Do Thái". */
  private List<Known> behindArticle(String folded) {
    for (NameTables.Article article : data.articles()) {
      if (folded.startsWith(article.text())) {
        String rest = folded.substring(article.text().length()).strip();
        List<Known> hits =
            exact(rest).stream().filter(k -> k.language().startsWith(article.language())).toList();
        if (!hits.isEmpty()) {
          return hits;
        }
      }
    }
    return List.of();
  }

  /**
   * Catalogues turn names round, "Corée, République de", or put a second one behind: "Holy See
   * (Vatican City State)". The parts the other way round are a name, or both mean the same party.
   */
  private List<Known> inTwoParts(String name) {
    Matcher parts = TWO_PARTS.matcher(name.strip());
    if (!parts.matches()) {
      return List.of();
    }
    String first = NameFold.fold(parts.group(1));
    String second = NameFold.fold(parts.group(2));
    String glue = second.endsWith("'") ? "" : " ";
    List<Known> turned = exact(second + glue + first);
    if (!turned.isEmpty()) {
      return turned;
    }
    Set<String> others =
        exact(second).stream().map(k -> k.row().entity()).collect(Collectors.toSet());
    return exact(first).stream().filter(k -> others.contains(k.row().entity())).toList();
  }

  private Optional<Candidate> code(String code) {
    for (Entity state : data.states()) {
      if ((state.code().equals(code) || state.iso2().equals(code))
          && (on.isEmpty() || state.exists(on.get()))) {
        return Optional.of(new Candidate(state.code(), ""));
      }
    }
    return data.entity(code).map(e -> new Candidate(e.code(), ""));
  }

  private List<Known> near(String folded) {
    List<Known> hits = new ArrayList<>();
    if (folded.length() >= NameFold.SHORTEST_NEAR) {
      String query = NameFold.plain(folded);
      for (Map.Entry<String, List<Known>> entry : unaccented.get().entrySet()) {
        if (NameFold.isMisspeltFrom(query, entry.getKey())) {
          entry.getValue().stream().filter(NameLookup::isWholeName).forEach(hits::add);
        }
      }
    }
    return hits;
  }

  private List<Known> inUse(List<Known> hits) {
    if (on.isEmpty()) {
      return hits;
    }
    List<Known> now = hits.stream().filter(k -> k.row().holds(on.get())).toList();
    return now.isEmpty() ? hits : now;
  }

  private Answer answer(Match match, List<Known> found) {
    List<Known> hits = inUse(found);
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (Known hit : hits) {
      candidates.putIfAbsent(hit.row().entity(), new Candidate(hit.row().entity(), hit.language()));
    }
    Match outcome =
        candidates.isEmpty() ? Match.NONE : candidates.size() == 1 ? match : Match.AMBIGUOUS;
    return new Answer(outcome, List.copyOf(candidates.values()));
  }

  private Map<String, List<Known>> index(UnaryOperator<String> key) {
    Map<String, List<Known>> index = new HashMap<>(known.get().size() * 2);
    for (Known name : known.get()) {
      index
          .computeIfAbsent(key.apply(NameFold.fold(name.row().name())), k -> new ArrayList<>(2))
          .add(name);
    }
    return index;
  }
}
