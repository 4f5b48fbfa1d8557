package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Gap;
import org.undersigned.role.run.ListSigns;
import org.undersigned.role.run.Quantities;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** The cues of a sentence before and behind a run in it, and the nearest of those that reach it. */
final class CuesOfSentence {
  /** A cue may stand this far before a colon that opens the list. */
  static final int COLON_REACH = 45;

  /** What else is said of those behind a colon stands nearer: met in Geneva, namely: X. */
  private static final int OTHER_REACH = 4;

  /** Characters of a word right before a run that makes it what a text is about. */
  private static final int LONGEST_TOPIC = 12;

  /** Words of a party that we do not know. */
  private static final int UNKNOWN = 3;

  /** Characters of others who are there, before the words that say as what. */
  private static final int COMPANIONS = 300;

  private final Scan scan;
  private final Words words;
  private final List<Run> runs;
  private final int number;
  private final Run run;
  private final Span sentence;
  private final List<Scan.CueHit> before;
  private final Demands demands;

  /**
   * @param runs all of the text, in order
   * @param number which of them it is
   */
  CuesOfSentence(Scan scan, Words words, List<Run> runs, int number, Span sentence) {
    this.scan = scan;
    this.words = words;
    this.runs = runs;
    this.number = number;
    this.run = runs.get(number);
    this.sentence = sentence;
    this.before = scan.cues(sentence.start(), run.start());
    this.demands = new Demands(scan, words, run, sentence);
  }

  /** All that stand before the run. */
  List<Scan.CueHit> before() {
    return before;
  }

  /** The nearest that reaches the run; null when none does. */
  Nearest nearest() {
    return nearestBehind(nearestBefore());
  }

  private Nearest nearestBefore() {
    Nearest best = null;
    if (before.isEmpty()) {
      return best;
    }
    boolean colon =
        words.endsWithColon(sentence.start(), run.start())
            || run.size() > 1 && isBehindUnknown(run.start());
    boolean dashed = run.size() > 1 && words.opensAside(run.start());
    Apposition named = Apposition.of(scan, run, sentence);
    for (Scan.CueHit hit : before) {
      if (!opensUpon(hit, colon, dashed) || isCutOff(hit, colon) || isOutdone(hit, best)) {
        continue;
      }
      Cue cue = hit.cue();
      int most = cue.act() == Cue.Act.OTHER ? OTHER_REACH : COLON_REACH;
      int reach = colon ? Math.max(most, cue.gap()) : cue.gap();
      best =
          Others.before(scan, hit.span().end(), run) // endorsed by 58 countries and the EU
              ? Nearest.nearer(best, hit, 0, reach)
              : Nearest.nearer(best, hit, distance(hit, named, reach, colon), reach, run);
    }
    return best;
  }

  /** Whether nothing but a party that we do not know stands between a colon and the list. */
  private boolean isBehindUnknown(int list) {
    int at = list;
    while (at > sentence.start() && Chars.isPlainSpace(scan.text().charAt(at - 1))) {
      at--;
    }
    if (at <= sentence.start() || !ListSigns.isSeparator(scan.text().charAt(at - 1))) {
      return false;
    }
    int end = --at;
    while (at > sentence.start() && list - at < COLON_REACH) {
      char c = scan.text().charAt(--at);
      if (Chars.isColon(c)) {
        int start = Chars.pastPlainSpaces(scan.text(), at + 1, end);
        return start < end
            && !Character.isLowerCase(scan.text().charAt(start))
            && words.between(start, end, UNKNOWN) <= UNKNOWN;
      }
      if (!Character.isLetter(c) && !Chars.isPlainSpace(c) && c != '-') {
        return false;
      }
    }
    return false;
  }

  /** Whether a cue is one of those that stand before a list. */
  private boolean opensUpon(Scan.CueHit hit, boolean colon, boolean dashed) {
    return switch (hit.cue().reach()) {
      case AFTER -> hit.cue().act() != Cue.Act.WITHIN;
      case BELOW -> colon || dashed && words.between(hit.span().end(), run.start(), 0) == 0;
      default -> false;
    };
  }

  /** A verb whose subject the list is, though the sentence holds it back. */
  Nearest announced() {
    return new Announcement(scan, words).of(run, sentence, before);
  }

  /** Whether a cue says what it says of others, or of nobody, though it stands near the run. */
  private boolean isCutOff(Scan.CueHit hit, boolean colon) {
    return words.closes(hit.span().end(), run.start())
        || hit.cue().act() == Cue.Act.SIGN && !colon && isTaken(hit.span().end())
        || hit.cue().act() == Cue.Act.OTHER && Words.isInOffice(scan, hit.span())
        || isPartOfLonger(hit)
        || demands.isOf(hit)
        || number > 0 && Companions.follow(runs.get(number - 1), hit, before);
  }

  /** Whether a verb of speech adds nothing to what was found, or has the run as its object. */
  private boolean isOutdone(Scan.CueHit hit, Nearest best) {
    return hit.cue().act() == Cue.Act.SPEAK
        && (best != null && best.act() == Cue.Act.SIGN // its authors are: X, Y
            || Subject.isObjectOf(scan, hit.span(), run));
  }

