package org.undersigned.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.PersonNames;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Notes that tell who wrote an article together, a sentence for each: "A is president of X. B is
 * prime minister of Y." They count where a byline names the same persons, or the article says "we".
 */
final class AuthorNotes {
  static final String RULE = "structure:author-notes";

  private static final int FEWEST = 2;

  /** Characters of such a sentence. */
  private static final int LONGEST = 160;

  /** Characters between two of them: one more sentence about them all. */
  private static final int APART = 120;

  /** Letters of the only plain word between a person and the office: is. */
  private static final int LONGEST_VERB = 4;

  /** Plain words within an office. */
  private static final int MOST_OF_OFFICE = 3;

  /** Jobs of small words that are no verb: of, at, and. */
  private static final Set<Word.Job> SMALL_WORDS =
      Set.of(Word.Job.DOER, Word.Job.ARTICLE, Word.Job.TOWARD, Word.Job.JOINER, Word.Job.POST);

  private static final Jobs OURS = Jobs.of(Word.Job.WE, Word.Job.OURS);

  private final StatementText statement;
  private final Scan scan;
  private final String text;
  private final Sentences sentences;
  private final Words words;
  private final PersonsByLooks persons;

  /**
   * A clause about an author.
   *
   * @param verb whether a verb ties the person to the office, not a comma
   */
  private record Note(int number, Span unit, String surname, boolean verb) {}

  AuthorNotes(StatementText statement, Scan scan, Sentences sentences, Words words) {
    this.statement = statement;
    this.scan = scan;
    this.text = scan.text();
    this.sentences = sentences;
    this.words = words;
    this.persons = new PersonsByLooks(scan);
  }

  /** The readings, with the states of authors as those who sign. */
  List<RunReading> read(List<RunReading> readings) {
    List<RunReading> all = readings;
    List<Note> group = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Note note = noteOf(readings, i);
      if (note == null) {
        continue;
      }
      if (!group.isEmpty() && note.unit.start() - group.get(group.size() - 1).unit.end() > APART) {
        all = signed(all, group);
        group.clear();
      }
      group.add(note);
    }
    return signed(all, group);
  }

  private List<RunReading> signed(List<RunReading> readings, List<Note> group) {
    Set<String> parties = new HashSet<>();
    group.forEach(n -> parties.addAll(readings.get(n.number).run().entities()));
    if (group.size() < FEWEST || parties.size() < FEWEST || !areOfAuthors(group)) {
      return readings;
    }
    List<RunReading> all = new ArrayList<>(readings);
    for (Note n : group) {
      all.set(n.number, RunReading.of(readings.get(n.number).run(), Cue.Act.SIGN, RULE, n.unit));
    }
    return all;
  }

  /** Whether the text beside the notes says "we", or a short block of it names the same persons. */
  private boolean areOfAuthors(List<Note> group) {
    Span notes = new Span(group.get(0).unit.start(), group.get(group.size() - 1).unit.end());
    boolean ours =
        scan.firstWord(0, notes.start(), OURS) != null
            || scan.firstWord(notes.end(), text.length(), OURS) != null;
    int by = statement.blocks().get(statement.blockAt(notes.start())).start();
    return ours && group.stream().allMatch(Note::verb)
        || scan.endOfWord(by, Word.Job.AGENT) > 0 && group.size() > 1
        || statement.blocks().stream().anyMatch(b -> isByline(b, notes, group));
  }

  private boolean isByline(Block b, Span notes, List<Note> group) {
    return (b.end() <= notes.start() || b.start() >= notes.end())
        && b.span().length() <= LONGEST
        && group.stream().allMatch(n -> b.span().in(text).contains(n.surname));
  }

  /** The note that the clause of a run is; null for any other. */
  private Note noteOf(List<RunReading> readings, int number) {
    Run run = readings.get(number).run();
    if (run.size() > 1 || run.place()) {
      return null;
    }
    Span unit = clauseOf(readings, number);
    if (unit.length() > LONGEST
        || run.end() > unit.end()
        || !persons.opens(unit)
        || scan.hasText(unit.start(), unit.end())
        || scan.hasWord(unit.start(), unit.end(), Word.Job.FORMER)) {
      return null;
    }
    int at = unit.start();
    int surname = at;
    while (at < run.start()
        && !isVerb(at, run.start())
        && (at == unit.start() || !isBehindComma(at))) {
      surname = at;
      at = nextWord(at, run.start());
    }
    if (at >= run.start() || surname == at) {
      return null;
    }
    boolean verb = isVerb(at, run.start());
    int behind = verb ? nextWord(at, run.start()) : at;
    boolean office =
        scan.hasWord(behind, unit.end(), Word.Job.TITLE)
            && words.between(behind, run.start(), MOST_OF_OFFICE) <= MOST_OF_OFFICE;
    String name = text.substring(surname, at).strip().replaceAll("[^\\p{L}\\p{M}'-]", "");
    return office ? new Note(number, unit, name, verb) : null;
  }

  /** The sentence of a run, from what the last name before it leaves of it. */
  private Span clauseOf(List<RunReading> readings, int number) {
    Run run = readings.get(number).run();
    Span sentence = sentences.around(run.start(), run.end());
    int start = sentence.start();
    int last = number == 0 ? 0 : readings.get(number - 1).run().end();
    if (last > start) {
      int at = last;
      while (at < run.start() && !Character.isUpperCase(text.charAt(at))) {
        at++;
      }
      start = Words.isGlue(scan, last, at) ? at : start;
    }
    start = Chars.pastPlainSpaces(text, start, sentence.end());
    int by = scan.endOfWord(start, Word.Job.AGENT);
    return new Span(
        by > 0 ? Chars.pastPlainSpaces(text, by, sentence.end()) : start, sentence.end());
  }

  private boolean isBehindComma(int at) {
    return Words.signBefore(text, at) == ',';
  }

  /** Whether a short plain word stands at a place, and the person's name before it is over. */
  private boolean isVerb(int at, int party) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > at
        && end - at <= LONGEST_VERB
        && Character.isLowerCase(text.charAt(at))
        && text.charAt(end) == ' '
        && !isSmallWord(at, end)
        && (end + 1 == party
            || scan.endOfWord(end + 1, Word.Job.TITLE) > 0
            || !PersonNames.isParticle(text, at, end, text.length()));
  }

  private boolean isSmallWord(int at, int end) {
    return SMALL_WORDS.stream().anyMatch(job -> scan.endOfWord(at, job) == end);
  }

  private int nextWord(int at, int to) {
    int next = at;
    while (next < to && !Chars.isPlainSpace(text.charAt(next))) {
      next++;
    }
    return Chars.pastPlainSpaces(text, next, to);
  }
}
