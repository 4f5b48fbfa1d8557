package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Lines of a signature block: "For the Government of Argentina:", or an officer's name and office
 * above the state. Two of a kind make a block.
 */
final class SignatureBlock {
  static final String FOR_LINES = "structure:signature-block";

  private SignatureBlock() {}

  /** The readings, with the runs of a signature block read as signing. */
  static List<RunReading> read(StatementText statement, Scan scan, List<RunReading> readings) {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      if (isForLine(statement.text(), scan, readings.get(i).run())) {
        lines.add(i);
      }
    }
    if (lines.size() < 2) {
      return readings;
    }
    List<RunReading> marked = new ArrayList<>(readings);
    for (int i : lines) {
      Run run = readings.get(i).run();
      marked.set(
          i, new RunReading(run, Optional.of(Cue.Act.SIGN), FOR_LINES, Optional.<Span>empty(), 0));
    }
    return marked;
  }

  /** Whether the line holds nothing but "for" and one party. */
  private static boolean isForLine(String text, Scan scan, Run run) {
    if (run.items().size() > 1) {
      return false;
    }
    int start = text.lastIndexOf('\n', Math.max(0, run.start() - 1)) + 1;
    int end = text.indexOf('\n', run.end());
    end = end < 0 ? text.length() : end;
    int opens = scan.endOfWord(start, Word.Job.SIGNS_FOR);
    boolean before =
        opens > 0 && opens <= run.start() && text.substring(opens, run.start()).isBlank();
    String after = text.substring(run.end(), end).strip();
    return before && (after.isEmpty() || after.equals(":") || after.equals(","));
  }
}
