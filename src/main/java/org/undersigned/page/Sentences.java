package org.undersigned.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.tally.Selection;
import org.undersigned.tally.TallyRow;

/**
 * What may be said of a statement, in words fit to print. "Not on the list" is all that is said of
 * an absentee, and only of a list that is complete.
 */
final class Sentences {
  private static final int LONGEST_TITLE = 140;
  private static final int NAMED = 3;
  private static final int ABSENT_NAMED = 8;
  private static final int GROUPS = 4;
  private final Words words;
  private final Names names;
  private final String tool;
  private final String tables;
  private final List<SignatoryList> all;

  Sentences(PageContent content) {
    words = content.words();
    names = content.names();
    tool = content.tool();
    tables = content.tables();
    all = content.roster().statements();
  }

  /** Title, or the statement's name when it has none. */
  static String title(SignatoryList list) {
    return list.facts().title().isBlank() ? list.statement() : list.facts().title().strip();
  }

  /** The title, cut at a word and marked as cut when it is longer than a line or two. */
  static String shortTitle(SignatoryList list) {
    return shortTitle(list, LONGEST_TITLE);
  }

  /**
   * The title, cut at a word and marked as cut.
   *
   * @param most characters that fit
   */
  static String shortTitle(SignatoryList list, int most) {
    String title = title(list);
    if (title.codePointCount(0, title.length()) <= most) {
      return title;
    }
    String cut = title.substring(0, title.offsetByCodePoints(0, most));
    return cut.replaceAll("\\s+\\S*$", "") + " […]";
  }

  /** The finding in one sentence, with its number. */
  String finding(SignatoryList list) {
    int found = list.signatoryStates().size();
    return switch (list.facts().list()) {
      case NONE -> found == 0 ? words.get("finding.none") : joined(list);
      case COUNTED_ONLY -> words.get("finding.counted", "stated", stated(list));
      case PARTIAL ->
          list.facts().stated().isPresent()
              ? words.get("finding.partial", "who", who(list), "stated", stated(list))
              : words.get("finding.partial.unstated", "who", who(list));
      case COLLECTIVE ->
          found == 0 ? words.get("finding.collective", "who", who(list)) : spokeFor(list);
      case COMPLETE -> joined(list);
    };
  }

  /** The speaker with the body that it spoke for, which has no row of its own. */
  private String spokeFor(SignatoryList list) {
    List<String> bodies = list.facts().onBehalfOf();
    if (bodies.isEmpty() || list.signatoryStates().size() > NAMED) {
      return joined(list);
    }
    List<String> named = bodies.stream().map(c -> words.inline(c, names.of(c))).toList();
    return words.get("finding.behalf", "who", who(list), "group", words.list(named));
  }

  private String joined(SignatoryList list) {
    String key = list.signatoryStates().size() > NAMED ? "finding.joined" : "finding.few";
    return words.get(key, "who", who(list));
  }

  /** "50 states and the European Union"; a few are named. */
  String who(SignatoryList list) {
    List<String> organisations = inline(list.signatoryOrganisations());
    List<String> states = inline(list.signatoryStates());
    List<String> all = new ArrayList<>();
    if (states.size() <= NAMED) {
      all.addAll(states);
    } else {
      all.add(words.count("states", states.size()));
    }
    if (organisations.size() <= NAMED) {
      all.addAll(organisations);
    } else {
      all.add(words.count("organisations", organisations.size()));
    }
    return all.isEmpty() ? words.count("states", 0) : words.list(all);
  }

