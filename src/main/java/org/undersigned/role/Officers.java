package org.undersigned.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.FormKind;
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

  private static final String LINES = "\n";

  private static final String CLAUSES = "\n;\uFF1B";

  private final StatementText statement;
  private final Scan scan;
  private final String text;
  private final Posts posts;
  private final FormerOfficers former;

  /** Sentences that are officers: elsewhere a full stop shows prose. */
  private final Set<Span> inProse = new HashSet<>();

  Officers(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.text = statement.text();
    this.posts = new Posts(scan);
    this.former = new FormerOfficers(scan, new Words(scan));
  }

  private record Unit(Span span, Mention party) {}

  /** The readings, with the runs of each block of officers read as one list that signs. */
  List<RunReading> read(List<RunReading> readings) {
    if (!scan.hasWords(Word.Job.TITLE, FEWEST)) {
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
      boolean goesOn = !units.isEmpty() && isOpen(units.get(units.size() - 1).span());
      boolean officer =
          beginsWithAName(piece) && (inProse.contains(piece) || goesOn || !endsWithStop(piece));
      Optional<Mention> party = officer ? party(piece) : Optional.empty();
      boolean unnamed = party.filter(m -> !m.isOnly(FormKind.PERSON)).isEmpty();
      boolean labelled = party(piece).filter(m -> !m.isOnly(FormKind.PERSON)).isPresent();
      if (unnamed && !labelled && i + 1 < pieces.size() && isNameAlone(piece)) {
        Span office = pieces.get(i + 1);
        Optional<Mention> below = beginsWithAName(office) ? Optional.empty() : party(office);
        if (below.isPresent()) {
          party = below;
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
      if (!beginsWithAName(block.span())
          || !scan.hasWord(block.start(), block.end(), Word.Job.TITLE)) {
        pieces.add(block.span());
        continue;
      }
      List<Span> lines = split(block.span(), LINES);
      List<Span> clauses = split(block.span(), CLAUSES);
      if (areOfficers(lines)) {
        pieces.addAll(lines);
        continue;
      }
      if (clauses.size() > lines.size() && areMostlyOfficers(clauses)) {
        pieces.addAll(clauses);
        continue;
      }
      List<Span> sentences = lines.size() < FEWEST ? split(block.span(), "") : List.of();
      if (areOfficers(sentences)) {
        pieces.addAll(sentences);
        inProse.addAll(sentences);
      } else {
        pieces.add(block.span());
      }
    }
    return pieces;
  }

  private boolean areOfficers(List<Span> spans) {
    if (spans.size() < FEWEST) {
      return false;
    }
    for (Span s : spans) {
      if (!beginsWithAName(s) || party(s).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether three in four are officers: words about their meeting may open and close them. */
  private boolean areMostlyOfficers(List<Span> spans) {
    int officers = 0;
    for (Span s : spans) {
      officers += beginsWithAName(s) && party(s).isPresent() ? 1 : 0;
    }
    return officers >= FEWEST && officers * 4 >= spans.size() * 3L;
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
      // who stands before them in the same breath belongs to them: the host who invited them
      List<Item> items = new ArrayList<>();
      under.stream()
          .flatMap(i -> readings.get(i).run().items().stream())
          .filter(i -> i.end() <= whole.start())
          .forEach(items::add);
      units.forEach(u -> items.add(new Item(List.of(u.party()))));
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
      if (scan.endOfWord(block.start(), Word.Job.SALUTATION) > 0) {
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
    if (unit.length() > LONGEST
        || !scan.hasWord(unit.start(), unit.end(), Word.Job.TITLE)
        || former.isNamedIn(unit)) {
      return Optional.empty();
    }
    Mention last = null;
    Mention person = null;
    Set<String> parties = new HashSet<>();
    for (Mention m : scan.mentions(unit.start(), unit.end())) {
      if (m.isOnly(FormKind.PERSON)) {
        person = m;
      } else if (!posts.isPlace(m, null, null)) {
        parties.add(m.entity());
        last = last == null || !isNextOffice(last.end(), m.start()) ? m : last;
      }
    }
    if (last == null) {
      return Optional.ofNullable(person);
    }
    return parties.size() < FEWEST ? Optional.of(last) : Optional.empty();
  }

  /** Whether a second office begins behind a party: President of X, Chairman of Y. */
  private boolean isNextOffice(int from, int to) {
    int at = from;
    while (at < to && (isGap(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    return at > from
        && text.substring(from, at).indexOf(',') >= 0
        && scan.endOfWord(at, Word.Job.TITLE) > 0;
  }

  private boolean endsWithStop(Span unit) {
    return Words.signBefore(text, unit.end()) == '.';
  }

  /** Whether a comma or semicolon says that more officers follow. */
  private boolean isOpen(Span unit) {
    char last = Words.signBefore(text, unit.end());
    char next = unit.end() < text.length() ? text.charAt(unit.end()) : ' ';
    return last == ';' || last == ',' || next == ';';
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
    int start = pastAddress(firstOf(unit), unit.end());
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

  /** Where a person's name begins behind forms of address: H.E. Mr. */
  private int pastAddress(int start, int end) {
    int at = start;
    while (at < end && scan.endOfWord(at, Word.Job.ADDRESS) > 0) {
      at = scan.endOfWord(at, Word.Job.ADDRESS);
      while (at < end && isGap(text.charAt(at))) {
        at++;
      }
    }
    return at;
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

  /** The parts of a block between some signs, or its sentences where none are given. */
  private List<Span> split(Span block, String signs) {
    List<Span> parts = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i <= block.end(); i++) {
      boolean end =
          i == block.end()
              || (signs.isEmpty()
                  ? isSentenceEnd(i, block.end())
                  : signs.indexOf(text.charAt(i)) >= 0);
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
