package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Who is accused or asked, name by name: the doer of what is condemned and not the attacked, the
 * state and not its people, the one who is blamed and not those who come up in the reason.
 */
public final class Accusations {
  /** The rule of a doer whom the words of blame reach over the deed: condemn the plans of X. */
  public static final String DOER = "structure:doer-of-the-deed";

  /** The rule of those whom a verb of demand touches: urge X, exige a X. */
  public static final String ASKED = "structure:asked";

  /** The rule of who did what the next words blame without naming anybody. */
  public static final String TOLD = "structure:told-before";

  /** From this value on a word of stance blames: concern, condemn. */
  private static final int BLAMES = 4;

  /** Plain words over which a comma parts words of blame from a name that no deed ties to them. */
  private static final int LONG = 3;

  /** Plain words between words of blame and the doer of a deed. */
  private static final int SCOPE = 14;

  /** Characters between a doer and the words of blame that end its clause. */
  private static final int SCOPE_BEHIND = 80;

  /** Plain words of a coordinate object: X's war on Y, Z's breach of A, and B's silence. */
  private static final int COORDINATE_SCOPE = 40;

  /** Characters between the subject and the comma that opens its relative clause. */
  private static final int RELATIVE = 25;

  /**
   * One name that is accused or asked.
   *
   * @param run the reading of the run it stands in
   * @param rule what decided
   * @param distance plain words between the name and what decided
   * @param speaker who it is that blames, where a name right before the words says so
   */
  public record Accused(
      RunReading run, Item item, String rule, int distance, Optional<Item> speaker) {
    Accused(RunReading run, Item item, String rule, int distance) {
      this(run, item, rule, distance, Optional.empty());
    }
  }

  private static final Jobs TOWARD = Jobs.of(Word.Job.TOWARD);

  private final Scan scan;
  private final String text;
  private final Sentences sentences;
  private final Words words;
  private final Governors beside;
  private final List<RunReading> runs;

  private Accusations(StatementText statement, Scan scan, Readings readings) {
    this.scan = scan;
    this.text = scan.text();
    this.sentences = new Sentences(statement, scan);
    this.words = new Words(scan);
    this.beside = new Governors(scan, words, statement.language());
    this.runs = readings.runs();
  }

  /** Everybody who is accused or asked, in order; a party may come more than once. */
  public static List<Accused> in(StatementText statement, Scan scan, Readings readings) {
    return new Accusations(statement, scan, readings).find();
  }

