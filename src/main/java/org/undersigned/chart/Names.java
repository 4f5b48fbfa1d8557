package org.undersigned.chart;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Display names in the language of a chart, and their order. */
final class Names {
  private final Gazetteer gazetteer;

  Names(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  String of(String entity) {
    return gazetteer.name(entity);
  }

  /** Name of a category or group. */
  String label(String scheme, String category) {
    return gazetteer.label(scheme, category);
  }

  /** Where a category's members are: {@code in Europe}. */
  String place(String scheme, String category) {
    return gazetteer.place(scheme, category);
  }

  /** What stands after a number of a category's members: {@code in Europe}, {@code EU members}. */
  String members(String scheme, String category) {
    return gazetteer.members(scheme, category);
  }

  /** Order of names: letters before their marks, capitals no matter. */
  static Comparator<String> order() {
    return Comparator.comparing(Names::bare).thenComparing(Comparator.naturalOrder());
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'’-]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Names of codes, sorted. */
  List<String> sorted(List<String> codes) {
    return codes.stream().map(this::of).sorted(order()).toList();
  }

  /** Codes sorted by name. */
  List<String> byName(List<String> codes) {
    return codes.stream().sorted(Comparator.comparing(this::of, order())).toList();
  }
}
