package org.undersigned.chart;

import java.util.List;
import java.util.Objects;

/**
 * A chart as data: everything that is drawn, in words and numbers.
 *
 * @param name of the file without extension: the statement or collection, a hyphen, the kind
 * @param language of the words, BCP 47
 * @param title the finding, with its number
 * @param subtitle what is measured, of which statement, on which date
 * @param keys what the looks mean, in reading order; may be empty
 * @param notes what a reader must know besides, may be empty
 * @param source publisher, date and version of the list, region scheme
 * @param alt what the picture shows, with the counts, for those who do not see it
 */
public record ChartSpec(
    String name,
    Kind kind,
    String language,
    String title,
    String subtitle,
    List<Key> keys,
    Body body,
    List<String> notes,
    String source,
    String alt,
    Figures figures) {

  /** One entry of the key. */
  public record Key(Mark mark, String text) {
    public Key {
      Objects.requireNonNull(mark);
      Objects.requireNonNull(text);
    }
  }

  /** What stands before the words of a key. */
  public sealed interface Mark permits LookMark, ColourMark, TargetMark, OutsideMark {}

  /** A look. */
  public record LookMark(Look look) implements Mark {}

  /** A plain colour, as {@code #RRGGBB}. */
  public record ColourMark(String hex) implements Mark {}

  /** The mark of a target. */
  public record TargetMark() implements Mark {}

  /** The mark of a signatory outside the count. */
  public record OutsideMark() implements Mark {}

  /** The same chart with a word added to its name, where there are several of its kind. */
  ChartSpec named(String word) {
    return new ChartSpec(
        name + "-" + word,
        kind,
        language,
        title,
        subtitle,
        keys,
        body,
        notes,
        source,
        alt,
        figures);
  }

  public ChartSpec {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(language);
    Objects.requireNonNull(title);
    Objects.requireNonNull(subtitle);
    keys = List.copyOf(keys);
    Objects.requireNonNull(body);
    notes = List.copyOf(notes);
    Objects.requireNonNull(source);
    Objects.requireNonNull(alt);
    Objects.requireNonNull(figures);
  }
}