  /** Words between a cue and the run behind it. */
  private int distance(Scan.CueHit hit, Apposition named, int reach, boolean colon) {
    int end = hit.span().end();
    boolean lists = introduces(hit.cue());
    int from = lists ? Quantities.pastSome(scan, end, run.start()) : end;
    boolean topics = colon || !lists;
    boolean noun = hit.cue().act() == Cue.Act.SUBJECT; // which has its own names behind it
    int distance =
        !noun
            ? named.distance(words, hit.span(), from, reach, topics)
            : topics
                ? words.between(from, run.start(), reach)
                : words.reach(from, run.start(), reach);
    boolean opens = distance > 0 && run.isRoll() && lists && isBehindOfficer(from);
    return opens ? 0 : distance;
  }

  /** Whether a cue introduces parties, so that what the text is about is not meant. */
  private static boolean introduces(Cue cue) {
    return switch (cue.act()) {
      case SIGN, PARTIAL, SUBJECT, SPEAK, ATTEND, JOIN, DELIVER, LEAD -> true;
      default -> false;
    };
  }

  private Nearest nearestBehind(Nearest found) {
    List<Scan.CueHit> behind = scan.cues(run.end(), sentence.end());
    Nearest best = found;
    if (behind.isEmpty()) {
      return best;
    }
    boolean topic = words.isTopic(run.start(), sentence.start());
    int about = scan.startOfWord(run.start(), Word.Job.TOPIC, LONGEST_TOPIC);
    boolean leads = leads(found);
    int from = new RunEnd(scan, words, runs, number, sentence).place();
    for (Scan.CueHit hit : behind) {
      Cue cue = hit.cue();
      if (cue.reach() != Cue.Reach.BEFORE
          || cue.act() == Cue.Act.WITHIN
          || Behalf.handsOver(cue) && topic
          || Nearest.speaks(cue) && leads
          || cue.act() == Cue.Act.DELIVER && isSpokenFor(found)
          || cue.act() == Cue.Act.TARGET && demands.areOnOthers(hit.span().start())
          || about >= 0 && cue.act() == Cue.Act.SIGN // 关于X的联合声明: a statement on X
          || cue.act() == Cue.Act.OTHER && isOfOthersBeside(hit.span())
          || Behalf.isTooMany(cue, run)
              && (areOthersBefore(hit.span()) || words.opensAside(hit.span().start()))) {
        continue;
      }
      int distance = words.between(from, hit.span().start(), cue.gap());
      boolean ends =
          distance > cue.gap()
              && run.isRoll()
              && cue.act() == Cue.Act.ATTEND
              && isBeforeUnknown(hit.span().start());
      best = Nearest.nearer(best, hit, ends ? 0 : distance, cue.gap(), run);
    }
    return best;
  }

  /**
   * Whether words behind a comma and other names are about those alone: the presidents of X, with
   * the minister of Y as an observer.
   */
  private boolean isOfOthersBeside(Span cue) {
    if (run.size() < 2
        || cue.start() - run.end() > COMPANIONS
        || !scan.text().startsWith(",", run.end())) {
      return false;
    }
    List<Mention> between = scan.mentions(run.end(), cue.start());
    if (between.isEmpty()) {
      return false;
    }
    Mention last = between.get(between.size() - 1);
    return !run.entities().contains(last.entity())
        && words.between(last.end(), cue.start(), 1) <= 1;
  }

  /** Whether words right before a list say that it signs: on behalf of X, Y and Z, W read out. */
  private boolean isSpokenFor(Nearest found) {
    return run.size() > 1 && found != null && found.act() == Cue.Act.SIGN && found.distance() == 0;
  }

  /** Twelve countries led by X and Y speak out: the verb is that of the twelve. */
  private boolean leads(Nearest found) {
    return found != null
        && found.act() == Cue.Act.LEAD
        && found.distance() == 0
        && scan.hasWord(sentence.start(), found.hit().span().start(), Word.Job.COUNTED);
  }

  /** Whether words are a part of others that tell of no joint act: took, and took part. */
  private boolean isPartOfLonger(Scan.CueHit hit) {
    if (!RoleReader.signs(hit.cue().act())) {
      return false;
    }
    for (Scan.CueHit other : before) {
      if (other.cue().reach() == hit.cue().reach()
          && !RoleReader.signs(other.cue().act())
          && other.span().length() > hit.span().length()
          && other.span().contains(hit.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a party that we do not know stands between a roll and a place. */
  private boolean isBeforeUnknown(int to) {
    Gap gap = Gap.readStrictly(scan, run.end(), to);
    return !gap.breaks() && gap.joined();
  }

  /** Whether nothing but the first of its officers stands between a place and a roll. */
  private boolean isBehindOfficer(int from) {
    Gap gap = Gap.readStrictly(scan, from, run.start());
    return !gap.breaks() && gap.title();
  }

  /**
   * Whether a cue's own names, that we do not know, end at a comma and a new verb follows: signed
   * by a judge, names X.
   */
  private boolean isTaken(int from) {
    int to = run.start();
    int comma = from;
    while (comma < to && !scan.text().startsWith(", ", comma)) {
      comma++;
    }
    return comma < to
        && words.between(from, comma, 0) > 0
        && words.between(comma, to, 0) > 0
        && !scan.hasWord(from, to, Word.Job.COUNTED)
        && !scan.hasWord(from, to, Word.Job.TITLE)
        && !scan.isNamed(from, to);
  }

  private boolean areOthersBefore(Span cue) {
    for (Mention m : scan.mentions(run.end(), cue.start())) {
      if (!run.entities().contains(m.entity())) {
        return true;
      }
    }
    return false;
  }
}
