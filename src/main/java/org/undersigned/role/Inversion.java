package org.undersigned.role;

import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * A verb that stands before those who speak because what they say stands before it: "...", write
 * the ministers of X; this is what X and Y demand.
 */
final class Inversion {
  static final String RULE = "structure:verb-before-its-subject";

  /** Characters from the verb to the names. */
  private static final int NEAR = 140;

  /** Plain words between the verb and those who speak: a day, a place. */
  private static final int MOST_ADVERBS = 3;

  /** Plain words between the verb and the word for a text, or from there to those who speak. */
  private static final int MOST_TEXT = 5;

  private static final String QUOTES = "\u00BB\u201D\u201C\"\u2019\u203A";

  private static final Jobs SAID = Jobs.of(Word.Job.SAID);

  private final Scan scan;
  private final String text;
  private final Words words;
  private final Subject subject;
  private final InText inText;
  private final NearWords near;

  Inversion(Scan scan, Words words) {
    this.scan = scan;
    this.text = scan.text();
    this.words = words;
    this.subject = new Subject(scan, words);
    this.inText = new InText(scan, words, subject);
    this.near = new NearWords(scan);
  }

  /** What a list does whose verb stands before it: it speaks, or signs where a text is named. */
  Optional<RunReading> read(Run run, Span sentence) {
    return verbOf(run, sentence)
        .map(
            v -> {
              boolean text =
                  near.has(NearWords.WRITING, v.end(), run.start())
                      || isInAText(run.end(), sentence.end());
              return RunReading.of(run, text ? Cue.Act.SIGN : Cue.Act.SPEAK, RULE, v);
            });
  }

  /** Whether the text in which they speak is named right behind them. */
  private boolean isInAText(int from, int to) {
    Span writing = near.first(NearWords.WRITING, from, to);
    return writing != null
        && words.between(from, writing.start(), MOST_ADVERBS) <= MOST_ADVERBS
        && inText.isInside(writing.start(), from)
        && !scan.isNamed(from, writing.start());
  }

  private Optional<Span> verbOf(Run run, Span sentence) {
    if (run.size() < 2) {
      return Optional.empty();
    }
    int from = Math.max(sentence.start(), run.start() - NEAR);
    List<Scan.CueHit> verbs = scan.cues(from, run.start(), Cue.Act.SPEAK);
    for (int i = verbs.size() - 1; i >= 0; i--) {
      Scan.CueHit verb = verbs.get(i);
      if (verb.cue().reach() == Cue.Reach.BEFORE
          && isBehindWhatIsSaid(verb.span().start(), sentence.start())
          && reaches(verb.span().end(), run.start())) {
        return Optional.of(verb.span());
      }
    }
    return Optional.empty();
  }

  /** Whether a quotation ends right before a verb, or a word stands there for what is said. */
  private boolean isBehindWhatIsSaid(int verb, int from) {
    int at = verb - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
      at--;
    }
    if (at >= 0 && at >= from - 2 && QUOTES.indexOf(text.charAt(at)) >= 0 && at < verb - 1) {
      return true;
    }
    return scan.words(Math.max(from, verb - NEAR), verb, SAID).stream()
        .anyMatch(w -> Chars.areBlank(text, w.span().end(), verb));
  }

  /** Whether only an office, a day or the text stands between a verb and those who speak. */
  private boolean reaches(int verb, int list) {
    if (scan.isNamed(verb, list) || near.has(NearWords.AGENT, verb, list)) {
      return false;
    }
    Span writing = near.last(NearWords.WRITING, verb, list);
    if (writing != null) {
      return words.between(verb, writing.start(), MOST_TEXT) <= MOST_TEXT
          && (subject.isOffice(writing.end(), list)
              || words.between(writing.end(), list, MOST_TEXT) <= MOST_TEXT
                  && scan.hasWord(writing.end(), list, Word.Job.TITLE));
    }
    return subject.isOffice(verb, list)
        || words.between(verb, list, MOST_ADVERBS) <= MOST_ADVERBS
            && scan.hasWord(verb, list, Word.Job.TITLE);
  }
}
