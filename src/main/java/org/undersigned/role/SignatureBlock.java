package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.StatementText;

/** A signature block: lines "For the Government of Argentina:", or a block of {@link Officers}. */
final class SignatureBlock {
  static final String RULE = "structure:signature-block";

  /** Lines of "for" make a block from two on. */
  private static final int FOR_LINES = 2;

  /** Longer than any "for the government of": past it the line is prose. */
  private static final int LONGEST_OPENING = 200;

  private static final Jobs FOR = Jobs.of(Word.Job.SIGNS_FOR);

  private final Scan scan;
  private final String text;

  private SignatureBlock(StatementText statement, Scan scan) {
    this.scan = scan;
    this.text = statement.text();
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
    for (int i = 0; i < readings.size(); i++) {
      if (isForLine(readings.get(i).run())) {
        lines.add(i);
      }
    }
    if (lines.size() < FOR_LINES) {
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

  /** Whether the line holds nothing but "for" and one party. */
  private boolean isForLine(Run run) {
    if (run.items().size() > 1 || !endsLine(run.end())) {
      return false;
    }
    int start = run.start();
    if (start > 1 && text.charAt(start - 1) == '\n') {
      start--; // "For the Government of" may fill the line above
    }
    while (start > 0 && text.charAt(start - 1) != '\n') {
      if (run.start() - start > LONGEST_OPENING) {
        return false;
      }
      start--;
    }
    int opens = scan.endOfWord(start, Word.Job.SIGNS_FOR);
    if (opens <= 0 || opens > run.start() || !text.substring(opens, run.start()).isBlank()) {
      return false;
    }
    int end = text.indexOf('\n', run.end());
    String after = text.substring(run.end(), end < 0 ? text.length() : end).strip();
    return after.isEmpty() || after.equals(":") || after.equals(",");
  }
}
