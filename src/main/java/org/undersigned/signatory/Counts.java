package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** The figures of a document: how many countries it says signed. */
final class Counts {
  private static final int MOST_STATES = 210;

  private static final Jobs NUMBER_AFTER = Jobs.of(Word.Job.NUMBER_AFTER);
  private static final Jobs AROUND = Jobs.of(Word.Job.ABOUT, Word.Job.AT_LEAST, Word.Job.OTHERS);
  private static final Jobs TURNS =
      Jobs.of(Word.Job.TOWARD, Word.Job.AGENT, Word.Job.BETWEEN, Word.Job.FORMER);
  private static final Jobs COUNTED = Jobs.of(Word.Job.COUNTED);

  /** Characters between a figure and what it counts: "ten Latin American countries". */
  private static final int REACH = FigureSetting.REACH;

  private static final int MOST_WORDS = 4;

  /** Two states are a pair or a solution, and seldom all that signed. */
  private static final int PAIR = 2;

  /** The value of a counted noun that says that those counted signed: signatories, sponsors. */
  private static final int SIGNERS = 3;

  /** The value of a counted noun that means persons or members, not states. */
  private static final int PERSONS = 2;

  /** The value of a counted noun that means bodies, which are no states: organisations. */
  private static final int BODIES = 4;

  private final StatementText statement;
  private final Scan scan;
  private final Numerals numerals;
  private final FigureSetting setting;
  private final String text;

  Counts(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.numerals = new Numerals(scan);
    this.setting = new FigureSetting(scan);
    this.text = scan.text();
  }

  /** Every figure of countries; those with a noun of their own first in each block. */
  Figures all() {
    List<Figure> figures = new ArrayList<>();
    for (Block block : statement.blocks()) {
      List<Numerals.Numeral> numbers = numerals.in(block.span());
      if (!numbers.isEmpty() || scan.hasWord(NUMBER_AFTER)) {
        BitSet taken = addOfNouns(figures, numbers, block);
        for (int i = taken.nextClearBit(0); i < numbers.size(); i = taken.nextClearBit(i + 1)) {
          bare(numbers.get(i), block).ifPresent(figures::add);
        }
        new Sums(setting).add(figures, numbers, block);
      }
    }
    return new Figures(figures);
  }

  /** Adds the figures of a block that have a noun, and says which numbers those are. */
  private BitSet addOfNouns(List<Figure> figures, List<Numerals.Numeral> numbers, Block block) {
    BitSet taken = new BitSet();
    int from = block.start();
    int first = 0;
    List<Scan.WordHit> nouns = scan.words(block.start(), block.end(), COUNTED);
    for (int i = 0; i < nouns.size(); i++) {
      Scan.WordHit noun = nouns.get(i);
      boolean longer =
          i + 1 < nouns.size()
              && nouns.get(i + 1).span().start() == noun.span().start()
              && nouns.get(i + 1).word().value() == BODIES;
      if (noun.span().start() < from || longer) {
        continue;
      }
      int left = Math.max(from, noun.span().start() - REACH);
      while (first < numbers.size() && numbers.get(first).start() < left) {
        first++;
      }
      List<Numerals.Numeral> near = near(numbers, first, noun.span().end() + REACH);
      Optional<Numerals.Numeral> number =
          before(near, noun.span())
              .or(() -> after(noun.span(), block.span()))
              .or(() -> last(near, noun, block.span()));
      if (number.isPresent()) {
        int index = near.indexOf(number.get());
        if (index >= 0) {
          taken.set(first + index);
        }
        int meaning = noun.word().value();
        if (meaning != BODIES) {
          figure(number.get(), noun.span(), meaning, number.get().named(), block)
              .ifPresent(figures::add);
        }
        from = noun.span().end();
      }
    }
    return taken;
  }

  private static List<Numerals.Numeral> near(List<Numerals.Numeral> numbers, int first, int to) {
    int end = first;
    while (end < numbers.size() && numbers.get(end).start() < to) {
      end++;
    }
    return numbers.subList(first, end);
  }

  /** The number right before a noun: "ten Latin American countries". */
  private Optional<Numerals.Numeral> before(List<Numerals.Numeral> near, Span noun) {
    Numerals.Numeral last = null;
    for (Numerals.Numeral n : near) {
      boolean within = n.start() <= noun.start() && n.end() >= noun.end();
      if (n.end() <= noun.start() || within) {
        last = n;
      }
    }
    return Optional.ofNullable(last)
        .filter(n -> setting.wordsBetween(n.end(), noun.start()) <= MOST_WORDS)
        .filter(n -> !turns(n.end(), noun.start()))
        .map(n -> PartOf.before(scan, n.start()).filter(p -> p.value() < n.value()).orElse(n));
  }

