package org.undersigned.role.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** Groups mentions into runs by what stands between them. */
public final class RunFinder {
  /** From this length on a list bears a place that holds no known name. */
  private static final int LONG = 4;

  /** Characters around names in which their office stands. */
  private static final int OFFICE_REACH = 40;

  private static final Jobs OFFICES = Jobs.of(Word.Job.TITLE);

  private final Scan scan;
  private final Sentences sentences;
  private final Gaps gaps;
  private final TiedPairs pairs;
  private final Posts posts;
  private final Partings partings;
  private final Accreditation accreditation;
  private final Labels labels;
  private final Roll roll;

  public RunFinder(StatementText statement, Scan scan, Sentences sentences, Labels labels) {
    this.scan = scan;
    this.sentences = sentences;
    this.gaps = new Gaps(scan, sentences);
    this.pairs = new TiedPairs(scan, sentences);
    this.posts = new Posts(scan);
    this.partings = new Partings(scan);
    this.accreditation = new Accreditation(scan, posts);
    this.labels = labels;
    this.roll = new Roll(statement, scan, labels);
  }

  /** The run that is being put together. */
  private final class Open {
    private final List<Run> runs = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private final List<Mention> item = new ArrayList<>();

    private boolean officer;

    /** Whether the next name is where those of the list are accredited. */
    boolean isPost(Gap gap, Gap.Link link) {
      return gap.post()
          && link != Gap.Link.NONE
          && (gap.title() || items.size() > 1)
          && !item.isEmpty();
    }

    /** Where the first name of the run begins; -1 without one. */
    int start() {
      if (!items.isEmpty()) {
        return items.get(0).start();
      }
      return item.isEmpty() ? -1 : item.get(0).start();
    }

    /** The names of how many parties it holds. */
    int size() {
      return items.size() + (item.isEmpty() ? 0 : 1);
    }

    /** Adds a name, behind a gap or, with null, as the first. */
    void add(Mention m, Gap gap, Gap.Link link) {
      if (link == Gap.Link.NONE) {
        end();
      } else if (link != Gap.Link.SAME_ITEM) {
        endItem();
      }
      item.add(m);
      officer |= gap != null && (gap.title() || gap.unknown() > 0) || m.isOnly(FormKind.PERSON);
    }

    /** The next mention is of another party. */
    void endItem() {
      if (!item.isEmpty()) {
        items.add(new Item(item, officer));
        item.clear();
        officer = false;
      }
    }

    /** The next mention is of another run. */
    void end() {
      endItem();
      if (!items.isEmpty()) {
        close(items, runs);
        items = new ArrayList<>();
      }
    }

    /** Makes the only name a place: it tells what those are named for who follow. */
    void leave(Mention m) {
      items.clear();
      item.clear();
      officer = false;
      place(m);
    }

    void place(Mention m) {
      runs.add(new Run(List.of(new Item(List.of(m))), false, true));
    }
  }

  /** Every run, in order; each mention is in exactly one, but for places of accreditation. */
  public List<Run> find() {
    Open open = new Open();
    Mention last = null;
    Mention venue = null;
    Mention abroad = null;
    for (Mention m : scan.mentions()) {
      if (roll.isTail(m)) {
        open.place(m);
        continue;
      }
      if (!roll.isHead(m) && posts.isVenue(m, venue)) {
        open.end();
        open.place(m);
        venue = m;
        last = null;
        continue;
      }
      Gap gap = last == null ? null : roll.follows(last, m) ? roll.gap(m) : gaps.between(last, m);
      Gap.Link link = gap == null ? Gap.Link.NONE : resolve(gap, last, m, open.items.size());
      if (link != Gap.Link.NONE && open.size() == 1 && partings.opensAside(last, m)) {
        open.leave(last);
        link = Gap.Link.NONE;
      }
      if (link != Gap.Link.NONE
          && (open.start() >= 0 && partings.part(open.start(), last, m)
              || link == Gap.Link.SEPARATED && partings.clauseOpens(open.items, last, m, gap))) {
        link = Gap.Link.NONE;
      }
      boolean another = last != null && last == abroad && accreditation.goesOn(link, last, m);
      accreditation.next(m, another);
      boolean representative =
          gap != null
              && gap.link() == Gap.Link.NONE
              && (posts.isOfRepresentative(m, last) || posts.isTopicOfOffice(m, last));
      if (another
          || representative
          || gap != null && open.isPost(gap, link)
          || posts.isPlace(m, last, gap)) {
        if (gap != null && gap.link() == Gap.Link.NONE && !representative && !open.item.isEmpty()) {
          open.end();
        }
        open.place(m);
        abroad = m;
      } else {
        open.add(m, gap, link);
      }
      last = m;
    }
    open.end();
    List<Run> runs = open.runs;
    runs.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return runs;
  }

  /** The head of a table's column of signatures that says of a run that it signed. */
  public Optional<Span> signatureColumn(Run run) {
    return roll.signatureColumn(run.start());
  }

