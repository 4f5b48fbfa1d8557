package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.reference.Entity;
import org.undersigned.reference.Expands;
import org.undersigned.reference.Group;
import org.undersigned.reference.ReferenceData;
import org.undersigned.role.Item;
import org.undersigned.role.Run;

/** What it means that a collective stands in a list, on the statement's date. */
final class Collectives {
  /** Characters around a collective's name in which "member states" makes it mean its members. */
  private static final int NEAR = 30;

  /** Characters between a number and the group that it counts members of. */
  private static final int NUMBER_NEAR = 50;

  /** Letters of a preposition: of, de. */
  private static final int LONGEST_OF = 2;

  private static final Jobs COUNTED_OF =
      Jobs.of(Word.Job.OTHERS, Word.Job.COUNTED, Word.Job.MEMBERS, Word.Job.ARTICLE);

  /** Characters between members and the organisation to one of whose bodies they belong. */
  private static final int BODY = 48;

  /** Longest "of the" between what is counted and the collective. */
  private static final int OF_THE = 9;

  private static final Jobs SOME = Jobs.of(Word.Job.SOME, Word.Job.NUMBER);
  private static final Jobs COUNTED = Jobs.of(Word.Job.COUNTED);

  /** Characters between a collective and the list of those of its members that are meant. */
  private static final int COLON_REACH = 90;

  private static final Jobs MEMBERS = Jobs.of(Word.Job.MEMBERS, Word.Job.AND_MEMBERS);

  /** What a collective in a list stands for. */
  enum Meaning {
    /** Each of its members. */
    MEMBERS,
    /** Itself, one organisation. */
    SELF,
    /** Itself and each of its members. */
    BOTH,
    /** Some of its members, which the words do not tell apart: six EU member states. */
    SOME,
    /** Only its spokesman, who is named elsewhere. */
    NOBODY
  }

  private final ReferenceData reference;
  private final Scan scan;
  private final LocalDate on;

  /** How many states each run brings, once it has been asked; runs by themselves, not by value. */
  private final Map<Run, Integer> counted = new IdentityHashMap<>();

  Collectives(ReferenceData reference, Scan scan, LocalDate on) {
    this.reference = reference;
    this.scan = scan;
    this.on = on;
  }

  boolean isCollective(String code) {
    return reference.group(code).isPresent() && !isState(code);
  }

  private boolean isState(String code) {
    Optional<Entity> entity = reference.entity(code);
    return entity.isPresent() && !entity.get().organisation();
  }

  Meaning meaning(Mention mention, String code) {
    Optional<Group> group = reference.group(code);
    Expands expands = group.map(Group::expands).orElse(Expands.SELF);
    Word.Job members = membersAround(mention);
    if (members != Word.Job.AND_MEMBERS && isOnlySome(mention, members(code).size())) {
      return Meaning.SOME;
    }
    if (members == Word.Job.AND_MEMBERS) {
      return Meaning.BOTH;
    }
    if (members == Word.Job.MEMBERS && !members(code).isEmpty()) {
      return Meaning.MEMBERS;
    }
    if (isOfSomeMembers(mention)) {
      return Meaning.SOME;
    }
    return switch (expands) {
      case MEMBERS -> Meaning.MEMBERS;
      case SELF -> Meaning.SELF;
      case NEVER -> Meaning.NOBODY;
    };
  }

  /** Whether an organisation only says whose members act, which we do not know: WTO members. */
  boolean isOnlyTheirs(Mention mention, String code) {
    return !isState(code) && members(code).isEmpty() && membersAround(mention) == Word.Job.MEMBERS;
  }

  /** How many states a list of parties brings, each once: a collective of members counts them. */
  int states(Run run) {
    Integer known = counted.get(run);
    if (known == null) {
      known = countStates(run);
      counted.put(run, known);
    }
    return known;
  }

  private int countStates(Run run) {
    Set<String> states = new HashSet<>();
    for (Item item : run.items()) {
      String code = item.head().entity();
      if (!isCollective(code)) {
        if (isState(code)) {
          states.add(code);
        }
      } else {
        Meaning meaning = meaning(item.head(), code);
        if (meaning == Meaning.MEMBERS || meaning == Meaning.BOTH) {
          states.addAll(members(code));
        }
      }
    }
    return states.size();
  }

  /** Whether a run names collectives alone: others sign by name. */
  boolean isBare(Run run) {
    for (Item item : run.items()) {
      if (!isCollective(item.head().entity())) {
        return false;
      }
    }
    return true;
  }

