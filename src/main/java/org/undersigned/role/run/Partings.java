package org.undersigned.role.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;

/**
 * What parts the names of one clause from those of the next: a semicolon behind a whole list, and
 * asides between dashes, out of which no list reaches: "the quartet on X \u2014 Y and Z \u2014 have
 * agreed", "after the attack on X\u2014the gravest so far\u2014Y and Z signed".
 */
final class Partings {
  /** Characters of an aside. */
  private static final int REACH = 250;

  /** Characters from a name to the next. */
  private static final int NEXT = 40;

  private static final char EM_DASH = '\u2014';

  private static final Jobs GOVERNORS = Jobs.of(Word.Job.TOWARD, Word.Job.READER);

  private final Scan scan;
  private final String text;
  private final Words words;
  private final Addressee addressee;

  Partings(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
    this.words = new Words(scan);
    this.addressee = new Addressee(scan);
  }

  /** Whether a list in an aside begins behind a name: the quartet on X \u2014 Y and Z \u2014. */
  boolean opensAside(Mention last, Mention next) {
    int dash = dashBetween(last.end(), next.start());
    return dash >= 0 && opens(dash, next);
  }

  /**
   * Whether an aside or a bracket ends between two names that began before the list of the first.
   *
   * @param list where that list begins
   */
  boolean part(int list, Mention last, Mention next) {
    int dash = dashBetween(last.end(), next.start());
    return dash >= 0 && closes(dash, list, next)
        || Brackets.leave(scan, list, last.end(), next.start());
  }

  /**
   * Whether a new clause begins: a semicolon parts it from a list that "and" has ended (signed by
   * X, Y and Z; U declined), a comma does behind who is written to, or its own officers do.
   */
  boolean clauseOpens(List<Item> items, Mention last, Mention next, Gap gap) {
    return items.isEmpty()
        ? addressee.ends(last, next) || officersOpen(last, next, gap)
        : isPastSemicolon(items, last, next);
  }

  private boolean isPastSemicolon(List<Item> items, Mention last, Mention next) {
    if (items.size() < 2
        || text.charAt(last.end()) != ';'
        || !Chars.areBlank(text, last.end() + 1, next.start())
        || !scan.hasWord(items.get(items.size() - 1).end(), last.start(), Word.Job.JOINER)) {
      return false;
    }
    int end = endOfList(next);
    int at = Chars.pastPlainSpaces(text, end, text.length());
    return at > end
        && at < text.length()
        && Character.isLowerCase(text.charAt(at))
        && scan.endOfWord(at, Word.Job.JOINER) < 0;
  }

  /**
   * Whether officers of several parties begin a clause behind the only party before them, which
   * suffers something or is written to: the attack on X, the ministers of Y and Z; in a letter to
   * the president of X, the ambassadors of Y and Z.
   */
  private boolean officersOpen(Mention only, Mention next, Gap gap) {
    if (!gap.title()
        || only.isOnly(FormKind.CAPITAL)
        || text.charAt(only.end()) != ','
        || endOfList(next) == next.end()) {
      return false;
    }
    int from = Math.max(0, only.start() - NEXT);
    Scan.WordHit governor = scan.lastWord(from, only.start(), GOVERNORS);
    return governor != null
        && words.between(governor.span().end(), only.start(), 0) == 0
        && !scan.isNamed(governor.span().end(), only.start());
  }

  /** Where those end whom "and" ties to a name: Niger and Chad. */
  private int endOfList(Mention name) {
    Mention next = scan.firstMention(name.end(), Math.min(text.length(), name.end() + NEXT));
    return next != null
            && text.indexOf(';', name.end()) != name.end()
            && Words.isGlue(scan, name.end(), next.start())
        ? next.end()
        : name.end();
  }

  /** Whether an aside ends at a dash that began before the list, with words of its own. */
  private boolean closes(int dash, int list, Mention next) {
    for (int at = list - 1; at > 0 && dash - at < REACH; at--) {
      if (text.charAt(at) == '\n') {
        return false;
      }
      if (isDash(at)) {
        int behind = Chars.pastPlainSpace(text, dash + 1);
        return text.charAt(at) == text.charAt(dash)
            && words.between(at, list, 0) > 0
            && !isJoiner(behind)
            && behind <= next.start()
            && dashes(text.lastIndexOf('\n', at) + 1, at) % 2 == 0;
      }
    }
    return false;
  }

  /** Whether a list of several names begins behind a dash, ends at a dash, and a verb follows. */
  private boolean opens(int dash, Mention next) {
    if (next.isOnly(FormKind.PERSON)) {
      return false;
    }
    int to = Math.min(text.length(), dash + REACH);
    for (int at = next.end(); at < to && text.charAt(at) != '\n'; at++) {
      if (isDash(at)) {
        int behind = Chars.pastPlainSpace(text, at + 1);
        return behind < text.length()
            && Character.isLowerCase(text.charAt(behind))
            && !isJoiner(behind)
            && isList(dash, at);
      }
    }
    return false;
  }

  private boolean isJoiner(int place) {
    return scan.endOfWord(place, Word.Job.JOINER) > 0;
  }

  /** Whether names of several parties stand between two places, and nothing but list glue. */
  private boolean isList(int from, int to) {
    int at = from;
    Set<String> parties = new HashSet<>();
    for (Mention m : scan.mentions(from, to)) {
      if (words.between(at, m.start(), 0) > 0) {
        return false;
      }
      parties.add(m.entity());
      at = m.end();
    }
    return parties.size() > 1 && words.between(at, to, 0) == 0;
  }

  private int dashes(int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += isDash(at) ? 1 : 0;
    }
    return count;
  }

  /** Where the only dash stands between two places; -1 without one, or with several. */
  private int dashBetween(int from, int to) {
    int found = -1;
    for (int at = from; at < to; at++) {
      if (isDash(at)) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  /** Whether a dash stands there that may open an aside: a long one, or one between spaces. */
  private boolean isDash(int at) {
    char c = text.charAt(at);
    return c == EM_DASH || ListSigns.isDash(c) && ListSigns.isSpaced(text, at, 0, text.length());
  }
}