  private Gap.Link resolve(Gap gap, Mention last, Mention next, int before) {
    if (last.isOnly(FormKind.CAPITAL) && scan.hasWord(last.end(), next.start(), Word.Job.AGENT)) {
      return Gap.Link.NONE; // signed in Pretoria by the governments of X
    }
    if (gap.link() == Gap.Link.SEPARATED && gap.title() && isIn(last, next)) {
      return Gap.Link.SAME_ITEM;
    }
    if (gap.link() == Gap.Link.NONE && next.isOnly(FormKind.PERSON) && isOwner(last, next)) {
      return Gap.Link.SAME_ITEM;
    }
    if (gap.link() == Gap.Link.DOUBTFUL) {
      return before >= LONG || next.isOnly(FormKind.PERSON) ? Gap.Link.SEPARATED : Gap.Link.NONE;
    }
    if (gap.link() == Gap.Link.SAME_ITEM && gap.title() && pairs.haveOfficers(last, next)) {
      return Gap.Link.NONE;
    }
    if (gap.link() != Gap.Link.ADJACENT) {
      return gap.link();
    }
    if (last.entity().equals(next.entity())
        || next.isOnly(FormKind.PERSON)
        || last.isOnly(FormKind.PERSON) && next.isOnly(FormKind.OFFICE)) {
      return Gap.Link.SAME_ITEM;
    }
    if (pairs.isPair(last, next) || pairs.areSideBySide(last, next)) {
      return Gap.Link.SEPARATED;
    }
    boolean compound = last.end() - last.start() == 1 && next.end() - next.start() == 1;
    // a comma lost in a long list: "the United Arab Emirates the United Kingdom"
    boolean bare = Chars.areBlank(scan.text(), last.end(), next.start());
    return compound
            || before >= 2
            || bare && TiedPairs.isPlainName(last) && TiedPairs.isPlainName(next)
            || bare && isInHangul(last) && isInHangul(next)
        ? Gap.Link.SEPARATED
        : Gap.Link.NONE;
  }

  /** Whether a name is a word of Hangul: such names stand side by side in a list. */
  private boolean isInHangul(Mention m) {
    char first = scan.text().charAt(m.start());
    return m.isStrong() && m.end() - m.start() > 1 && first >= 0xAC00 && first <= 0xD7A3;
  }

  /** Whether a state stands right before its person: Germany's Annalena Baerbock. */
  private boolean isOwner(Mention state, Mention person) {
    String between = scan.text().substring(state.end(), person.start());
    return between.equals("'s ") || between.equals("\u2019s ");
  }

  /** Whether a person's office, named behind it, says which of its parties is meant. */
  private static boolean isIn(Mention person, Mention office) {
    return person.isOnly(FormKind.PERSON)
        && person.candidates().stream().anyMatch(c -> c.entity().equals(office.entity()));
  }

  /** Parts places from parties, drops weak names without company, and keeps the rest as runs. */
  private void close(List<Item> items, List<Run> runs) {
    int capitals = 0;
    for (Item item : items) {
      capitals += item.head().isOnly(FormKind.CAPITAL) ? 1 : 0;
    }
    if (capitals == 0 || capitals == items.size()) {
      add(items, runs);
      return;
    }
    List<Item> some = new ArrayList<>();
    for (Item item : items) {
      if (item.head().isOnly(FormKind.CAPITAL)) {
        add(some, runs);
        some = new ArrayList<>();
        add(List.of(item), runs);
      } else {
        some.add(item);
      }
    }
    add(some, runs);
  }

  private void add(List<Item> items, List<Run> runs) {
    if (items.isEmpty()) {
      return;
    }
    Block block =
        sentences.blocks() == 0 ? null : sentences.block(sentences.blockAt(items.get(0).start()));
    int start = items.get(0).start();
    boolean own =
        block != null
            && (labels.isFirst(start)
                || gaps.isPure(block.start(), start)
                || roll.opens(block.start(), items.get(0).mentions().get(0)));
    runs.add(new Run(items, own, false, isBesideOffice(items)));
  }

  /** Whether an office or joint text stands between the names, right before or right behind. */
  private boolean isBesideOffice(List<Item> items) {
    if (items.size() < 2) {
      return false;
    }
    int start = items.get(0).start();
    int end = items.get(items.size() - 1).end();
    int from = Math.max(0, start - OFFICE_REACH);
    int to = Math.min(scan.text().length(), end + OFFICE_REACH);
    if (pairs.isTextBefore(start) || pairs.isTextBehind(end)) {
      return true;
    }
    int counted = scan.endOfWord(Chars.pastPlainSpace(scan.text(), end), Word.Job.COUNTED);
    if (counted > 0
        && scan.endOfWord(Chars.pastPlainSpace(scan.text(), counted), Word.Job.TITLE) > 0) {
      return true; // scripts that put no article there: the two states' presidents
    }
    for (Scan.WordHit hit : scan.words(from, to, OFFICES)) {
      Span w = hit.span();
      if (w.start() >= start && w.end() <= end
          || w.end() <= start && Words.isGlue(scan, w.end(), start)
          || w.start() >= end && Words.isGlue(scan, end, w.start())) {
        return true;
      }
    }
    return false;
  }
}
