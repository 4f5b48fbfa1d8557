package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * Which words for a text tell of a text that those whom the page names have issued. Those for one
 * of another day do not, nor for one that is planned, wanted or has failed, nor those that only say
 * where a single voice is quoted from: "the ministry said in a statement".
 */
final class OwnTexts {
  /** Words between a voice and the text in which it speaks. */
  private static final int VOICE_REACH = 6;

  /** Words between a text and the voice whose it is: a statement by the foreign ministry. */
  private static final int AUTHOR_REACH = 3;

  /** Characters of a verb before its text, and the words between. */
  private static final int MADE_REACH = 30;

  private static final Jobs MAKES = Jobs.of(Word.Job.MAKES);
  private static final Jobs VOICE = Jobs.of(Word.Job.VOICE);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final YearsAgo yearsAgo;
  private final boolean planned;

  OwnTexts(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
    this.yearsAgo = new YearsAgo(scan);
    this.planned = areAllPlanned();
  }

  /** Whether the document speaks of joint texts, and all of them are planned or failed. */
  boolean planned() {
    return planned;
  }

  /** How much the words say of a joint text, by those that say most. */
  Readings.Text text() {
    Readings.Text most = Readings.Text.NONE;
    if (!planned) {
      for (Scan.CueHit hit : scan.texts(0, scan.text().length())) {
        Readings.Text one = textOf(hit);
        most = one.compareTo(most) > 0 ? one : most;
      }
    }
    return most;
  }

  private Readings.Text textOf(Scan.CueHit hit) {
    if (!isOfTheDay(hit.span()) || words.isNegated(hit.span().start())) {
      return Readings.Text.NONE;
    }
    if (!isBare(hit)) {
      return Readings.Text.JOINT;
    }
    return isOfOthers(hit.span()) ? Readings.Text.QUOTED : Readings.Text.BARE;
  }

  /** Whether words say outside of a sentence that several have issued a text. */
  boolean commonOutside(Span sentence) {
    return scan.texts(0, scan.text().length()).stream()
        .anyMatch(
            h -> {
              Span own = sentences.around(h.span().start(), h.span().end());
              return !isBare(h)
                  && !sentence.overlaps(own)
                  && isOfTheDay(h.span())
                  && !scan.hasCue(own.start(), own.end(), Cue.Act.SEPARATE)
                  && !isPlanned(h.span());
            });
  }

  private boolean isOfTheDay(Span text) {
    Span sentence = sentences.around(text.start(), text.end());
    return !scan.hasWord(sentence.start(), sentence.end(), Word.Job.ELSEWHEN);
  }

  /** Whether a text is that of a single voice, or of years ago. */
  private boolean isOfOthers(Span text) {
    if (sentences.isHeading(text)) {
      return false;
    }
    Span sentence = sentences.around(text.start(), text.end());
    if (yearsAgo.tells(sentence.start(), sentence.end())) {
      return true;
    }
    List<Scan.WordHit> voices = scan.words(sentence.start(), sentence.end(), VOICE);
    return voices.stream().anyMatch(w -> isOf(w.span(), text)) && !isMadeByTwo(voices, text);
  }

  /** Whether two voices make a text together: the president and the prime minister adopted it. */
  private boolean isMadeByTwo(List<Scan.WordHit> voices, Span text) {
    List<Span> before =
        voices.stream().map(Scan.WordHit::span).filter(v -> v.end() <= text.start()).toList();
    if (before.size() < 2) {
      return false;
    }
    Span last = before.get(before.size() - 1);
    return scan.hasWord(before.get(0).end(), last.start(), Word.Job.JOINER)
        && scan.hasWord(last.end(), text.start(), Word.Job.MAKES);
  }

  /** Whether a voice speaks in a text: the ministry said in a statement; a statement of its own. */
  private boolean isOf(Span voice, Span text) {
    if (voice.end() <= text.start()) {
      return words.between(voice.end(), text.start(), VOICE_REACH) <= VOICE_REACH;
    }
    int between = words.between(text.end(), voice.start(), AUTHOR_REACH);
    return between == 0
        || between <= AUTHOR_REACH && scan.hasWord(text.end(), voice.start(), Word.Job.DOER);
  }

  /**
   * A single word for a text ("the letter") may mean a planned one, and says nothing of its own; in
   * a heading it names the page's.
   */
  private boolean areAllPlanned() {
    int end = scan.text().length();
    if (!scan.hasCue(0, end, Cue.Act.PLAN)) {
      return false;
    }
    boolean some = false;
    for (Scan.CueHit hit : scan.texts(0, end)) {
      boolean plan = isPlanned(hit.span());
      if (!plan && (!isBare(hit) || sentences.isHeading(hit.span()))) {
        return false;
      }
      some |= plan;
    }
    return some;
  }

  private static boolean isBare(Scan.CueHit hit) {
    return hit.cue().act() == Cue.Act.TEXT;
  }

  private boolean isPlanned(Span text) {
    Span sentence = sentences.around(text.start(), text.end());
    List<Scan.CueHit> plans = scan.cues(sentence.start(), sentence.end(), Cue.Act.PLAN);
    return plans.stream()
        .filter(h -> h.cue().reach() != Cue.Reach.AFTER || h.span().end() <= text.start())
        .anyMatch(h -> isNear(h.span(), text, h.cue().gap()));
  }

  private boolean isNear(Span a, Span b, int most) {
    if (a.overlaps(b)) {
      return true;
    }
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return words.between(from, to, most) <= most;
  }
}
