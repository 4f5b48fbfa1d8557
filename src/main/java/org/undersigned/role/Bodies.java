package org.undersigned.role;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Names that only say where those who act are at home: companies from X and Y. Whatever these sign
 * or say, the states do not.
 */
final class Bodies {
  /** Characters between a body and the names beside it, articles and offices among them. */
  private static final int REACH = 30;

  /** Characters from an office to the body that it heads: heads of water economy organisations. */
  private static final int OFFICE = 60;

  /** Characters of the preposition that ends the words for signing. */
  private static final int LAST = 6;

  /** Fewer letters are a preposition: against the. */
  private static final int ADJECTIVE = 6;

  private static final Jobs ARTICLES = Jobs.of(Word.Job.ARTICLE);

  private static final Jobs OFFICERS = Jobs.of(Word.Job.TITLE);

  private static final Set<Cue.Act> VERBS =
      EnumSet.of(Cue.Act.SPEAK, Cue.Act.ATTEND, Cue.Act.OTHER, Cue.Act.SIGN);

  private static final String HYPHENS = "-\u2010\u2011\u2013";

  private Bodies() {}

  /** The reading of such a run; empty when no body stands right beside it. */
  static Optional<RunReading> of(Scan scan, Words words, Run run, Span sentence) {
    int from = Math.max(sentence.start(), run.start() - REACH);
    for (Scan.CueHit hit : scan.cues(sentence.start(), run.start(), Cue.Act.WITHIN)) {
      boolean beside =
          hit.cue().reach() == Cue.Reach.AFTER
              && hit.span().end() >= from
              && !Words.isInOffice(scan, hit.span())
              && !isHeaded(scan, hit, sentence)
              && isBeside(scan, words, hit.span().end(), run.start());
      if (beside && !isOfText(scan, run, sentence) && !isOfSigning(scan, hit)) {
        return Optional.of(reading(run, hit));
      }
    }
    int to = Math.min(sentence.end(), run.end() + REACH);
    for (Scan.CueHit hit : scan.cues(run.end(), to, Cue.Act.WITHIN)) {
      if (hit.cue().reach() == Cue.Reach.BEFORE
          && Chars.areBlank(scan.text(), run.end(), hit.span().start())) {
        return Optional.of(reading(run, hit));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether officers stand before a body and no verb between: the heads of the parliaments of X and
   * Y act for their states.
   */
  private static boolean isHeaded(Scan scan, Scan.CueHit body, Span sentence) {
    int from = Math.max(sentence.start(), body.span().start() - OFFICE);
    return scan.words(from, body.span().start(), OFFICERS).stream()
        .map(Scan.WordHit::span)
        .filter(o -> o.end() <= body.span().start())
        .anyMatch(
            o ->
                scan.cues(o.end(), body.span().start()).stream()
                    .noneMatch(c -> VERBS.contains(c.cue().act())));
  }

  /** Whether a pair belongs to the text behind it: an attack on hospitals in US-UK statement. */
  private static boolean isOfText(Scan scan, Run run, Span sentence) {
    String text = scan.text();
    return text.substring(run.start(), run.end()).chars().anyMatch(c -> HYPHENS.indexOf(c) >= 0)
        && scan.texts(run.end(), sentence.end()).stream()
            .anyMatch(h -> Chars.areBlank(text, run.end(), h.span().start()));
  }

  /** Whether the words are a part of others that say who signs: las "firmas de". */
  private static boolean isOfSigning(Scan scan, Scan.CueHit body) {
    return scan
        .cues(Math.max(0, body.span().start() - OFFICE), body.span().end() + LAST, Cue.Act.SIGN)
        .stream()
        .anyMatch(h -> h.span().start() < body.span().start() && h.span().contains(body.span()));
  }

  private static boolean isBeside(Scan scan, Words words, int from, int to) {
    return Words.isBare(scan.text(), from, to)
        && (words.between(from, to, 0) == 0 || isDescribed(scan, words, from, to));
  }

  /** Whether a word that describes the body stands behind it: universidades públicas de X. */
  private static boolean isDescribed(Scan scan, Words words, int from, int to) {
    String text = scan.text();
    int start = from < to && text.charAt(from) == ' ' ? from + 1 : from;
    int end = start;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - start >= ADJECTIVE
        && scan.words(end, to, ARTICLES).stream().anyMatch(a -> a.span().end() >= to - 1)
        && words.between(end, to, 0) == 0
        && scan.cues(start, to).isEmpty();
  }

  private static RunReading reading(Run run, Scan.CueHit hit) {
    return RunReading.of(run, Cue.Act.OTHER, hit.cue().id(), hit.span());
  }
}
