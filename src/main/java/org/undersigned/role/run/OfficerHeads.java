package org.undersigned.role.run;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;

/**
 * Parties that each stand right before their officer, one after another, whatever the lines are:
 * "Namibia: H.E. Hage Geingob, President; Lesotho Right Hon. ...". A new one begins behind the end
 * of a sentence, a colon, a semicolon or a line.
 */
final class OfficerHeads {
  /** From one party to the next. */
  private static final int LONGEST = 260;

  private static final String STARTS = ".:;\n\u2022";

  private final Scan scan;
  private final String text;

  OfficerHeads(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** Each sequence of heads. */
  List<Heads> sequences(List<Block> blocks) {
    List<Heads> all = new ArrayList<>();
    Heads open = null;
    for (Block block : blocks) {
      int behind = 0;
      for (Mention m : scan.mentions(block.start(), block.end())) {
        boolean near = open != null && m.start() - open.last().end() <= LONGEST;
        boolean glued = near && isGlued(m, block); // "MalawiHis Excellency"
        if (glued || isHead(m, block)) {
          if (!near) {
            open = begin(all);
          }
          open.add(m);
          behind++;
        } else if (near && behind > 0) {
          open.addTail(m);
        } else if (behind == 0) {
          open = null;
        }
      }
    }
    return all;
  }

  private static Heads begin(List<Heads> all) {
    Heads next = new Heads();
    all.add(next);
    return next;
  }

  private boolean isHead(Mention m, Block block) {
    if (m.isOnly(FormKind.PERSON) || m.isOnly(FormKind.ADJECTIVE) || m.isOnly(FormKind.OFFICE)) {
      return false;
    }
    return opens(m, block) && isBeforeOfficer(m.end());
  }

  /** Whether a name begins a line and a word in capitals is written to its end. */
  private boolean isGlued(Mention m, Block block) {
    return m.end() < block.end()
        && Character.isUpperCase(text.charAt(m.end()))
        && Character.isLowerCase(text.charAt(m.end() - 1))
        && opens(m, block);
  }

  private boolean opens(Mention m, Block block) {
    int at = m.start();
    while (at > block.start() && isSpaceOrNumber(at - 1)) {
      at--;
    }
    return at == block.start() || STARTS.indexOf(text.charAt(at - 1)) >= 0 || startsLine(at, m);
  }

  private boolean startsLine(int at, Mention m) {
    return text.substring(at, m.start()).indexOf('\n') >= 0;
  }

  private boolean isSpaceOrNumber(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || c == '-' || c == '\u2013';
  }

  /** Whether an officer is named right behind a place, behind a colon or nothing. */
  private boolean isBeforeOfficer(int from) {
    int at = from;
    while (at < text.length() && " \t:-\u2013\u2014".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > from
        && at < text.length()
        && (scan.endOfWord(at, Word.Job.TITLE) > 0 || scan.endOfWord(at, Word.Job.ADDRESS) > 0);
  }
}