  private List<Accused> find() {
    List<Accused> accused = new ArrayList<>();
    List<Accused> places = new ArrayList<>();
    Optional<Item> before = Optional.empty();
    for (RunReading r : runs) {
      if (r.run().place()) {
        continue;
      }
      List<Item> items = r.run().items();
      Span sentence = sentences.around(r.run().start(), r.run().end());
      if (!r.is(Cue.Act.TARGET) && !beside.isHeated(sentence)) {
        before = Optional.of(items.get(items.size() - 1));
        continue;
      }
      boolean victim = false;
      boolean place = false;
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        boolean listed =
            i > 0 && !beside.isPossessive(item) && !beside.governor(item, sentence).isPresent();
        if (!listed) {
          victim =
              beside.isVictim(item, sentence)
                  && !isDeedOf(r, item)
                  && byOwnDeed(r, item, sentence).isEmpty()
                  && !isTaker(before, item, sentence);
        }
        before = Optional.of(item);
        Optional<Accused> a = victim ? Optional.empty() : accused(r, i, sentence);
        place = listed ? place : beside.isAtPlace(item, sentence);
        a = place && a.filter(this::isDemanded).isPresent() ? Optional.empty() : a;
        a.ifPresent(place ? places::add : accused::add);
      }
    }
    NavigableSet<Integer> starts = new TreeSet<>();
    accused.forEach(a -> starts.add(a.item().start()));
    for (Accused a : places) {
      Span sentence = sentences.around(a.item().start(), a.item().end());
      Integer other = starts.ceiling(sentence.start());
      if (other == null || other >= sentence.end()) {
        accused.add(a);
        starts.add(a.item().start());
      }
    }
    accused.addAll(new Pointers(scan, sentences, words, beside, runs).accused());
    if (accused.isEmpty()) {
      new Topic(scan, sentences, words, beside, runs).accused().ifPresent(accused::add);
    }
    return accused;
  }

  private Optional<Accused> accused(RunReading r, int number, Span sentence) {
    Item item = r.run().items().get(number);
    boolean word = item.head().isOnly(FormKind.CAPITAL) && isWord(item); // la paz
    boolean people = item.head().isOnly(FormKind.DEMONYM);
    if (beside.isApart(item, sentence) || word || people) {
      return Optional.empty();
    }
    if (r.is(Cue.Act.TARGET)) {
      boolean excused =
          isTopic(r)
              || r.isIntroduced() && beside.isAgent(r.cue().get(), item.start())
              || isInReason(r, item, sentence)
              || isDisplaced(r, number)
              || isParted(r, item, sentence)
              || isNamedBetween(r, sentence);
      return excused
          ? afterItsClause(r, item, sentence)
          : Optional.of(new Accused(r, item, r.rule(), r.distance(), speaker(r, sentence)));
    }
    Optional<Accused> own = byOwnDeed(r, item, sentence);
    if (own.isPresent()) {
      return own;
    }
    boolean free = r.act().isEmpty() || r.is(Cue.Act.SUBJECT) || r.is(Cue.Act.ATTEND);
    boolean other = r.is(Cue.Act.OTHER) && number > 0 && beside.isPossessive(item);
    if (!free && !other) {
      return r.run().size() == 1 ? afterItsClause(r, item, sentence) : Optional.empty();
    }
    if (free && isAsked(r, item, sentence)) {
      return Optional.of(new Accused(r, item, ASKED, 0));
    }
    return isDoer(r, item, sentence)
        ? Optional.of(new Accused(r, item, DOER, 1))
        : afterItsClause(r, item, sentence);
  }

  /** Whether something is demanded, so that a place in the sentence is only where it shall be. */
  private boolean isDemanded(Accused a) {
    return a.run().isIntroduced()
        && a.run()
            .cue()
            .filter(
                c ->
                    beside
                            .stance(c.start(), c.end(), Governors.DEMANDS, Governors.DEMANDS)
                            .findAny()
                            .isPresent()
                        && !scan.hasWord(c.start(), a.item().start(), Word.Job.RULERS))
            .isPresent();
  }

  /** Whether a name is, or ends with, a word that is not capitalised: La paz. */
  private boolean isWord(Item item) {
    int last = text.lastIndexOf(' ', item.end() - 1) + 1;
    return item.head().lowerCase()
        || last > item.start() && Character.isLowerCase(text.charAt(last));
  }

  /** Who stands right before the words of blame as their subject: X has criticised. */
  private Optional<Item> speaker(RunReading r, Span sentence) {
    if (!r.isIntroduced()) {
      return Optional.empty();
    }
    int blame = r.cue().get().start();
    return RunReading.startingIn(runs, sentence.start(), blame).stream()
        .filter(o -> o.run().size() == 1 || !o.run().isOnly(FormKind.PERSON))
        .map(o -> o.run().items().get(o.run().items().size() - 1))
        .filter(i -> i.end() <= blame && beside.isPlain(i.end(), blame))
        .filter(i -> words.between(i.end(), blame, 1, true) <= 1)
        .filter(i -> !scan.hasWord(i.end(), blame, Word.Job.JOINER))
        .filter(i -> beside.governor(i, sentence).isEmpty() && !beside.isPossessive(i))
        .reduce((a, b) -> b);
  }

  /** A name that words before it take for something else, though its own deed follows: X's war. */
  private Optional<Accused> byOwnDeed(RunReading r, Item item, Span sentence) {
    boolean tied =
        beside.isPossessive(item)
            || item.head().isOnly(FormKind.ADJECTIVE)
            || item.head().isOnly(FormKind.PERSON);
    if (!r.is(Cue.Act.OTHER) || !tied) {
      return Optional.empty();
    }
    return beside
        .blamedBehind(item.end(), sentence.end())
        .filter(h -> words.between(item.end(), h.span().start(), 0, true) == 0)
        .filter(h -> beside.isPlain(item.end(), h.span().start()))
        .findFirst()
        .map(h -> new Accused(r, item, h.cue().id(), 0));
  }

  /** Whether a verb of demand stands right before the run. */
  private boolean isAsked(RunReading r, Item item, Span sentence) {
    Optional<Span> demand =
        beside
            .stance(sentence.start(), r.run().start(), Governors.DEMANDS, Governors.DEMANDS)
            .reduce((a, b) -> b);
    if (demand.isEmpty()) {
      return false;
    }
    int from = demand.get().end();
    for (Scan.WordHit w : scan.words(from, r.run().start(), TOWARD)) {
      if (words.between(from, w.span().start(), 0, true) == 0) {
        from = Math.max(from, w.span().end());
      }
    }
    return beside.isPlain(demand.get().end(), r.run().start())
        && words.between(from, r.run().start(), 0, true) == 0;
  }

  /** Whether one comma parts a name from words that reach it over others, and no "which". */
  private boolean isParted(RunReading r, Item item, Span sentence) {
    if (r.cue().isEmpty()) {
      return false;
    }
    Span cue = r.cue().get();
    boolean before = cue.start() >= r.run().end();
    int from = before ? r.run().end() : cue.end();
    int to = before ? cue.start() : r.run().start();
    int comma = from >= to ? -1 : text.substring(from, to).indexOf(',');
    if (comma < 0 || comma != text.substring(from, to).lastIndexOf(',')) {
      return false;
    }
    return before
        ? r.distance() > 0 && scan.endOfWord(from + comma + 2, Word.Job.DOER) < 0
        : r.distance() >= LONG && !beside.isDoing(item, sentence);
  }

  /** Whether the words behind are those of another name that stands nearer to them. */
  private boolean isNamedBetween(RunReading r, Span sentence) {
    int from = r.run().end();
    int to = r.cue().map(Span::start).orElse(from);
    return RunReading.startingIn(runs, from, to).stream()
        .filter(o -> o != r && o.run().end() <= to)
        .anyMatch(o -> !beside.isVictim(o.run().items().get(0), sentence));
  }

  /** Whether words of blame before or behind reach the doer of a deed. */
  private boolean isDoer(RunReading r, Item item, Span sentence) {
    if (beside.hasPost(item, Word.Job.DOER)) {
      return blame(item.end(), sentence.end())
          .anyMatch(w -> w.start() - item.end() <= SCOPE_BEHIND);
    }
    Optional<Span> blame = blame(sentence.start(), item.start()).reduce((a, b) -> b);
    if (blame.isEmpty() || isInReason(r, item, sentence)) {
      return false;
    }
    int from = blame.get().end();
    boolean possessive = beside.isPossessive(item);
    boolean coordinate = possessive && isCoordinate(item);
    int scope = coordinate ? COORDINATE_SCOPE : SCOPE;
    boolean agent =
        item.head().isOnly(FormKind.OBLIQUE) && words.between(from, item.start(), 0, true) == 0;
    return beside.isDoing(item, sentence)
        && !agent // condemned by X, in a case of its own
        && !beside.isAtPlace(item, sentence)
        && words.between(from, item.start(), scope, true) <= scope
        && (coordinate || !isBroken(from, item.start()));
  }

  /** Whether another clause begins between words of blame and a name. */
  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (";:,\u2014\u2013\uFF1B\uFF1A\uFF0C\u060C".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return scan.hasCue(from, to, c -> c.act() == Cue.Act.OTHER || c.act() == Cue.Act.SPEAK);
  }

  private boolean isCoordinate(Item item) {
    char before = Words.signBefore(text, item.start());
    return before == ','
        || scan.words(Math.max(0, item.start() - 8), item.start()).stream()
            .anyMatch(w -> w.word().job() == Word.Job.JOINER);
  }

  private Stream<Span> blame(int from, int to) {
    return beside.stance(from, to, BLAMES, Integer.MAX_VALUE);
  }

  /**
   * Whether somebody else is blamed outright and this name comes up in the reason: "condemned X for
   * taking help from Y".
   */
  private boolean isInReason(RunReading r, Item item, Span sentence) {
    Optional<Span> blame = blame(sentence.start(), item.start()).reduce((a, b) -> b);
    if (blame.isEmpty() || r.cue().filter(c -> c.start() >= item.end()).isPresent()) {
      return false;
    }
    int own = r.is(Cue.Act.TARGET) ? r.cue().map(Span::start).orElse(0) : 0;
    for (RunReading o : RunReading.startingIn(runs, sentence.start(), item.start())) {
      Item first = o.run().items().get(0);
      boolean between =
          first.start() >= Math.max(own, blame.get().end()) && o.run().end() <= item.start();
      if (o != r && between && sentence.contains(o.run().span())) {
        Item last = o.run().items().get(o.run().items().size() - 1);
        return words.between(blame.get().end(), first.start(), 0, true) == 0
            && !beside.isPossessive(last)
            && !last.head().isOnly(FormKind.ADJECTIVE)
            && !first.head().isOnly(FormKind.OBLIQUE)
            && beside.governor(first, sentence).isEmpty();
      }
    }
    return false;
  }

  /**
   * Whether another name stands between this one and the words behind: in Iran the Israeli raid.
   */
  private boolean isDisplaced(RunReading r, int number) {
    List<Item> items = r.run().items();
    Item item = items.get(number);
    boolean before = r.cue().filter(c -> c.start() >= item.end()).isPresent();
    return before
        && number + 1 < items.size()
        && items.get(number + 1).start() > item.end()
        && text.substring(item.end(), items.get(number + 1).start()).isBlank();
  }

  /** Whether a heading only says what it is about: "Situation of human rights in X". */
  private boolean isTopic(RunReading r) {
    if (sentences.blocks() == 0 || r.cue().isEmpty()) {
      return false;
    }
    Block block = sentences.block(sentences.blockAt(r.run().start()));
    Span cue = r.cue().get();
    int from = block.start();
    return block.heads()
        && cue.end() <= r.run().start()
        && blame(from, cue.end()).findAny().isEmpty()
        && (cue.start() - from < 4 || scan.hasWord(from, cue.start(), Word.Job.TOPIC));
  }

  /** Whether the deed stands right behind its doer, whatever governs both: on X-ian aggression. */
  private boolean isDeedOf(RunReading r, Item item) {
    return r.is(Cue.Act.TARGET)
        && r.distance() == 0
        && r.cue().filter(c -> c.start() >= item.end()).isPresent()
        && (beside.isPossessive(item) || item.head().isOnly(FormKind.ADJECTIVE));
  }

  /** Whether what comes from one goes to the other, so that both share in it: from X to Y. */
  private boolean isTaker(Optional<Item> giver, Item taker, Span sentence) {
    return giver.isPresent()
        && sentence.contains(giver.get().span())
        && beside
            .governor(giver.get(), sentence)
            .filter(w -> w.word().value() == Governors.GIVES)
            .isPresent()
        && beside
            .governor(taker, sentence)
            .filter(w -> text.substring(giver.get().end(), w.span().start()).isBlank())
            .isPresent();
  }

  /** A subject whose relative clause stands between it and its verb: "X, which ..., must stop". */
  private Optional<Accused> afterItsClause(RunReading r, Item item, Span sentence) {
    boolean first = words.between(sentence.start(), item.start(), 1, true) == 0;
    int comma = text.indexOf(',', item.end());
    if (!first || comma < 0 || comma - item.end() > RELATIVE || comma >= sentence.end()) {
      return Optional.empty();
    }
    return beside
        .blamedBehind(comma, sentence.end())
        .filter(h -> Words.signBefore(text, h.span().start()) == ',')
        .filter(h -> h.span().start() > comma + 2)
        .findFirst()
        .map(h -> new Accused(r, item, h.cue().id(), 0));
  }
}
