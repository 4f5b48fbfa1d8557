package org.undersigned.roster;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.undersigned.reference.Entity;
import org.undersigned.reference.NameRow;
import org.undersigned.reference.ReferenceData;

/**
 * Finds the party that a row means: its code, else its two-letter code, else its M49 number
 * (leading zeros may be lost), else its name.
 */
final class EntityCells {
  private final ReferenceData reference;
  private final Map<String, String> byIso2 = new HashMap<>();
  private final Map<String, String> byM49 = new HashMap<>();
  private final Map<String, TreeSet<String>> byName = new HashMap<>();

  EntityCells(ReferenceData reference) {
    this.reference = reference;
  }

  /** The party; the first of entity, iso2, m49 and name that is not empty decides. */
  Entity of(RosterRow row) throws RosterException {
    String code = row.cell("entity").toUpperCase(Locale.ROOT);
    if (!code.isEmpty()) {
      return known(code, row, "entity " + row.cell("entity"));
    }
    index();
    String iso2 = row.cell("iso2").toUpperCase(Locale.ROOT);
    if (!iso2.isEmpty()) {
      return known(byIso2.getOrDefault(iso2, ""), row, "iso2 " + row.cell("iso2"));
    }
    String m49 = row.cell("m49");
    if (!m49.isEmpty()) {
      return known(byM49.getOrDefault(withoutZeros(m49), ""), row, "m49 " + m49);
    }
    return named(row);
  }

  private Entity named(RosterRow row) throws RosterException {
    String name = row.cell("name");
    if (name.isEmpty()) {
      throw row.wrong("names no party; fill the column entity or name");
    }
    TreeSet<String> codes = byName.getOrDefault(key(name), new TreeSet<>());
    if (codes.size() > 1) {
      throw row.wrong(
          "name "
              + name
              + " could be "
              + String.join(" or ", codes)
              + "; write the code in entity");
    }
    if (codes.isEmpty()) {
      boolean ascii = name.chars().allMatch(c -> c < 0x80);
      throw row.wrong(
          unknown("name " + name, name)
              + (ascii ? "" : "; if it looks garbled, save the file as CSV UTF-8"));
    }
    return known(codes.first(), row, "name " + name);
  }

  private Entity known(String code, RosterRow row, String what) throws RosterException {
    return reference.entity(code).orElseThrow(() -> row.wrong(unknown(what, code)));
  }

  private String unknown(String what, String cell) {
    return what + " is not known" + Meant.question(cell, reference);
  }

  private void index() {
    if (!byName.isEmpty()) {
      return;
    }
    for (Entity state : reference.states()) {
      byIso2.putIfAbsent(state.iso2(), state.code());
      byM49.putIfAbsent(withoutZeros(state.m49()), state.code());
      name(state.name(), state.code());
      name(state.officialName(), state.code());
    }
    reference.groups().forEach(group -> name(group.name(), group.code()));
    for (String language : reference.nameLanguages()) {
      for (NameRow row : reference.names(language)) {
        if (!row.kind().equals("adjective") && !row.kind().equals("capital")) {
          name(row.name(), row.entity());
        }
      }
    }
  }

  private void name(String name, String code) {
    byName.computeIfAbsent(key(name), k -> new TreeSet<>()).add(code);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceFirst("^the ", "");
  }

  private static String withoutZeros(String number) {
    return number.replaceFirst("^0+", "");
  }
}
