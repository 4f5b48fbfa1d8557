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

  /** A sentence about an author. */
  private record Note(int number, Span sentence, String surname) {}

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
      if (!group.isEmpty()
          && note.sentence.start() - group.get(group.size() - 1).sentence.end() > APART) {
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
      all.set(
          n.number, RunReading.of(readings.get(n.number).run(), Cue.Act.SIGN, RULE, n.sentence));
    }
    return all;
  }

  /** Whether a block beside the notes names the same persons, or says "we". */
  private boolean areOfAuthors(List<Note> group) {
    Span notes =
        new Span(group.get(0).sentence.start(), group.get(group.size() - 1).sentence.end());
    for (Block b : statement.blocks()) {
      boolean beside = b.end() <= notes.start() || b.start() >= notes.end();
      if (beside
          && (scan.firstWord(b.start(), b.end(), OURS) != null
              || b.span().length() <= LONGEST
                  && group.stream().allMatch(n -> b.span().in(text).contains(n.surname)))) {
        return true;
      }
    }
    return false;
  }

  /** The note that the sentence of a run is; null for any other. */
  private Note noteOf(List<RunReading> readings, int number) {
    Run run = readings.get(number).run();
    if (run.size() > 1 || run.place()) {
      return null;
    }
    Span sentence = sentences.around(run.start(), run.end());
    if (sentence.length() > LONGEST
        || statement.isHeading(run.span())
        || scan.hasText(sentence.start(), sentence.end())
        || run.end() > sentence.end()
        || !persons.opens(sentence)
        || scan.hasWord(sentence.start(), sentence.end(), Word.Job.FORMER)) {
      return null;
    }
    int at = Chars.pastPlainSpaces(text, sentence.start(), sentence.end());
    int surname = at;
    while (at < run.start() && !isVerb(at)) {
      surname = at;
      at = nextWord(at, run.start());
    }
    if (at >= run.start() || surname == at) {
      return null;
    }
    int behind = nextWord(at, run.start());
    boolean office =
        scan.hasWord(behind, sentence.end(), Word.Job.TITLE)
            && words.between(behind, run.start(), MOST_OF_OFFICE) <= MOST_OF_OFFICE;
    String name = text.substring(surname, at).strip();
    return office ? new Note(number, sentence, name.replaceAll("[^\\p{L}\\p{M}'-]", "")) : null;
  }

  /** Whether a short plain word stands at a place, and the person's name before it is over. */
  private boolean isVerb(int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > at
        && end - at <= LONGEST_VERB
        && Character.isLowerCase(text.charAt(at))
        && text.charAt(end) == ' '
        && !isSmallWord(at, end)
        && (scan.endOfWord(end + 1, Word.Job.TITLE) > 0
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
