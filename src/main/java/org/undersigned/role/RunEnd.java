package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * Where the words behind a run begin to say something of it: past the name of its last officer,
 * past the place where its envoys are posted, past those who are left out of it.
 */
final class RunEnd {
  /** Words of the name of a person. */
  private static final int LONGEST_NAME = 5;

  /** Characters from a list to those left out of it. */
  private static final int EXCEPTION = 60;

  private final Scan scan;
  private final Words words;
  private final List<Run> runs;
  private final int number;
  private final Run run;
  private final Span sentence;

  /**
   * @param runs all of the text, in order
   * @param number which of them it is
   */
  RunEnd(Scan scan, Words words, List<Run> runs, int number, Span sentence) {
    this.scan = scan;
    this.words = words;
    this.runs = runs;
    this.number = number;
    this.run = runs.get(number);
    this.sentence = sentence;
  }

  /** The place. */
  int place() {
    return pastException(pastPlace());
  }

  /** The end of the run, or of the place of accreditation behind it: the envoys of X to Y. */
  private int pastPlace() {
    int next = number + 1;
    if (next == runs.size() || !runs.get(next).place()) {
      int past = pastName();
      return past > run.end() ? past : pastNames();
    }
    Run place = runs.get(next);
    int post = run.end() + 1;
    boolean tied = post < place.start() && scan.endOfWord(post, Word.Job.POST) > 0;
    return tied && words.between(post, place.start(), 1) <= 1 ? place.end() : run.end();
  }

  /** The end of the run, or of the name of its last officer: the President of X, Jane B. Doe. */
  private int pastName() {
    String text = scan.text();
    int at = run.end();
    boolean officer = run.items().get(run.items().size() - 1).officer();
    for (int count = 0; officer && count < LONGEST_NAME; count++) {
      int next = at;
      while (next < sentence.end() && " .".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (next == at && count == 0
          || next >= sentence.end()
          || !Character.isUpperCase(text.charAt(next))) {
        break;
      }
      at = next;
      while (at < sentence.end() && (Character.isLetter(text.charAt(at)) || isHyphen(at))) {
        at++;
      }
    }
    return at;
  }

  /**
   * The end of the names of officers behind a list of as many parties: the presidents of X and Y,
   * Jane Doe and John Roe; the end of the list without them.
   */
  private int pastNames() {
    int at = run.end();
    int names = run.office() && run.size() > 1 ? 0 : run.size() + 1;
    while (names < run.size()) {
      int from = pastGlue(at);
      int end = pastCapitals(from);
      if (end == from) {
        return run.end();
      }
      at = end;
      names++;
    }
    return at;
  }

  private int pastGlue(int from) {
    int at = from;
    while (at < sentence.end() && ", ".indexOf(scan.text().charAt(at)) >= 0) {
      at++;
    }
    int joiner = scan.endOfWord(at, Word.Job.JOINER);
    return joiner > 0 && joiner < sentence.end() ? joiner + 1 : at;
  }

  /** The end of some words with a capital, parted by spaces or the dots of initials. */
  private int pastCapitals(int from) {
    String text = scan.text();
    int end = from;
    int at = from;
    for (int count = 0; count < LONGEST_NAME; count++) {
      if (at >= sentence.end() || !Character.isUpperCase(text.charAt(at))) {
        return end;
      }
      while (at < sentence.end() && (Character.isLetter(text.charAt(at)) || isHyphen(at))) {
        at++;
      }
      end = at;
      while (at < sentence.end() && " .".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    return end;
  }

  private boolean isHyphen(int at) {
    return "-'\u2019".indexOf(scan.text().charAt(at)) >= 0;
  }

  /** The end of those whom words right behind the run leave out of it: the members except X. */
  private int pastException(int from) {
    if (!scan.hasCue(from, Math.min(sentence.end(), from + EXCEPTION), Cue.Act.EXCEPT)) {
      return from;
    }
    int next = number + 1;
    if (next == runs.size() || runs.get(next).start() >= sentence.end()) {
      return from;
    }
    Run left = runs.get(next);
    for (Scan.CueHit h : scan.cues(from, left.start(), Cue.Act.EXCEPT)) {
      if (h.cue().reach() == Cue.Reach.AFTER
          && words.between(from, h.span().start(), 0) == 0
          && words.between(h.span().end(), left.start(), 0) == 0) {
        return left.end();
      }
    }
    return from;
  }
}
