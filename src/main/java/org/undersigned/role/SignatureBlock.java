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
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** A signature block: lines "For the Government of Argentina:", or a block of {@link Officers}. */
final class SignatureBlock {
  static final String RULE = "structure:signature-block";

  /** Lines of "for" make a block from two on. */
  private static final int FOR_LINES = 2;

  /** Longer than any "for the government of": past it the line is prose. */
  private static final int LONGEST_OPENING = 200;

  /** Characters of a person and an office behind "for X:". */
  private static final int LONGEST_PERSON = 140;

  /** What ends a line, or a part of it. */
  private static final String ENDS = "\n;\uFF1B\u061B";

  private static final Jobs FOR = Jobs.of(Word.Job.SIGNS_FOR);

  /** Characters of a person behind "the government of X:". */
  private static final int LONGEST_NAME = 60;

  private final Scan scan;
  private final String text;
  private final Words words;
  private final PersonsByLooks persons;

  /** Whether a word in the text says behind a party that somebody signs for it. */
  private final boolean behind;

  /** The first empty line below the run that was asked about last: lines are asked in order. */
  private int emptyLine = -1;

  /** Where the last words above that line stand which say that somebody observes; -1 for none. */
  private int observer = -1;

  private SignatureBlock(StatementText statement, Scan scan) {
    this.scan = scan;
    this.text = statement.text();
    this.words = new Words(scan);
    this.persons = new PersonsByLooks(scan);
    this.behind =
        scan.words(0, text.length(), FOR).stream().anyMatch(w -> w.word().value() == Word.BEHIND);
  }

  /** The readings, with the runs of a signature block read as signing. */
  static List<RunReading> read(StatementText statement, Scan scan, List<RunReading> readings) {
    SignatureBlock block = new SignatureBlock(statement, scan);
    return new Officers(statement, scan).read(block.forLines(readings));
  }

  private List<RunReading> forLines(List<RunReading> readings) {
    if (!scan.hasWord(FOR)) {
      return readings;
    }
    List<Integer> lines = new ArrayList<>();
    int parties = 0;
    for (int i = 0; i < readings.size(); i++) {
      if (isForLine(readings.get(i).run())) {
        lines.add(i);
        parties += readings.get(i).run().size();
      }
    }
    if (parties < FOR_LINES) {
      return readings;
    }
    List<RunReading> marked = new ArrayList<>(readings);
    for (int i : lines) {
      marked.set(i, signing(readings.get(i).run()));
    }
    return marked;
  }

  static RunReading signing(Run run) {
    return new RunReading(run, Optional.of(Cue.Act.SIGN), RULE, Optional.empty(), 0);
  }

  /** Whether nothing but a colon or comma stands between a place and the end of its line. */
  private boolean endsLine(int place) {
    int at = place;
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      if (c != ':' && c != ',' && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the lines below, up to an empty one, say that it only observes. */
  private boolean isObserver(Run run) {
    if (run.end() > emptyLine) {
      int end = text.indexOf("\n\n", run.end());
      emptyLine = end < 0 ? text.length() : end;
      observer = -1;
      for (Scan.CueHit hit : scan.cues(run.end(), emptyLine, Cue.Act.OTHER)) {
        observer = hit.cue().reach() == Cue.Reach.BEFORE ? hit.span().start() : observer;
      }
    }
    return observer >= run.end();
  }

  /** Whether the line holds nothing but "for" and one party. */
  private boolean isForLine(Run run) {
    if (run.size() > 1) {
      for (Item item : run.items()) {
        if (!isForPerson(item.mentions().get(0))) {
          return false;
        }
      }
      return true;
    }
    Mention party = run.items().get(0).mentions().get(0); // its officer may stand below
    if (behind && isBeforeFor(party)) {
      return !isObserver(run);
    }
    return (endsLine(party.end()) || isBeforePerson(party.end()))
        && isFor(party)
        && !isObserver(run);
  }

  /** Whether it is said of a party who signs for it, where a colon stands behind its name. */
  private boolean isForPerson(Mention party) {
    int at = Chars.pastPlainSpaces(text, party.end(), text.length());
    boolean colon = at < text.length() && Chars.isColon(text.charAt(at));
    return isFor(party) && (!colon || endsLine(party.end()) || isBeforePerson(party.end()));
  }

  /** Whether a colon and a person fill the line behind a place: for Kenya: Mr X, Ambassador. */
  private boolean isBeforePerson(int from) {
    int colon = Chars.pastPlainSpaces(text, from, text.length());
    if (colon >= text.length() || !Chars.isColon(text.charAt(colon))) {
      return false;
    }
    int end = from;
    while (end < text.length()
        && ENDS.indexOf(text.charAt(end)) < 0
        && end - from <= LONGEST_PERSON) {
      end++;
    }
    if (colon >= end || end - colon > LONGEST_PERSON) {
      return false;
    }
    int at = Chars.pastPlainSpaces(text, colon + 1, end);
    return at < end
        && persons.opens(new Span(at, end))
        && !scan.hasCue(at, end, c -> c.act() == Cue.Act.SPEAK);
  }

  /**
   * Whether a party opens its line and words behind it say that somebody signs for it, alone in the
   * line or before a colon and a person: Türkiye Hükümeti adına.
   */
  private boolean isBeforeFor(Mention party) {
    int start = party.start();
    while (start > 0
        && party.end() - start <= LONGEST_PERSON
        && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = party.end();
    while (end < text.length()
        && end - start <= LONGEST_PERSON
        && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end - start > LONGEST_PERSON || words.between(start, party.start(), 0) > 0) {
      return false;
    }
    for (Scan.WordHit w : scan.words(party.end(), end, FOR)) {
      if (w.word().value() == Word.BEHIND
          && words.between(party.end(), w.span().start(), 0) == 0
          && (endsLine(w.span().end()) || isNamed(w.span().end(), end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon and a short name, of which nothing more is said, fill the rest of a line. */
  private boolean isNamed(int from, int end) {
    int at = Chars.pastPlainSpaces(text, from, end);
    return at < end
        && Chars.isColon(text.charAt(at))
        && end - at <= LONGEST_NAME
        && !scan.hasCue(at, end, c -> c.act() == Cue.Act.SPEAK);
  }

  /** Whether nothing but "for" stands before a party in its line. */
  private boolean isFor(Mention party) {
    int start = party.start();
    if (start > 1 && text.charAt(start - 1) == '\n') {
      start--; // "For the Government of" may fill the line above
    }
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      if (party.start() - start > LONGEST_OPENING) {
        return false;
      }
      start--;
    }
    start = Chars.pastPlainSpaces(text, start, party.start());
    int opens = scan.endOfWord(start, Word.Job.SIGNS_FOR);
    boolean touches = opens > party.start() && opens < party.end(); // "for the Republic of" Guinea
    return opens > 0 && (touches || words.between(opens, party.start(), 0) == 0);
  }
}
