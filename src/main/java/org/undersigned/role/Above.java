package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Labels;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Block;
import org.undersigned.text.Span;

/** What the heading or the last sentence above a list says of it. */
final class Above {
  private static final int BLOCKS_ABOVE = 2;

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final Labels labels;

  Above(Scan scan, Sentences sentences, Words words, Labels labels) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
    this.labels = labels;
  }

  /** A list that begins its block is read by what stands above it; null when that says nothing. */
  Nearest of(Run run) {
    int number = sentences.firstOfGroup(sentences.blockAt(labels.top(run.start()))) - 1;
    for (int up = 0; up < BLOCKS_ABOVE && number - up >= 0; up++) {
      Block above = sentences.block(number - up);
      if (above.span().length() == 0) {
        continue;
      }
      Nearest found = nearest(run, above);
      boolean opens =
          words.endsWithColon(above.start(), above.end())
              || above.kind() == Block.Kind.HEADING
              || found != null && isItem(run) && areCounted(found.hit())
              || found != null && found.distance() == 0 && words.isOpenAt(above.span());
      if (found != null && opens) {
        return found;
      }
      if (above.kind() == Block.Kind.HEADING) {
        return null;
      }
    }
    return null;
  }

  /** What the last sentence of a block says of a list below it; null for nothing. */
  private Nearest nearest(Run run, Block above) {
    Span last = sentences.around(above.end() - 1, above.end() - 1);
    List<Scan.CueHit> hits = scan.cues(last.start(), above.end());
    Nearest found = voting(last, above, hits);
    if (found != null) {
      return found;
    }
    boolean counted = hits.stream().anyMatch(h -> isOfCounted(h, last, above));
    for (Scan.CueHit hit : hits) {
      if (counted && hit.cue().act() == Cue.Act.JOIN) {
        continue; // the following countries have joined the call:
      }
      int end = hit.span().end();
      boolean voiced =
          above.heads() && scan.hasWord(last.start(), hit.span().start(), Word.Job.VOICE);
      boolean named =
          above.kind() == Block.Kind.HEADING
              && !words.endsWithColon(end, last.end())
              && scan.mentions(end, last.end()).size() > 1
              && goesOn(run);
      boolean topic = above.heads() && isTopic(hit, hits);
      if (reachesBelow(hit.cue()) && !topic && !named && !voiced && !isOfThosePresent(hit, hits)) {
        int reach = Math.max(hit.cue().gap(), CuesOfSentence.COLON_REACH);
        found = Nearest.nearer(found, hit, words.between(end, last.end(), reach), reach);
      }
    }
    return found == null ? announced(last, above, hits) : found;
  }

  /** Whether words announce counted parties whom a colon brings: the following countries. */
  private boolean isOfCounted(Scan.CueHit hit, Span last, Block above) {
    return areCounted(hit) && words.endsWithColon(last.start(), above.end());
  }

  private boolean areCounted(Scan.CueHit hit) {
    return hit.cue().act() == Cue.Act.SIGN
        && hit.cue().reach() == Cue.Reach.AFTER
        && scan.hasWord(hit.span().start(), hit.span().end(), Word.Job.COUNTED);
  }

  /** Whether a run is an item of a list, which a full stop may stand above. */
  private boolean isItem(Run run) {
    return sentences.block(sentences.blockAt(run.start())).kind() == Block.Kind.LIST_ITEM;
  }

  /** What those behind a colon do who do not sign: nine states voted against; null for nothing. */
  private Nearest voting(Span last, Block above, List<Scan.CueHit> hits) {
    if (!words.endsWithColon(last.start(), above.end())) {
      return null;
    }
    for (Scan.CueHit hit : hits) {
      if (hit.cue().act() == Cue.Act.OTHER
          && hit.cue().reach() == Cue.Reach.BEFORE
          && words.between(hit.span().end(), above.end(), 1) <= 1) {
        return new Nearest(hit, 0);
      }
    }
    return null;
  }

  /** A verb right before the colon that ends a sentence without a subject we know. */
  private Nearest announced(Span last, Block above, List<Scan.CueHit> hits) {
    return words.endsWithColon(last.start(), above.end())
            && !scan.isNamed(last.start(), above.end())
        ? announcing(hits, words, above.end())
        : null;
  }

  /** Of some cues the nearest that announces whom a colon brings; null without one. */
  static Nearest announcing(List<Scan.CueHit> hits, Words words, int colon) {
    Nearest found = null;
    for (Scan.CueHit hit : hits) {
      if (announces(hit.cue()) && words.between(hit.span().end(), colon, 0) == 0) {
        found = Nearest.nearer(found, hit, 0, 0);
      }
    }
    return found;
  }

  /** Whether words tell what a text is about that is named before them: statement on the ocean. */
  private static boolean isTopic(Scan.CueHit hit, List<Scan.CueHit> all) {
    return hit.cue().act() == Cue.Act.OTHER
        && all.stream()
            .anyMatch(h -> h.cue().act() == Cue.Act.SIGN && h.span().end() <= hit.span().start());
  }

  /** Whether a verb says of those behind a colon, and of nobody before it, that they signed. */
  static boolean announces(Cue cue) {
    return cue.reach() == Cue.Reach.BEFORE
        && (cue.act() == Cue.Act.SIGN || cue.act() == Cue.Act.JOIN);
  }

  private static boolean reachesBelow(Cue cue) {
    boolean beside = cue.act() == Cue.Act.TARGET || cue.act() == Cue.Act.WITHIN;
    return cue.reach() == Cue.Reach.BELOW || cue.reach() == Cue.Reach.AFTER && !beside;
  }

  /** Whether words are a part of others that tell who was there: attended by the following. */
  private static boolean isOfThosePresent(Scan.CueHit hit, List<Scan.CueHit> all) {
    return hit.cue().act() == Cue.Act.SIGN
        && all.stream()
            .anyMatch(
                h ->
                    h.cue().act() == Cue.Act.ATTEND
                        && h.span().length() > hit.span().length()
                        && h.span().contains(hit.span()));
  }

  /** Whether other words follow the names in their block, so that they are no list of their own. */
  private boolean goesOn(Run run) {
    Block block = sentences.block(sentences.blockAt(run.end() - 1));
    return words.between(run.end(), block.end(), 1) > 1;
  }
}
