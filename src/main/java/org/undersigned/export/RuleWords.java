package org.undersigned.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Says in a reader's words what a rule means: the phrase of its cue row and what names beside it
 * do, or how the list was known by its build. Reads the tables of the languages that are asked for,
 * once; not for several threads.
 */
public final class RuleWords {
  private static final String FOLDER = "/data/discourse/";
  private static final String NONE = "none";
  private static final int LONGEST = 90;

  /** Acts by which names do not sign, each with words of its own for that. */
  private static final Set<String> APART = Set.of("other", "within", "rival", "behalf", "target");

  private record Rule(String act, String reach, String phrase) {}

  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, Rule> cues = new HashMap<>();
  private final Set<String> languages = new HashSet<>();

  /** Reads the words; the cues of a language when the first of its rules is asked for. */
  public RuleWords() {
    for (CSVRecord row : rows("rules.csv")) {
      meanings.put(row.get("rule"), row.get("meaning"));
    }
  }

  /** The phrase that the rule looks for, in quotes; empty for a rule without one. */
  public Optional<String> phrase(String rule) {
    return cue(rule).map(found -> quoted(found.phrase()));
  }

  /** What the rule says, in English; empty for a correction, which says it itself. */
  public Optional<String> meaning(String rule) {
    Optional<Rule> cue = cue(rule);
    if (cue.isEmpty()) {
      return Optional.ofNullable(meanings.get(rule.isEmpty() ? NONE : rule));
    }
    String act = meanings.getOrDefault("act:" + cue.get().act(), cue.get().act());
    String reach = meanings.getOrDefault("reach:" + cue.get().reach(), cue.get().reach());
    return Optional.of(act.replace("{reach}", reach) + ": " + quoted(cue.get().phrase()));
  }

  /** Why a name that the rule met was not taken as a signatory. */
  String whyNot(String rule) {
    String kind = cue(rule).map(c -> APART.contains(c.act()) ? c.act() : "sign").orElse(NONE);
    return meanings.get("not:" + kind);
  }

  private Optional<Rule> cue(String rule) {
    int colon = rule.indexOf(':');
    String language = colon < 0 ? "" : rule.substring(0, colon);
    if (!language.matches("[a-z]{2,3}(-[A-Za-z]+)?")) {
      return Optional.empty();
    }
    if (languages.add(language)) {
      for (CSVRecord row : rows("cues-" + language + ".csv")) {
        cues.put(
            language + ":" + row.get("cue"),
            new Rule(row.get("act"), row.get("reach"), row.get("phrase")));
      }
    }
    return Optional.ofNullable(cues.get(rule));
  }

  /** {@code (signed|backed) by} for readers: signed / backed by. */
  private static String quoted(String slots) {
    String words = slots.replace("(", "").replace(")", "").replace("|", " / ");
    int cut = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
    return '"' + (cut < 0 ? words : words.substring(0, cut) + " ...") + '"';
  }

  private static Iterable<CSVRecord> rows(String table) {
    try (InputStream in = RuleWords.class.getResourceAsStream(FOLDER + table)) {
      if (in == null) {
        return Set.of();
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
