package org.undersigned.mention;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the name, cue and word tables of a data folder into a {@link LexiconBuilder}. */
final class LexiconTables {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private LexiconTables() {}

  /**
   * @param data a folder laid out like {@code data/}; tables that it lacks are left out
   * @throws IllegalArgumentException with file, line and what was expected, for a row that cannot
   *     be read
   * @throws UncheckedIOException when a table cannot be read
   */
  static LexiconBuilder read(Path data) {
    LexiconBuilder b = new LexiconBuilder();
    Path reference = data.resolve("reference");
    Path names = reference.resolve("names");
    b.bit("en");
    table(reference.resolve("states.csv"), "", (l, r) -> b.state(r.get("code")));
    // bits are few: languages that have list words come first, those known by names alone share one
    each(data.resolve("discourse"), "words-", (language, r) -> b.bit(language));
    each(names, "names-", (language, r) -> name(b, language, r));
    table(
        names.resolve("articles.csv"),
        "",
        (l, r) -> b.word(r.get("language"), Word.Job.ARTICLE, 0, r.get("text")));
    table(names.resolve("affixes.csv"), "", (l, r) -> affix(b, r));
    table(
        reference.resolve("look-alikes.csv"),
        "",
        (l, r) -> b.name(r.get("language"), "", FormKind.MASK, true, r.get("text"), "", ""));
    table(reference.resolve("persons.csv"), "", (l, r) -> person(b, r));
    Path discourse = data.resolve("discourse");
    each(discourse, "cues-", (language, r) -> cue(b, language, r));
    each(
        discourse,
        "words-",
        (language, r) ->
            b.word(language, Word.Job.of(r.get("job")), number(r.get("value")), r.get("word")));
    months(b, reference.resolve("months.csv"));
    return b;
  }

  /** Months in full: an abbreviation may be a word of its own ("pro", "lis", "mar"). */
  private static void months(LexiconBuilder b, Path file) {
    List<CSVRecord> rows = new ArrayList<>();
    table(file, "", (l, r) -> rows.add(r));
    for (CSVRecord r : rows) {
      boolean cut =
          rows.stream()
              .anyMatch(
                  o ->
                      o.get("language").equals(r.get("language"))
                          && o.get("month").equals(r.get("month"))
                          && o.get("name").length() > r.get("name").length()
                          && o.get("name").startsWith(r.get("name")));
      if (!cut) {
        b.word(r.get("language"), Word.Job.MONTH, number(r.get("month")), r.get("name"));
      }
    }
  }

  private static void name(LexiconBuilder b, String language, CSVRecord r) {
    b.name(
        language,
        r.get("entity"),
        FormKind.of(r.get("kind")),
        r.get("strength").equals("strong"),
        r.get("name"),
        r.get("from"),
        r.get("until"));
  }

  private static void person(LexiconBuilder b, CSVRecord r) {
    for (String column : List.of("person", "surname")) {
      b.name(
          r.get("language"),
          r.get("entity"),
          FormKind.PERSON,
          column.equals("person"),
          r.get(column),
          r.get("from"),
          r.get("until"));
    }
  }

  private static void affix(LexiconBuilder b, CSVRecord r) {
    if (r.get("kind").equals("prefix")) {
      b.prefix(r.get("language"), r.get("text"));
    } else {
      b.suffix(r.get("language"), r.get("text"));
    }
  }

  private static void cue(LexiconBuilder b, String language, CSVRecord r) {
    Cue cue =
        new Cue(
            language + ":" + r.get("cue"),
            Cue.Act.of(r.get("act")),
            Cue.Reach.of(r.get("reach")),
            number(r.get("gap")),
            language);
    b.cue(cue, r.get("phrase"));
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private static void each(Path folder, String prefix, BiConsumer<String, CSVRecord> row) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(p -> p.getFileName().toString().startsWith(prefix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      table(file, name.substring(prefix.length(), name.length() - ".csv".length()), row);
    }
  }

  private static void table(Path file, String language, BiConsumer<String, CSVRecord> row) {
    if (!Files.exists(file)) {
      return;
    }
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (CSVRecord r : FORMAT.parse(in)) {
        try {
          row.accept(language, r);
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(
              file.getFileName() + ": row " + (r.getRecordNumber() + 1) + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
