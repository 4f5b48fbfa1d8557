package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Who speaks for others that are only counted, however far apart the two stand and in whatever
 * order: the envoy of X, in the council on Monday, on behalf of 80 countries.
 */
public final class Spokesman {
  /** The rule of who speaks for a group that is neither named nor counted. */
  public static final String RULE = "structure:speaks-for-number";

  /** So many may speak together on behalf of others. */
  private static final int MOST_SPEAKERS = 2;

  /** Characters from the words "on behalf of" to what is counted. */
  private static final int NUMBER_REACH = 40;

  /** Plain words before what is counted: a cross-regional group of more than 80. */
  private static final int MOST_BEFORE_NUMBER = 3;

  /** Plain words, or characters of a script without spaces, in the name of a group of friends. */
  private static final int MOST_OF_NAME = 8;

  /** Plain words between a comma and the speaker behind it. */
  private static final int MOST_BEFORE_SPEAKER = 1;

  /** Plain words between others and the office of who speaks for them: the verb, an article. */
  private static final int MOST_BEFORE_OFFICE = 2;

  private static final Jobs COUNTED = Jobs.of(Word.Job.COUNTED);
  private static final Jobs GROUPS = Jobs.of(Word.Job.GROUP_ON);
  private static final Jobs TITLES = Jobs.of(Word.Job.TITLE);
  private static final Jobs POSTS = Jobs.of(Word.Job.POST);
  private static final Jobs SOME = Jobs.of(Word.Job.NUMBER, Word.Job.SOME);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;

  Spokesman(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
  }

  /** The readings, with those who speak for a number of others as their speakers. */
  List<RunReading> read(List<RunReading> readings) {
    List<RunReading> all = new ArrayList<>(readings);
    for (Cue.Act act : List.of(Cue.Act.BEHALF, Cue.Act.DELIVER)) {
      for (Scan.CueHit h : scan.cues(0, scan.text().length(), act)) {
        Span sentence = sentences.around(h.span().start(), h.span().end());
        Span others = others(h.span(), sentence);
        if (others != null) {
          boolean counted = isNumber(others.start() - 2, others.end());
          read(all, sentence, others, counted ? h.cue().id() : RULE);
        }
        if (act == Cue.Act.BEHALF && words.between(sentence.start(), h.span().start(), 1) <= 1) {
          readFronted(all, h.span(), sentence);
        }
      }
    }
    return all;
  }

  /** The words "on behalf of" and those that are counted; null where they name somebody. */
  private Span others(Span behalf, Span sentence) {
    int from = Math.max(sentence.start(), behalf.start() - NUMBER_REACH);
    int to = Math.min(sentence.end(), behalf.end() + NUMBER_REACH);
    for (Scan.WordHit w : scan.words(from, to, COUNTED)) {
      Span counted = w.span();
      boolean before = counted.end() == behalf.start() || counted.end() + 1 == behalf.start();
      boolean behind =
          counted.start() >= behalf.end()
              && !scan.isNamed(behalf.end(), counted.end())
              && words.between(behalf.end(), counted.start(), MOST_BEFORE_NUMBER)
                  <= MOST_BEFORE_NUMBER
              && isNumber(behalf.end(), counted.start());
      if (behind
          || (before || counted.overlaps(behalf))
              && isNumber(counted.start() - 2, counted.start())) {
        return new Span(
            Math.min(behalf.start(), counted.start()), Math.max(behalf.end(), counted.end()));
      }
    }
    Scan.WordHit group = to <= behalf.end() ? null : scan.firstWord(behalf.end(), to, GROUPS);
    return group != null
            && group.word().value() == 0
            && group.span().start() >= behalf.end()
            && scan.mentions(behalf.end(), group.span().end()).stream().noneMatch(Mention::isState)
            && words.between(behalf.end(), group.span().start(), MOST_OF_NAME) <= MOST_OF_NAME
        ? new Span(behalf.start(), group.span().end())
        : null;
  }

  private boolean isNumber(int from, int to) {
    for (int at = Math.max(0, from); at < to; at++) {
      if (Chars.isDigit(scan.text().charAt(at))) {
        return true;
      }
    }
    return scan.firstWord(Math.max(0, from), to, SOME) != null;
  }

