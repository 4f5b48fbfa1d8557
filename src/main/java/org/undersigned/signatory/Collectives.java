package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.reference.Entity;
import org.undersigned.reference.Expands;
import org.undersigned.reference.Group;
import org.undersigned.reference.ReferenceData;
import org.undersigned.role.RoleReader;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;

/** What it means that a collective stands in a list, on the statement's date. */
final class Collectives {
  /** Characters around a collective's name in which "member states" makes it mean its members. */
  private static final int NEAR = 30;

  /** Characters between a collective and the list of those of its members that are meant. */
  private static final int COLON_REACH = 90;

  /** The states of a long page's runs are read anew: together they would fill the memory. */
  private static final int MOST_KEPT = 1 << 10;

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
  private final SomeMembers some;

  /** How many states each run brings, once it has been asked; runs by themselves, not by value. */
  private final Map<Run, Integer> counted = new IdentityHashMap<>();

  /** Which states those are. */
  private final Map<Run, Set<String>> brought = new IdentityHashMap<>();

  Collectives(ReferenceData reference, Scan scan, LocalDate on) {
    this.reference = reference;
    this.scan = scan;
    this.on = on;
    this.some = new SomeMembers(scan);
  }

  boolean isCollective(String code) {
    return reference.group(code).isPresent() && !isState(code);
  }

  boolean isState(String code) {
    Optional<Entity> entity = reference.entity(code);
    return entity.isPresent() && !entity.get().organisation();
  }

  Meaning meaning(Mention mention, String code) {
    Optional<Group> group = reference.group(code);
    Expands expands = group.map(Group::expands).orElse(Expands.SELF);
    Word.Job members = membersAround(mention);
    if (members != Word.Job.AND_MEMBERS && some.areCounted(mention, members(code).size())) {
      return Meaning.SOME;
    }
    if (members == Word.Job.AND_MEMBERS) {
      return Meaning.BOTH;
    }
    if (members == Word.Job.MEMBERS && !members(code).isEmpty()) {
      return Meaning.MEMBERS;
    }
    if (some.areOfOneBody(mention)) {
      return Meaning.SOME;
    }
    return switch (expands) {
      case MEMBERS -> Meaning.MEMBERS;
      case SELF -> Meaning.SELF;
      case NEVER -> Meaning.NOBODY;
    };
  }

  /** Whether a name means an organisation that acts for itself, not its members. */
  boolean isItself(Mention mention, String code) {
    return isCollective(code) && meaning(mention, code) == Meaning.SELF;
  }

  /** Whether an organisation only says whose members act, which we do not know: WTO members. */
  boolean isOnlyTheirs(Mention mention, String code) {
    return !isState(code) && members(code).isEmpty() && membersAround(mention) == Word.Job.MEMBERS;
  }

  /** Whether a hyphen ties a name to a word that is no name: EU-ETS. */
  boolean isOfWord(Mention m) {
    String text = scan.text();
    int hyphen = m.end();
    return hyphen + 1 < text.length()
        && text.charAt(hyphen) == '-'
        && Character.isLetter(text.charAt(hyphen + 1))
        && !scan.isNamed(hyphen + 1, hyphen + 2);
  }

  /** How many states a list of parties brings, each once: a collective of members counts them. */
  int states(Run run) {
    Integer known = counted.get(run);
    if (known == null) {
      known = statesOf(run).size();
      counted.put(run, known);
    }
    return known;
  }

  /** How many states a run names themselves, not by a town or a group. */
  long named(Run run) {
    Set<String> named = new HashSet<>();
    for (Item item : run.items()) {
      if (!item.head().isOnly(FormKind.CAPITAL) && !isCollective(item.head().entity())) {
        named.add(item.head().entity());
      }
    }
    return named.size();
  }

  /** Whether any of some lists brings as many states as a list has at the least. */
  boolean hasList(List<Chosen> lists) {
    for (Chosen list : lists) {
      if (states(list.run()) >= ListChooser.COUNTED_RUN) {
        return true;
      }
    }
    return false;
  }

  /** The states that a list of parties brings, members instead of their collective. */
  Set<String> statesOf(Run run) {
    Set<String> known = brought.get(run);
    if (known == null) {
      known = Collections.unmodifiableSet(readStates(run));
      if (brought.size() < MOST_KEPT) {
        brought.put(run, known);
      }
    }
    return known;
  }

  private Set<String> readStates(Run run) {
    Set<String> states = new HashSet<>(2 * run.items().size());
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
    return states;
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

  /**
   * Whether a run may be a list: by its names, or because the adjective of a group stands beside an
   * office: the Nordic defence ministers.
   */
  boolean isReal(Run run) {
    Mention head = run.items().get(0).head();
    return ListChooser.isReal(run)
        || run.size() == 1 && head.isOnly(FormKind.ADJECTIVE) && isCollective(head.entity());
  }

  /** The same of what is said of a run: the words that go with the one for a text name parties. */
  boolean isReal(RunReading r) {
    return r.rule().equals(RoleReader.COMPOUND) || isReal(r.run());
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
    return left < members.size() && some.numberBefore(m) == left;
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

  /** Whether "member states (of)" stands beside the name. */
  private Word.Job membersAround(Mention m) {
    Word.Job found = null;
    int from = Math.max(0, m.start() - NEAR);
    int to = Math.min(scan.text().length(), m.end() + NEAR);
    for (Scan.WordHit w : scan.words(from, to, MEMBERS)) {
      Word.Job job = w.word().job();
      boolean after = w.span().start() >= m.end() && some.isNear(m.end(), w.span().start());
      boolean before =
          w.word().value() > 0
              && w.span().end() <= m.start()
              && some.isNear(w.span().end(), m.start());
      if (after && job == Word.Job.AND_MEMBERS) {
        return job;
      }
      if (after || before) {
        found = Word.Job.MEMBERS;
      }
    }
    return found;
  }
}
