package org.undersigned.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;

/** What a row of a corrections file may say: the fields that there are, and the words for each. */
final class CorrectionWords {
  private static final List<String> FIELDS =
      List.of("role", "manner", "via", "entity", "date", "list");

  private final ReferenceData reference;

  CorrectionWords(ReferenceData reference) {
    this.reference = reference;
  }

  /**
   * @throws RosterException saying what a row says that cannot be understood
   */
  void check(RosterRow row) throws RosterException {
    String field = row.cell("field");
    if (row.cell("statement").isEmpty()) {
      throw row.wrong("names no statement");
    }
    if (!FIELDS.contains(field)) {
      throw row.wrong("field " + field + " is none of " + String.join(", ", FIELDS));
    }
    boolean ofStatement = field.equals("date") || field.equals("list");
    if (ofStatement != row.cell("entity").isEmpty()) {
      throw row.wrong(
          ofStatement
              ? field + " belongs to the statement: leave entity empty"
              : "names no entity");
    }
    for (String column : List.of("old", "new")) {
      String value = row.cell(column);
      boolean known =
          value.isEmpty()
              || switch (field) {
                case "role" -> role(value).isPresent();
                case "manner" -> manner(value).isPresent();
                case "list" -> list(value).isPresent();
                case "date" -> LocalDay.of(value, row).isPresent();
                case "entity" -> reference.entity(value).isPresent();
                default -> true;
              };
      if (!known) {
        throw row.wrong(column + " " + value + " is no " + field + instead(field, value));
      }
    }
    if (field.equals("role") && row.cell("old").isEmpty()) {
      String entity = row.cell("entity");
      if (reference.entity(entity).isEmpty()) {
        throw row.wrong("entity " + entity + " is no code" + Meant.question(entity, reference));
      }
    }
  }

  /** What to write instead: the words that there are, or the code that was meant. */
  private String instead(String field, String value) {
    List<String> words =
        switch (field) {
          case "role" -> Arrays.stream(Role.values()).map(Role::word).toList();
          case "manner" -> Arrays.stream(Manner.values()).map(Manner::word).toList();
          case "list" -> Arrays.stream(ListKind.values()).map(ListKind::word).toList();
          default -> List.of();
        };
    if (field.equals("entity")) {
      return Meant.question(value, reference);
    }
    List<String> written = words.stream().filter(word -> !word.isEmpty()).toList();
    return words.isEmpty() ? "" : "; write " + String.join(", ", written);
  }

  static Optional<Role> role(String word) {
    return Arrays.stream(Role.values()).filter(r -> r.word().equals(word)).findFirst();
  }

  static Optional<Manner> manner(String word) {
    return Arrays.stream(Manner.values()).filter(m -> m.word().equals(word)).findFirst();
  }

  static Optional<ListKind> list(String word) {
    return Arrays.stream(ListKind.values()).filter(k -> k.word().equals(word)).findFirst();
  }
}
