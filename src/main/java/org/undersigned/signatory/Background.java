package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * What stands at the end of a page and is no list of its text: news reports close with what others
 * did before, in a short paragraph or in the midst of a sentence; pages with what else they have.
 */
final class Background {
  /** Share of the page, in percent, behind which a short paragraph is no report's first word. */
  private static final int LATE = 66;

  /** Share of the page behind which a sentence tells of something else. */
  private static final int LAST = 90;

  /** Characters of a short paragraph. */
  private static final int SHORT = 256;

  /** Characters above it at the least: a note of a few lines is no report. */
  private static final int REPORT = 400;

  /** Characters that a sentence goes on behind the names at the least. */
  private static final int GOES_ON = 16;

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Place place;

  Background(Evidence evidence) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.place = evidence.place();
  }

  /** The lists without what only the end of the page tells of. */
  List<Chosen> drop(List<Chosen> chosen) {
    if (chosen.size() == 1 && !readings.common() && isLateAside(chosen.get(0))) {
      return List.of();
    }
    List<Chosen> kept = new ArrayList<>(chosen);
    kept.removeIf(this::isLastAside);
    return kept;
  }

  /** Whether the only list stands in a short paragraph far down the page. */
  private boolean isLateAside(Chosen c) {
    Block block = statement.blocks().get(statement.blockAt(c.run().start()));
    return block.span().end() - block.start() < SHORT && isBehind(c, LATE) && !isSaidToSign(c);
  }

  /** Whether the last sentences name a run in passing, and no officer before it. */
  private boolean isLastAside(Chosen c) {
    if (!isBehind(c, LAST) || isSaidToSign(c)) {
      return false;
    }
    Span sentence = place.sentenceOf(c.run());
    return sentence.end() - c.run().end() >= GOES_ON
        && !scan.hasWord(sentence.start(), c.run().start(), Word.Job.TITLE);
  }

  /** Whether words say outright that they sign, or that they joined: a list at the foot. */
  private static boolean isSaidToSign(Chosen c) {
    return c.reading().is(Cue.Act.SIGN) || c.reading().is(Cue.Act.JOIN);
  }

  private boolean isBehind(Chosen c, int percent) {
    return c.run().start() >= REPORT
        && c.run().start() * 100L >= (long) statement.text().length() * percent;
  }
}