  /** Whether a word between a number and a noun turns to something else: 30 years between them. */
  private boolean turns(int from, int to) {
    return from < to && scan.words(from, to, TURNS).stream().anyMatch(w -> w.span().length() > 1);
  }

  /** A number of a language that puts it behind what it counts: "the countries three". */
  private Optional<Numerals.Numeral> after(Span noun, Span block) {
    int to = Math.min(block.end(), noun.end() + REACH);
    for (Scan.WordHit w : scan.words(noun.end(), to, NUMBER_AFTER)) {
      Span number = w.span();
      if (setting.wordsBetween(noun.end(), number.start()) <= 1) {
        return Optional.of(
            new Numerals.Numeral(w.word().value(), number.start(), number.end(), false));
      }
    }
    return Optional.empty();
  }

  /** A number that ends the clause of its noun: "the signatories are now 47." */
  private Optional<Numerals.Numeral> last(
      List<Numerals.Numeral> near, Scan.WordHit noun, Span block) {
    if (noun.word().value() == PERSONS) {
      return Optional.empty();
    }
    for (Numerals.Numeral n : near) {
      if (n.start() >= noun.span().end()) {
        boolean ends = n.end() == block.end() || ".,;)\u3002\n".indexOf(text.charAt(n.end())) >= 0;
        return ends && setting.wordsBetween(noun.span().end(), n.start()) <= MOST_WORDS
            ? Optional.of(n)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> figure(
      Numerals.Numeral n, Span noun, int meaning, boolean bare, Block block) {
    int first = Math.min(n.start(), noun.start());
    int last = Math.max(n.end(), noun.end());
    Span span = new Span(n.start(), last);
    if (n.value() < 2
        || n.value() > MOST_STATES
        || n.value() == PAIR && meaning == PERSONS
        || setting.isBeside(n.start(), span, block.span())
        || numerals.isDay(n, block.span())) {
      return Optional.empty();
    }
    StatedCount.Kind kind = StatedCount.Kind.EXACT;
    boolean others = setting.isJoined(n.start(), block.start());
    int left = Math.max(block.start(), n.start() - 24);
    for (Scan.WordHit w : scan.words(left, Math.max(n.end(), noun.start()), AROUND)) {
      boolean touches =
          w.span().end() <= n.start() && Chars.areBlank(text, w.span().end(), n.start())
              || w.span().start() >= n.end()
              || w.span().contains(new Span(n.start(), n.end())); // "une trentaine de"
      if (touches) {
        kind =
            switch (w.word().job()) {
              case ABOUT -> StatedCount.Kind.ABOUT;
              case AT_LEAST -> StatedCount.Kind.AT_LEAST;
              default -> kind;
            };
        others |= w.word().job() == Word.Job.OTHERS;
      }
    }
    int named = others ? setting.statesBefore(n.start(), block.start()) : 0;
    int count = n.value() + (kind == StatedCount.Kind.EXACT ? named : 0);
    return Optional.of(
        new Figure(
            count,
            kind,
            span,
            meaning == PERSONS,
            setting.isSigned(n.start(), block.start()),
            meaning == SIGNERS || setting.isActing(first, last, block.span()),
            setting.isDoing(last, block.span()),
            block.heads(),
            bare));
  }

  /** A number without a noun: "X and 42 others", "the other 38", "seven have endorsed". */
  private Optional<Figure> bare(Numerals.Numeral n, Block block) {
    Span span = new Span(n.start(), n.end());
    int from = block.start();
    int others = Beside.startsAt(scan, n.end(), Word.Job.OTHERS);
    if (others > 0 && setting.isJoined(n.start(), from)) {
      return figure(n, new Span(n.end(), others), 0, false, block);
    }
    if (Beside.endsAt(scan, n.start(), Word.Job.OTHERS) >= from) {
      int states = setting.statesInSentence(n.start(), from);
      return states == 0 || !setting.endsPhrase(n.end(), block.end())
          ? Optional.empty()
          : figure(
              new Numerals.Numeral(n.value() + states, n.start(), n.end(), false),
              span,
              0,
              false,
              block);
    }
    boolean deed = setting.isDoing(n.end(), block.span());
    boolean phrase = Beside.endsAt(scan, n.start(), Word.Job.ARTICLE) >= from;
    return deed || phrase ? figure(n, span, 0, !deed, block) : Optional.empty();
  }
}