  private void read(List<RunReading> all, Span sentence, Span others, String rule) {
    int first = RunReading.firstFrom(all, sentence.start());
    int number = RunReading.firstFrom(all, others.start());
    int speaker = -1;
    for (int i = number - 1; i >= first; i--) {
      Run run = all.get(i).run();
      if (run.size() > MOST_SPEAKERS) {
        return;
      }
      boolean office = speaker >= 0 && isBesideOffice(all.get(speaker).run());
      if (maySpeak(run, sentence) && (!office || isBesideOffice(run))) {
        speaker = i;
      }
    }
    int behind = RunReading.firstFrom(all, others.end());
    if (speaker < 0
        && behind < all.size()
        && maySpeak(all.get(behind).run(), sentence)
        && all.get(behind).run().end() <= sentence.end()
        && isBehind(all.get(behind).run(), others.end())) {
      speaker = behind;
    }
    if (speaker < 0 || isTold(all.get(speaker), others)) {
      return;
    }
    for (int i = first; i < number; i++) {
      if (all.get(i).is(Cue.Act.BEHALF) || all.get(i).is(Cue.Act.DELIVER)) {
        all.set(i, RunReading.unread(all.get(i).run()));
      }
    }
    Run one = withoutPosts(all.get(speaker).run());
    all.set(speaker, RunReading.of(one, Cue.Act.BEHALF, rule, others));
  }

  /**
   * A group that is named at the head of a sentence, and behind a comma the one state that speaks
   * for it: "On behalf of the African Group, X read". A state before the comma is a topic.
   */
  private void readFronted(List<RunReading> all, Span behalf, Span sentence) {
    int first = RunReading.firstFrom(all, behalf.end());
    List<RunReading> named = RunReading.startingIn(all, behalf.end(), sentence.end());
    Optional<Scan.CueHit> signs =
        scan.cues(behalf.start(), behalf.end(), Cue.Act.SIGN).stream().findFirst();
    if (named.isEmpty() || signs.isEmpty()) {
      return;
    }
    Item group = named.get(0).run().items().get(0);
    boolean apart = named.get(0).run().items().size() == 1 && named.size() > 1;
    Run last = named.get(apart ? 1 : 0).run();
    Item speaker = last.items().get(last.items().size() - 1);
    if (!group.head().isState()
        && words.between(behalf.end(), group.start(), 0) == 0
        && speaker.head().isState()
        && last.items().size() <= MOST_SPEAKERS
        && isBehind(new Run(List.of(speaker), false, false), group.end())
        && !scan.hasWord(group.end(), speaker.start(), Word.Job.JOINER)) {
      List<RunReading> both =
          List.of(
              RunReading.of(
                  new Run(List.of(group), false, false),
                  Cue.Act.SIGN,
                  signs.get().cue().id(),
                  behalf),
              RunReading.of(new Run(List.of(speaker), false, false), Cue.Act.BEHALF, RULE, behalf));
      named.subList(0, apart ? 2 : 1).clear();
      all.addAll(first, both);
    }
  }

  /** Whether the words that a cue holds say so by themselves, and count the others. */
  private boolean isTold(RunReading r, Span others) {
    return r.is(Cue.Act.BEHALF)
        && r.run().size() == 1
        && isNumber(others.start() - 2, others.end());
  }

  /** Without where it is accredited: X's envoy to Y. */
  private Run withoutPosts(Run run) {
    for (int i = 1; i < run.items().size(); i++) {
      if (scan.hasWord(
          run.items().get(0).head().end(), run.items().get(i).head().start(), Word.Job.POST)) {
        return new Run(run.items().subList(0, i), run.ownBlock(), run.place(), run.office());
      }
    }
    return run;
  }

  /** Whether it is of states, and no place where somebody is accredited. */
  private boolean maySpeak(Run run, Span sentence) {
    int from = Math.max(sentence.start(), run.start() - NUMBER_REACH);
    Scan.WordHit post = scan.lastWord(from, run.start(), POSTS);
    boolean posted = post != null && scan.isNamed(from, post.span().start());
    return !run.place()
        && !posted
        && run.size() <= MOST_SPEAKERS
        && run.states() == run.size(); // organisations speak for their members
  }

  private boolean isBesideOffice(Run run) {
    Scan.WordHit behind = scan.firstWord(run.end(), run.end() + NUMBER_REACH, TITLES);
    Scan.WordHit before =
        scan.lastWord(Math.max(0, run.start() - NUMBER_REACH), run.start(), TITLES);
    return behind != null && words.between(run.end(), behind.span().start(), 0) == 0
        || before != null && words.between(before.span().end(), run.start(), 0) == 0;
  }

  /**
   * Whether a comma stands before a run, and hardly a word between the two: "..., called X on"; or
   * an office, and hardly more than a verb before it: "... spoke the envoy of X".
   */
  private boolean isBehind(Run run, int from) {
    for (int at = run.start() - 1; at >= from; at--) {
      if (Chars.COMMAS.indexOf(scan.text().charAt(at)) >= 0) {
        return words.between(at, run.start(), MOST_BEFORE_SPEAKER) <= MOST_BEFORE_SPEAKER;
      }
    }
    return isBesideOffice(run)
        && words.between(from, run.start(), MOST_BEFORE_OFFICE) <= MOST_BEFORE_OFFICE;
  }
}
