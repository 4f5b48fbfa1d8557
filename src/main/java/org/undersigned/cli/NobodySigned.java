package org.undersigned.cli;

import java.util.Optional;
import java.util.Set;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

/**
 * What to say when a run wrote no row: an empty table alone looks like a fault. Silent as soon as
 * one statement has a finding of the roles that were asked for.
 */
final class NobodySigned {
  private final Set<Role> roles;
  private SignatoryList first;
  private int statements;
  private boolean found;

  /**
   * @param roles the roles that are written
   */
  NobodySigned(Set<Role> roles) {
    this.roles = Set.copyOf(roles);
  }

  /** Takes note of a statement that was written. */
  void read(SignatoryList list) {
    statements++;
    first = first == null ? list : first;
    for (int i = 0; i < list.findings().size() && !found; i++) {
      found = roles.contains(list.findings().get(i).role());
    }
  }

  /** Says in one line why there is no row, and what to do; nothing where there is one. */
  void tell(Console console) {
    if (found || statements == 0) {
      return;
    }
    console.say(
        "undersigned: "
            + (statements == 1 ? first.statement() + ": " + reason() : several())
            + "; \"undersigned explain\" shows what is said of each name");
  }

  private String reason() {
    if (!roles.contains(Role.SIGNATORY)) {
      return "no state in a role that was asked for";
    }
    if (first.facts().list() == ListKind.COUNTED_ONLY) {
      return "it counts who signed and does not name them";
    }
    Optional<Doubt> open =
        first.doubts().stream().filter(d -> d.kind().equals(Doubt.UNREAD_NAMES)).findFirst();
    return open.isPresent()
        ? "no words say that a state signed, but these stand together: "
            + open.get().asWritten().strip()
        : "no words say that a state signed";
  }

  private String several() {
    return "no state "
        + (roles.contains(Role.SIGNATORY) ? "signed" : "is in a role that was asked for")
        + " in any of "
        + statements
        + " statements";
  }
}