  /** Whether any of these parties is a collective. */
  boolean hasCollective(Run run) {
    for (Item item : run.items()) {
      if (isCollective(item.head().entity())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a collective is an organisation that signs for itself. */
  boolean isSelf(String code) {
    return reference.group(code).map(g -> g.expands() == Expands.SELF).orElse(true);
  }

  List<String> members(String code) {
    return reference.members(code, on);
  }

  /** Whether the number before a collective is that of its members without those left out. */
  boolean isAllBut(Mention m, String code, Set<String> excepted) {
    List<String> members = members(code);
    long left = members.stream().filter(s -> !excepted.contains(s)).count();
    int counted = countedBefore(m.start());
    return left < members.size() && numberBefore(counted < 0 ? m.start() : counted) == left;
  }

  /** The first name behind a collective and a colon or bracket. */
  Optional<Mention> listedBehind(Mention m) {
    int to = Math.min(scan.text().length(), m.end() + COLON_REACH);
    String behind = scan.text().substring(m.end(), to);
    int colon = behind.indexOf(':');
    int bracket = behind.indexOf('(');
    int opens = colon < 0 || bracket >= 0 && bracket < colon ? bracket : colon;
    return opens < 0 ? Optional.empty() : scan.mentions(m.end() + opens, to).stream().findFirst();
  }

  /** Whether words right before the name say that only some of its members are meant. */
  private boolean isOnlySome(Mention m, int members) {
    if (members == 0) {
      return false;
    }
    int from = Math.max(0, m.start() - NUMBER_NEAR);
    for (Scan.WordHit w : scan.words(from, m.start(), SOME)) {
      boolean touches = w.span().end() <= m.start() && counts(w.span().end(), m.start());
      if (touches && w.word().job() == Word.Job.SOME) {
        return true;
      }
      if (touches && w.word().job() == Word.Job.NUMBER) {
        return w.word().value() > 1
            && (w.word().value() < members || PartOf.before(scan, w.span().start()).isPresent());
      }
    }
    int to = Math.min(scan.text().length(), m.end() + NEAR);
    boolean examples =
        scan.cues(m.end(), to).stream()
            .anyMatch(
                h ->
                    h.cue().act() == Cue.Act.PARTIAL
                        && h.cue().reach() == Cue.Reach.AFTER
                        && isNear(m.end(), h.span().start()));
    if (examples) {
      return true; // EU members such as Spain
    }
    int counted = countedBefore(m.start());
    int end = counted < 0 ? m.start() : counted;
    int number = numberBefore(end);
    return number > 1
        && (number < members
            || PartOf.before(scan, scan.text().lastIndexOf(String.valueOf(number), end))
                .isPresent());
  }

  /**
   * Whether nothing but what is counted stands between a number and a name: seventeen member states
   * of the.
   */
  private boolean counts(int from, int to) {
    for (int at = from; at < to; ) {
      char c = scan.text().charAt(at);
      if (!Character.isLetter(c)) {
        if (!Character.isWhitespace(c) && "'\u2019-".indexOf(c) < 0) {
          return false;
        }
        at++;
        continue;
      }
      int end = scan.endOfWord(at, COUNTED_OF);
      int plain = at;
      while (plain < to && Character.isLetter(scan.text().charAt(plain))) {
        plain++;
      }
      if (end < 0 && plain - at > LONGEST_OF) {
        return false;
      }
      at = end > 0 ? end : plain; // a script without spaces goes on behind it
    }
    return true;
  }

  /** Whether members of one of its bodies are meant: 17 member states of the Council of X. */
  private boolean isOfSomeMembers(Mention m) {
    return scan.words(Math.max(0, m.start() - BODY), m.start(), MEMBERS).stream()
        .filter(w -> !scan.hasWord(w.span().end(), m.start(), Word.Job.JOINER))
        .map(w -> scan.text().substring(w.span().end(), m.start()))
        .anyMatch(
            between ->
                between.length() > OF_THE
                    && between.chars().allMatch(c -> Character.isLetter(c) || c == ' '));
  }

  /** Where "countries of the" begins that stands right before a name; -1 without it. */
  private int countedBefore(int end) {
    for (Scan.WordHit w : scan.words(Math.max(0, end - NEAR), end, COUNTED)) {
      String between = scan.text().substring(w.span().end(), end);
      boolean of =
          between.startsWith(" ")
              && between.endsWith(" ")
              && between.length() <= OF_THE
              && between.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
      if (of) {
        return w.span().start();
      }
    }
    return -1;
  }

  private int numberBefore(int end) {
    int last = end;
    while (last > 0 && scan.text().charAt(last - 1) == ' ') {
      last--;
    }
    int first = last;
    while (first > 0 && last - first < 3 && Character.isDigit(scan.text().charAt(first - 1))) {
      first--;
    }
    return first == last || last == end ? -1 : Integer.parseInt(scan.text().substring(first, last));
  }

  /** Whether "member states (of)" stands beside the name. */
  private Word.Job membersAround(Mention m) {
    Word.Job found = null;
    int from = Math.max(0, m.start() - NEAR);
    int to = Math.min(scan.text().length(), m.end() + NEAR);
    for (Scan.WordHit w : scan.words(from, to, MEMBERS)) {
      Word.Job job = w.word().job();
      boolean after = w.span().start() >= m.end() && isNear(m.end(), w.span().start());
      boolean before =
          w.word().value() > 0 && w.span().end() <= m.start() && isNear(w.span().end(), m.start());
      if (after && job == Word.Job.AND_MEMBERS) {
        return job;
      }
      if (after || before) {
        found = Word.Job.MEMBERS;
      }
    }
    return found;
  }

  private boolean isNear(int from, int to) {
    if (to < from) {
      return true;
    }
    String between = scan.text().substring(from, to);
    return between.chars().noneMatch(c -> c == ',' || c == ';' || c == '.' || c == '\n')
        && between.length() < 14;
  }
}
