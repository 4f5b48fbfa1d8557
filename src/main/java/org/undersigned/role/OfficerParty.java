package org.undersigned.role;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.PersonNames;
import org.undersigned.role.run.Posts;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** The party for which an officer signs, whose name and office a short stretch holds. */
final class OfficerParty {
  /** An officer's line, block or sentence is no longer than this. */
  private static final int LONGEST = 160;

  /** A stretch that names so many parties is no officer's. */
  private static final int TOO_MANY = 3;

  private final Scan scan;
  private final String text;
  private final Posts posts;
  private final FormerOfficers former;

  OfficerParty(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
    this.posts = new Posts(scan);
    this.former = new FormerOfficers(scan, new Words(scan));
  }

  /** The party for which an officer signs: the last one named in a short stretch with an office. */
  Optional<Mention> of(Span unit) {
    if (unit.length() > LONGEST
        || !scan.hasWord(unit.start(), unit.end(), Word.Job.TITLE)
        || former.isNamedIn(unit)) {
      return Optional.empty();
    }
    Mention last = null;
    Mention person = null;
    Set<String> parties = new HashSet<>();
    for (Mention m : scan.mentions(unit.start(), unit.end())) {
      if (m.isOnly(FormKind.PERSON)) {
        person = m;
      } else if (!posts.isPlace(m, null, null)
          && !(last != null && posts.isOfPost(m))
          && !isInName(unit, m)) {
        parties.add(m.entity());
        last = last == null || !isNextOffice(last.end(), m.start()) ? m : last;
      }
    }
    if (last == null) {
      return Optional.ofNullable(person);
    }
    return parties.size() < TOO_MANY ? Optional.of(last) : Optional.empty();
  }

  /** Whether a name is a part of that of the person who opens a unit: Miguel de la Madrid, X. */
  private boolean isInName(Span unit, Mention m) {
    int before = m.start() - 1;
    while (before > unit.start() && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    return before > unit.start()
        && m.end() < unit.end()
        && ",\n".indexOf(text.charAt(m.end())) >= 0
        && text.substring(unit.start(), m.start()).indexOf(',') < 0
        && !scan.hasWord(unit.start(), m.start(), Word.Job.TITLE)
        && PersonNames.isParticle(text, before, m.start() - 1, m.end());
  }

  /** Whether a second office begins behind a party: President of X, Chairman of Y. */
  private boolean isNextOffice(int from, int to) {
    int at = from;
    while (at < to && (Chars.isPlainSpace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    return at > from
        && text.substring(from, at).indexOf(',') >= 0
        && scan.endOfWord(at, Word.Job.TITLE) > 0;
  }
}
