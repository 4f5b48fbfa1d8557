package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.role.Readings;
import org.undersigned.role.RoleReader;
import org.undersigned.role.RunReading;
import org.undersigned.text.Block;
import org.undersigned.text.PageFacts;
import org.undersigned.text.StatementText;

/**
 * Several statements on one page: each begins at a heading that calls itself one and brings its own
 * list. The first keeps the page's name and whatever stands above; the others are {@code NAME#2}.
 */
final class Sections {
  /** Two lists that share more than this are one list given twice. */
  private static final double SAME_LIST = 0.6;

  /** From this many statements on a page they may all have the same signatories. */
  private static final int SESSION = 3;

  /** A heading that is not marked as one is no longer than this. */
  private static final int LINE = 140;

  /** One statement of a page. */
  record Section(StatementText statement, Readings readings) {}

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;

  private Sections(StatementText statement, Scan scan, Readings readings) {
    this.statement = statement;
    this.scan = scan;
    this.readings = readings;
  }

  static List<Section> of(StatementText statement, Scan scan, Readings readings) {
    return new Sections(statement, scan, readings).split();
  }

  private List<Section> split() {
    List<Integer> starts = new ArrayList<>();
    List<Block> blocks = statement.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isHeading(block) && callsItselfAStatement(block) && !isSignature(block)) {
        starts.add(i);
      }
    }
    List<Integer> own = new ArrayList<>();
    List<Set<String>> lists = new ArrayList<>();
    for (int s = 0; s < starts.size(); s++) {
      int end = s + 1 < starts.size() ? starts.get(s + 1) : blocks.size();
      Set<String> list = listed(position(starts.get(s)), position(end));
      if (!list.isEmpty() && (list.size() > 1 || isSpokenFor(blocks.get(starts.get(s))))) {
        own.add(starts.get(s));
        lists.add(list);
      }
    }
    if (own.size() < 2 || own.size() < SESSION && isSame(lists.get(0), lists.get(1))) {
      return List.of(new Section(statement, readings));
    }
    List<Section> sections = new ArrayList<>();
    for (int s = 0; s < own.size(); s++) {
      int from = s == 0 && own.size() < SESSION ? 0 : own.get(s);
      int to = s + 1 < own.size() ? own.get(s + 1) : blocks.size();
      sections.add(
          section(s + 1, own.get(s), blocks.subList(from, to), position(from), position(to)));
    }
    return sections;
  }

  private Section section(int number, int heading, List<Block> blocks, int from, int to) {
    PageFacts page = statement.page();
    String title = statement.blocks().get(heading).span().in(statement.text()).strip();
    PageFacts facts =
        new PageFacts(
            number == 1 && !page.title().isEmpty() ? page.title() : title,
            page.date(),
            page.dateBasis(),
            page.published(),
            page.publisher(),
            page.source(),
            page.retrieved(),
            page.sha256());
    String id = number == 1 ? statement.id() : statement.id() + "#" + number;
    return new Section(
        new StatementText(id, statement.text(), blocks, statement.language(), facts),
        readings.with(RunReading.startingIn(readings.runs(), from, to)));
  }

  private int position(int block) {
    return block < statement.blocks().size()
        ? statement.blocks().get(block).start()
        : statement.text().length() + 1;
  }

  /** A heading, or a short line of its own that ends like one. */
  private boolean isHeading(Block block) {
    if (block.kind() == Block.Kind.HEADING) {
      return true;
    }
    if (block.kind() != Block.Kind.PARAGRAPH || !isSpokenFor(block)) {
      return false;
    }
    String words = block.span().in(statement.text()).strip();
    return words.length() <= LINE
        && !words.isEmpty()
        && ".:;,!?".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /** Whether names of a block are those of who signed above or beside them. */
  private boolean isSignature(Block block) {
    return RunReading.startingIn(readings.runs(), block.start(), block.end()).stream()
        .anyMatch(r -> r.rule().equals(RoleReader.OFFICERS));
  }

  private boolean callsItselfAStatement(Block heading) {
    int from = heading.start();
    int to = heading.end();
    return scan.hasText(from, to) || scan.hasCue(from, to, Cue.Act.SIGN);
  }

  /** "Joint statement by X on behalf of a group of countries": a statement, though it names one. */
  private boolean isSpokenFor(Block heading) {
    return scan.hasCue(heading.start(), heading.end(), Cue.Act.BEHALF);
  }

  private Set<String> listed(int from, int to) {
    Set<String> all = new HashSet<>();
    for (RunReading r : RunReading.startingIn(readings.runs(), from, to)) {
      if (r.is(Cue.Act.SIGN) || r.is(Cue.Act.BEHALF)) {
        all.addAll(r.run().entities());
      }
    }
    return all;
  }

  private static boolean isSame(Set<String> a, Set<String> b) {
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shared.size() > SAME_LIST * Math.min(a.size(), b.size());
  }
}
