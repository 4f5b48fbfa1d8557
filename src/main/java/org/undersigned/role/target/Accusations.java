package org.undersigned.role.target;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
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

  /** The rule of a state whose rulers are meant without its name. */
  public static final String TOPIC = "structure:rulers-of-the-topic";

  /** Characters between the subject and the comma that opens its relative clause. */
  private static final int RELATIVE = 25;

  private static final Jobs TOWARD = Jobs.of(Word.Job.TOWARD);

  private final Scan scan;
  private final String text;
  private final Sentences sentences;
  private final Words words;
  private final Governors beside;
  private final Stances stances;
  private final Excuses excuses;
  private final Deeds deeds;
  private final List<RunReading> runs;

  private Accusations(StatementText statement, Scan scan, Readings readings) {
    this.scan = scan;
    this.text = scan.text();
    this.sentences = new Sentences(statement, scan);
    this.words = new Words(scan);
    this.beside = new Governors(scan, words, statement.language());
    this.stances = new Stances(scan);
    this.runs = readings.runs();
    this.excuses = new Excuses(scan, sentences, words, beside, runs);
    this.deeds = new Deeds(scan, words, beside, excuses);
  }

  /** Everybody who is accused or asked, in order; a party may come more than once. */
  public static List<Accused> in(StatementText statement, Scan scan, Readings readings) {
    return new Accusations(statement, scan, readings).find();
  }

  /**
   * The state whose rulers a text is about that names nobody whom it condemns or asks.
   *
   * @param mayBeMeant whether a party may be that state
   */
  public static Optional<Accused> topic(
      StatementText statement, Scan scan, Readings readings, Predicate<Item> mayBeMeant) {
    Accusations a = new Accusations(statement, scan, readings);
    return new Topic(scan, a.sentences, a.words, a.runs).mostNamed(mayBeMeant);
  }

  private List<Accused> find() {
    List<Accused> accused = new ArrayList<>();
    List<Accused> places = new ArrayList<>();
    Optional<Item> before = Optional.empty();
    for (RunReading r : runs) {
      if (r.run().place()) {
        continue;
      }
      Span sentence = sentences.around(r.run().start(), r.run().end());
      if (!asksSidesToTalk(r, sentence) && (r.is(Cue.Act.TARGET) || stances.isHeated(sentence))) {
        add(r, before, sentence, accused, places);
      }
      List<Item> items = r.run().items();
      before = Optional.of(items.get(items.size() - 1));
    }
    addWhereNobodyElseIs(places, accused);
    accused.addAll(new Pointers(scan, sentences, words, beside, runs).accused());
    if (accused.isEmpty()) {
      new Topic(scan, sentences, words, runs).accused().ifPresent(accused::add);
    }
    return accused;
  }

  /** Whether a run names the sides of a dispute, which are asked to talk: nobody is blamed. */
  private boolean asksSidesToTalk(RunReading r, Span sentence) {
    boolean named = r.is(Cue.Act.TARGET) && r.isIntroduced();
    return r.run().states() > 1
        && (named || !stances.demands(sentence.start(), sentence.end()).isEmpty())
        && stances.isOfTalks(sentence);
  }

  /**
   * Adds the items of a run that are accused or asked. What governs one governs those listed behind
   * it.
   *
   * @param before the name that stands before the run
   * @param places takes those that are named only as the place of a deed
   */
  private void add(
      RunReading r,
      Optional<Item> before,
      Span sentence,
      List<Accused> accused,
      List<Accused> places) {
    Optional<Item> last = before;
    boolean victim = false;
    boolean place = false;
    List<Item> items = r.run().items();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean listed =
          i > 0 && !beside.isPossessive(item) && beside.governor(item, sentence).isEmpty();
      if (!listed) {
        victim = isVictim(r, item, last, sentence);
        place = beside.isAtPlace(item, sentence);
      }
      last = Optional.of(item);
      Optional<Accused> a = victim ? Optional.empty() : accused(r, i, sentence);
      if (a.isPresent() && !(place && isDemanded(a.get()))) {
        (place ? places : accused).add(a.get());
      }
    }
  }

  private boolean isVictim(RunReading r, Item item, Optional<Item> before, Span sentence) {
    return beside.isVictim(item, sentence)
        && !deeds.isRightBehind(r, item)
        && deeds.ownOf(r, item, sentence).isEmpty()
        && !isTaker(before, item, sentence);
  }

  /** The place of a deed is accused where its sentence accuses nobody else. */
  private void addWhereNobodyElseIs(List<Accused> places, List<Accused> accused) {
    if (places.isEmpty()) {
      return;
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
  }

  private Optional<Accused> accused(RunReading r, int number, Span sentence) {
    Item item = r.run().items().get(number);
    boolean word = item.head().isOnly(FormKind.CAPITAL) && isWord(item); // la paz
    boolean people = item.head().isOnly(FormKind.DEMONYM);
    if (beside.isApart(item, sentence) || isHyphened(item) || word || people) {
      return Optional.empty();
    }
    if (r.is(Cue.Act.TARGET)) {
      return excuses.isExcused(r, number, sentence)
          ? afterItsClause(r, item, sentence)
          : Optional.of(new Accused(r, item, r.rule(), r.distance(), speaker(r, sentence)));
    }
    Optional<Accused> own = deeds.ownOf(r, item, sentence);
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
    return deeds.isDoer(r, item, sentence)
        ? Optional.of(new Accused(r, item, DOER, 1))
        : afterItsClause(r, item, sentence);
  }

  /** Whether something is demanded, so that a place in the sentence is only where it shall be. */
  private boolean isDemanded(Accused a) {
    if (!a.run().isIntroduced()) {
      return false;
    }
    Span c = a.run().cue().get();
    return !stances.demands(c.start(), c.end()).isEmpty()
        && !scan.hasWord(c.start(), a.item().start(), Word.Job.RULERS);
  }

  /** Whether a name is, or ends with, a word that is not capitalised: La paz. */
  private boolean isWord(Item item) {
    int last = text.lastIndexOf(' ', item.end() - 1) + 1;
    return item.head().lowerCase()
        || last > item.start() && Character.isLowerCase(text.charAt(last));
  }

  /** Whether a name is the first part of a word that tells of somebody else: X-backed rebels. */
  private boolean isHyphened(Item item) {
    int at = item.end();
    return at + 1 < text.length()
        && text.charAt(at) == '-'
        && Character.isLowerCase(text.charAt(at + 1));
  }

  /** Who stands right before the words of blame as their subject: X has criticised. */
  private Optional<Item> speaker(RunReading r, Span sentence) {
    if (!r.isIntroduced()) {
      return Optional.empty();
    }
    int blame = r.cue().get().start();
    Item last = null;
    for (RunReading o : RunReading.startingIn(runs, sentence.start(), blame)) {
      Item i = o.run().items().get(o.run().items().size() - 1);
      if ((o.run().size() == 1 || !o.run().isOnly(FormKind.PERSON))
          && i.end() <= blame
          && beside.isPlain(i.end(), blame)
          && words.between(i.end(), blame, 1) <= 1
          && !scan.hasWord(i.end(), blame, Word.Job.JOINER)
          && beside.governor(i, sentence).isEmpty()
          && !beside.isPossessive(i)) {
        last = i;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether a verb of demand stands right before the run. */
  private boolean isAsked(RunReading r, Item item, Span sentence) {
    List<Span> demands = stances.demands(sentence.start(), r.run().start());
    if (demands.isEmpty()) {
      return false;
    }
    int demand = demands.get(demands.size() - 1).end();
    int from = demand;
    for (Scan.WordHit w : scan.words(from, r.run().start(), TOWARD)) {
      if (words.between(from, w.span().start(), 0) == 0) {
        from = Math.max(from, w.span().end());
      }
    }
    return beside.isPlain(demand, r.run().start()) && words.between(from, r.run().start(), 0) == 0;
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
    int last = Math.min(item.end() + RELATIVE, sentence.end() - 1);
    int comma = item.end();
    while (comma <= last && text.charAt(comma) != ',') {
      comma++;
    }
    if (comma > last || words.between(sentence.start(), item.start(), 1) > 0) {
      return Optional.empty();
    }
    for (Scan.CueHit h : stances.blamedBehind(comma, sentence.end())) {
      if (h.span().start() > comma + 2 && Words.signBefore(text, h.span().start()) == ',') {
        return Optional.of(new Accused(r, item, h.cue().id(), 0));
      }
    }
    return Optional.empty();
  }
}
