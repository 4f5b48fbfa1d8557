package org.undersigned.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * A block of officers: lines, short blocks, pairs of blocks or sentences that each hold an
 * officer's name, an office, and last the party. Above a salutation they are the readers of a
 * letter, not its authors.
 */
final class Officers {
  /** Officers make a block from three on. */
  private static final int FEWEST = 3;

  /** An officer's line, block or sentence is no longer than this. */
  private static final int LONGEST = 160;

  /** A name of a person has two words with a capital. */
  private static final int NAME_WORDS = 2;

  /** A block that holds a name alone has no more words. */
  private static final int MOST_NAME_WORDS = 8;

  /** Blocks below a block of officers in which a salutation may stand: after a date. */
  private static final int SALUTATION_BELOW = 2;

  private final StatementText statement;
  private final Scan scan;
  private final String text;
  private static final Jobs OFFICES = Jobs.of(Word.Job.TITLE);

  private final Posts posts;

  /** Sentences that are officers: elsewhere a full stop shows prose. */
  private final Set<Span> inProse = new HashSet<>();

  Officers(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.text = statement.text();
    this.posts = new Posts(scan);
  }

  private record Unit(Span span, Mention party) {}

  /** The readings, with the runs of each block of officers read as one list that signs. */
  List<RunReading> read(List<RunReading> readings) {
    if (scan.words(0, text.length(), OFFICES).size() < FEWEST) {
      return readings; // each officer has an office: most texts name none
    }
    Replacements all = new Replacements(readings);
    List<Unit> units = new ArrayList<>();
    List<Span> pieces = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      if (firstOf(piece) == piece.end()) {
        continue;
      }
      boolean officer = beginsWithAName(piece) && (inProse.contains(piece) || !endsWithStop(piece));
      Optional<Mention> party = officer ? party(piece) : Optional.empty();
      if (party.isEmpty() && i + 1 < pieces.size() && isNameAlone(piece)) {
        Span office = pieces.get(i + 1);
        party = beginsWithAName(office) ? Optional.empty() : party(office);
        if (party.isPresent()) {
          piece = new Span(piece.start(), office.end());
          i++;
        }
      }
      if (party.isPresent()) {
        units.add(new Unit(piece, party.get()));
      } else {
        close(units, all);
        units.clear();
      }
    }
    close(units, all);
    return all.all();
  }

  /** Blocks, or their lines or sentences where each of these is an officer. */
  private List<Span> pieces() {
    List<Span> pieces = new ArrayList<>();
    for (Block block : statement.blocks()) {
      if (!scan.hasWord(block.span().start(), block.span().end(), Word.Job.TITLE)) {
        pieces.add(block.span());
        continue;
      }
      List<Span> lines = split(block.span(), false);
      List<Span> sentences = lines.size() < FEWEST ? split(block.span(), true) : List.of();
      if (areOfficers(lines)) {
        pieces.addAll(lines);
      } else if (areOfficers(sentences)) {
        pieces.addAll(sentences);
        inProse.addAll(sentences);
      } else {
        pieces.add(block.span());
      }
    }
    return pieces;
  }

  private boolean areOfficers(List<Span> spans) {
    return spans.size() >= FEWEST
        && spans.stream().allMatch(s -> beginsWithAName(s) && party(s).isPresent());
  }

  private void close(List<Unit> units, Replacements readings) {
    if (units.size() < FEWEST || isAddressed(units.get(units.size() - 1).span().end())) {
      return;
    }
    long parties = units.stream().map(u -> u.party().entity()).distinct().count();
    if (parties < FEWEST) {
      return;
    }
    Span whole = new Span(units.get(0).span().start(), units.get(units.size() - 1).span().end());
    List<Integer> under = readings.under(whole);
    // part of a roll that is read as a whole
    boolean longer =
        under.stream()
            .map(readings::get)
            .anyMatch(r -> r.act().isPresent() && r.run().size() > units.size());
    if (!longer && !under.isEmpty()) {
      List<Item> items = units.stream().map(u -> new Item(List.of(u.party()))).toList();
      readings.replace(under, SignatureBlock.signing(new Run(items, true, false)));
    }
  }

  /** Whether a salutation stands below: the names above are those of a letter's readers. */
  private boolean isAddressed(int end) {
    int below = 0;
    List<Block> blocks = statement.blocks();
    for (Block block : blocks.subList(statement.firstBlockFrom(end), blocks.size())) {
      if (block.span().length() == 0) {
        continue;
      }
      if (scan.endOfWord(block.span().start(), Word.Job.SALUTATION) > 0) {
        return true;
      }
      if (++below == SALUTATION_BELOW) {
        return false;
      }
    }
    return false;
  }

  /** The party for which an officer signs: the last one named in a short stretch with an office. */
  private Optional<Mention> party(Span unit) {
    if (unit.length() > LONGEST || !scan.hasWord(unit.start(), unit.end(), Word.Job.TITLE)) {
      return Optional.empty();
    }
    Mention last = null;
    Set<String> parties = new HashSet<>();
    for (Mention m : scan.mentions(unit.start(), unit.end())) {
      if (!m.isOnly(FormKind.PERSON) && !posts.isPlace(m, null, null)) {
        last = m;
        parties.add(m.entity());
      }
    }
    return parties.size() < FEWEST ? Optional.ofNullable(last) : Optional.empty();
  }

  private boolean endsWithStop(Span unit) {
    int last = unit.end() - 1;
    while (last >= unit.start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last >= unit.start() && text.charAt(last) == '.';
  }

  /** The first character of a stretch that is no space; its end when there is none. */
  private int firstOf(Span unit) {
    int at = unit.start();
    while (at < unit.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether two words with a capital open a stretch, and no office or article does. */
  private boolean beginsWithAName(Span unit) {
    int start = firstOf(unit);
    int at = start;
    for (int words = 0; words < NAME_WORDS; words++) {
      if (at >= unit.end() || !Character.isUpperCase(text.charAt(at))) {
        return false;
      }
      while (at < unit.end() && !isGap(text.charAt(at)) && text.charAt(at) != ',') {
        at++;
      }
      while (at < unit.end() && (isGap(text.charAt(at)) || text.charAt(at) == ',')) {
        at++;
      }
    }
    return scan.endOfWord(start, Word.Job.TITLE) < 0 && scan.endOfWord(start, Word.Job.ARTICLE) < 0;
  }

  /** Whether a block holds a person's name and nothing else; a form of address may open it. */
  private boolean isNameAlone(Span unit) {
    int start = firstOf(unit);
    int end = unit.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end || !Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    int words = 1;
    int last = start;
    for (int i = start + 1; i < end && words <= MOST_NAME_WORDS; i++) {
      if (isGap(text.charAt(i - 1)) && !isGap(text.charAt(i))) {
        words++;
        last = i;
      }
    }
    if (words < NAME_WORDS || words > MOST_NAME_WORDS) {
      return false;
    }
    boolean closed = ".:;?!".indexOf(text.charAt(end - 1)) >= 0;
    boolean capital =
        Character.isUpperCase(text.charAt(last)) || Character.isTitleCase(text.charAt(last));
    return capital && !closed && !scan.hasCue(unit.start(), unit.end(), c -> true);
  }

  /** A space of the oldest set of characters: others part no words of a name. */
  private static boolean isGap(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private List<Span> split(Span block, boolean sentences) {
    List<Span> parts = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i <= block.end(); i++) {
      boolean end =
          i == block.end() || (sentences ? isSentenceEnd(i, block.end()) : text.charAt(i) == '\n');
      if (end) {
        if (i > start) {
          parts.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private boolean isSentenceEnd(int i, int end) {
    return text.charAt(i) == '.'
        && i + 2 < end
        && Character.isWhitespace(text.charAt(i + 1))
        && Character.isUpperCase(text.charAt(i + 2));
  }
}
