package org.undersigned.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.undersigned.reference.ReferenceData;

/**
 * One category of one scheme in one statement. Every eligible state is in exactly one of
 * signatories, represented, declined, targets, unknown, absent, unless the statement counts fewer
 * signatories than an incomplete list leaves open.
 *
 * @param statement the statement's name
 * @param date day of the act, empty when the statement has none
 * @param scheme such as {@code region}, {@code group}, {@code total}
 * @param category such as {@code Europe}, {@code NATO}, {@code outside}
 * @param known false when the tables have no data for that day: then nothing is counted
 * @param signatories codes in order
 * @param represented codes of those for whom a body signed
 * @param declined codes of those that did not sign, by the text's own words
 * @param targets codes of those condemned, and neither signatory, represented nor declined
 * @param unknown how many more may have signed
 * @param eligible codes of those who could have signed, in order
 * @param populationShare of the world total in the statement's year or the nearest that the tables
 *     have, empty when nothing is counted
 * @param gdpShare likewise, nominal figures only
 * @param ownShares likewise by measures of the user's own, in their order
 * @param absent codes of those that did not sign; empty unless the list is complete
 * @param note what to know beside the figures, may be empty
 */
public record TallyRow(
    String statement,
    Optional<LocalDate> date,
    String scheme,
    String category,
    boolean known,
    List<String> signatories,
    List<String> represented,
    List<String> declined,
    List<String> targets,
    int unknown,
    List<String> eligible,
    OptionalDouble populationShare,
    OptionalDouble gdpShare,
    List<OptionalDouble> ownShares,
    List<String> absent,
    String note) {
  /** The scheme of the row that carries the whole. */
  public static final String TOTAL = "total";

  /** The category of those that signed and stand in no category. */
  public static final String OUTSIDE = "outside";

  /** The columns of every CSV; measures of the user's own follow. */
  public static final List<String> COLUMNS =
      List.of(
          "statement",
          "date",
          "scheme",
          "category",
          "signed",
          "represented",
          "declined",
          "target",
          "unknown",
          "eligible",
          "share",
          "share_max",
          "population_share",
          "gdp_share",
          "signatories",
          "absent",
          "note");

  private static final List<String> NUMBERS = COLUMNS.subList(4, 14);

  /** The columns of the CSV, a share by each measure of the user's own at the end. */
  public static List<String> columns(ReferenceData data) {
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.addAll(ownColumns(data));
    return columns;
  }

  /** Those of the columns that hold numbers. */
  public static List<String> numbers(ReferenceData data) {
    List<String> columns = new ArrayList<>(NUMBERS);
    columns.addAll(ownColumns(data));
    return columns;
  }

  private static List<String> ownColumns(ReferenceData data) {
    return data.ownMeasures().stream().map(measure -> measure + "_share").toList();
  }

  public TallyRow {
    Objects.requireNonNull(statement);
    Objects.requireNonNull(date);
    Objects.requireNonNull(scheme);
    Objects.requireNonNull(category);
    signatories = List.copyOf(signatories);
    represented = List.copyOf(represented);
    declined = List.copyOf(declined);
    targets = List.copyOf(targets);
    eligible = List.copyOf(eligible);
    Objects.requireNonNull(populationShare);
    Objects.requireNonNull(gdpShare);
    ownShares = List.copyOf(ownShares);
    absent = List.copyOf(absent);
    Objects.requireNonNull(note);
  }

  /** Number of signatories. */
  public int signed() {
    return signatories.size();
  }

  /** signed / eligible; empty when nobody is eligible. */
  public OptionalDouble share() {
    return ratio(signed());
  }

  /** (signed + represented + unknown) / eligible; empty when nobody is eligible. */
  public OptionalDouble shareMax() {
    return ratio(signed() + represented.size() + unknown);
  }

  private OptionalDouble ratio(int part) {
    return eligible.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) part / eligible.size());
  }

  /** The cells of the CSV, in the order of {@link #columns}. */
  public List<String> cells() {
    List<String> cells = new ArrayList<>(plainCells());
    ownShares.forEach(share -> cells.add(fourDecimals(share)));
    return cells;
  }

  private List<String> plainCells() {
    return List.of(
        statement,
        date.map(LocalDate::toString).orElse(""),
        scheme,
        category,
        count(signed()),
        count(represented.size()),
        count(declined.size()),
        count(targets.size()),
        count(unknown),
        count(eligible.size()),
        fourDecimals(share()),
        fourDecimals(shareMax()),
        fourDecimals(populationShare),
        fourDecimals(gdpShare),
        String.join(" ", signatories),
        String.join(" ", absent),
        note);
  }

  private String count(int number) {
    return known ? Integer.toString(number) : "";
  }

  private static String fourDecimals(OptionalDouble value) {
    return value.isEmpty()
        ? ""
        : BigDecimal.valueOf(value.getAsDouble()).setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