  /** Names in order, with the article that they take within a sentence. */
  private List<String> inline(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(f -> names.of(f.entity()), Names.byFolded()))
        .map(f -> words.inline(f.entity(), names.of(f.entity())))
        .toList();
  }

  /** "47" or "about 47", as the text counts; empty when it does not. */
  String stated(SignatoryList list) {
    return list.facts().stated().map(this::figure).orElse("");
  }

  private String figure(StatedCount stated) {
    String n = Integer.toString(stated.count());
    return switch (stated.kind()) {
      case EXACT -> n;
      case ABOUT -> words.get("stated.about", "n", n);
      case AT_LEAST -> words.get("stated.atleast", "n", n);
    };
  }

  /** Whom the statement condemns or addresses; empty when nobody. */
  String directed(SignatoryList list) {
    List<String> targets = inline(list.in(Role.TARGET));
    if (targets.isEmpty()) {
      return "";
    }
    String key = list.facts().stance().equals("condemn") ? "directed.condemn" : "directed";
    return words.get(key, "who", words.list(targets));
  }

  /** Attendance of the first groups of the table of which at least half signed. */
  List<String> groups(SignatoryList list, List<TallyRow> tally) {
    if (list.facts().list() == ListKind.NONE) {
      return List.of();
    }
    return tally.stream()
        .filter(r -> r.scheme().equals(Selection.GROUP) && r.signed() > 0)
        .filter(r -> r.eligible().size() > 1 && r.share().orElse(0) >= 0.5)
        .limit(GROUPS)
        .map(r -> attendance(list, r))
        .toList();
  }

  private String attendance(SignatoryList list, TallyRow row) {
    String[] places = {
      "group",
      names.category(row),
      "n",
      Integer.toString(row.signed()),
      "of",
      Integer.toString(row.eligible().size())
    };
    if (row.signed() == row.eligible().size()) {
      return words.get("group.all", places);
    }
    String some = words.get("group.some", places);
    boolean named =
        list.mayNameAbsent() && !row.absent().isEmpty() && row.absent().size() <= ABSENT_NAMED;
    return named
        ? words.get(
            "group.absent", "some", some, "who", words.list(names.of(row.absent().stream())))
        : some + ".";
  }

  /** Why absentees are named, or why nobody may be called absent. */
  String warrant(SignatoryList list) {
    return switch (list.facts().list()) {
      case COMPLETE -> complete(list);
      case PARTIAL -> words.get("warrant.partial");
      case COUNTED_ONLY -> words.get("warrant.countedonly");
      case COLLECTIVE -> words.get("warrant.collective");
      case NONE -> words.get("warrant.none");
    };
  }

  private String complete(SignatoryList list) {
    if (!list.mayNameAbsent()) {
      return words.get(list.isGuess() ? "warrant.guess" : "warrant.short");
    }
    int found = list.signatoryStates().size();
    boolean same =
        list.facts().stated().stream()
            .anyMatch(s -> s.kind() != StatedCount.Kind.EXACT || s.count() == found);
    if (same && list.facts().agreement().equals("match")) {
      return words.get("warrant.counted", "stated", stated(list), "found", Integer.toString(found));
    }
    boolean open = list.doubts().stream().anyMatch(d -> d.kind().equals(Doubt.UNREAD_NAMES));
    return words.get(open ? "warrant.open" : "warrant.complete");
  }

  /** A caption ready to paste: finding, attendance, warrant, source, versions. */
  String caption(SignatoryList list, List<TallyRow> tally) {
    List<String> parts = new ArrayList<>();
    parts.add(finding(list));
    parts.add(directed(list));
    parts.addAll(groups(list, tally));
    parts.add(declined(list));
    parts.add(warrant(list));
    parts.add(source(list, true));
    parts.add(words.get("caption.tool", "tool", tool, "tables", tables));
    return String.join(" ", parts.stream().filter(p -> !p.isEmpty()).toList());
  }

  /** Who did not join by the text's own words; empty when nobody. */
  private String declined(SignatoryList list) {
    List<String> states = inline(list.in(Role.DECLINED));
    return states.isEmpty() ? "" : words.get("caption.declined", "who", words.list(states));
  }

  /** How to cite the page: one statement by its title and source, several as a collection. */
  String citation() {
    return all.size() == 1
        ? words.get(
            "cite.one",
            "title",
            title(all.get(0)),
            "source",
            source(all.get(0), false),
            "tool",
            tool,
            "tables",
            tables)
        : words.get("cite.many", "n", Integer.toString(all.size()), "tool", tool, "tables", tables);
  }

  /** Title if wanted, publisher, date, address and time of retrieval, as far as they are known. */
  private String source(SignatoryList list, boolean titled) {
    StatementFacts facts = list.facts();
    List<String> parts = new ArrayList<>();
    boolean quoted = titled && !facts.title().isBlank();
    if (quoted) {
      parts.add(words.get("caption.titled", "title", shortTitle(list)));
    }
    if (!facts.publisher().isBlank()) {
      parts.add(facts.publisher());
    } else if (!quoted) {
      parts.add(list.statement());
    }
    facts.date().ifPresent(d -> parts.add(words.date(d)));
    list.published()
        .ifPresent(d -> parts.add(words.get("caption.published", "date", words.date(d))));
    if (!facts.source().isBlank()) {
      parts.add(facts.source());
    }
    if (!facts.retrieved().isBlank()) {
      parts.add(words.get("caption.retrieved", "time", facts.retrieved()));
    }
    String source = words.get("caption.source", "parts", String.join(", ", parts));
    return facts.date().isPresent()
        ? source + " " + words.get("caption.memberships", "date", words.date(facts.date().get()))
        : source + " " + words.get("caption.undated", "tables", tables);
  }
}
