package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.reference.NameRow;
import org.undersigned.reference.ReferenceData;

/**
 * Finds every known phrase in one pass. Names: the longest wins, look-alikes mask what stands in
 * them, nothing is chosen among several readings. Thread-safe.
 */
public final class MentionFinder {
  /** Characters before a cue in which a joiner or office may begin that holds it. */
  private static final int LONGEST_JOINER = 24;

  /** What is found in a longer text is given no more room than it needs. */
  private static final int LONG = 1 << 20;

  private final Shelf shelf;
  private final Languages known;
  private final Map<Long, Speech> speeches = new ConcurrentHashMap<>();

  /** A second index of the user's own names; it has no cues and no words. */
  private final Optional<MentionFinder> own;

  MentionFinder(Shelf shelf) {
    this(shelf, Optional.empty());
  }

  private MentionFinder(Shelf shelf, Optional<MentionFinder> own) {
    this.shelf = shelf;
    this.own = own;
    this.known = shelf.languages();
  }

  /** A finder over the bundled tables. */
  public static MentionFinder bundled() {
    return new MentionFinder(Lexicons.bundled());
  }

  /**
   * A finder that knows the names besides that the user's own folder adds.
   *
   * @param reference the tables with that folder, or without one
   */
  public MentionFinder withOwnNames(ReferenceData reference) {
    Map<String, List<NameRow>> names = reference.ownNames();
    if (names.isEmpty()) {
      return this;
    }
    LexiconBuilder builder = new LexiconBuilder();
    builder.bit("en");
    reference.states().forEach(state -> builder.state(state.code()));
    names.forEach((language, rows) -> rows.forEach(row -> builder.name(language, row)));
    return new MentionFinder(shelf, Optional.of(new MentionFinder(Shelf.of(builder))));
  }

  /**
   * What stands in a text. Beside the names, cues and words of its language those of English count;
   * those of every language where the tables know neither.
   *
   * @param language BCP 47; a known one, or one whose part before the hyphen is known
   */
  public Scan scan(String text, String language) {
    long whole = known.bit(language);
    long bits = whole | known.bit(language.split("-", 2)[0]) | known.bit("en");
    return scan(text, bits == 0 ? -1L : bits, (known.joined() & whole) != 0);
  }

  private Scan scan(String text, long languages, boolean knowsWords) {
    Speech speech = speech(languages);
    Pass pass = new Pass(text, speech);
    List<Mention> named = OwnCodes.without(text, withOwn(pass.mentions(), text, languages));
    List<Mention> states = Atoms.keepCompounds(text, named, pass.words());
    List<Mention> mentions =
        Surnames.keepKnown(
            text, CountedGroups.without(text, states, pass.words()), pass.words(), pass.cues());
    if (pass.metHangul()) {
      mentions = new HangulCompounds(text, speech, pass.words()).add(mentions);
    }
    Hits<Cue> cues = outsideLongerWords(pass.cues(), pass.words());
    if (text.length() > LONG) {
      pass.words().trim();
      cues.trim();
    }
    return new Scan(
        text,
        known,
        knowsWords,
        speech,
        mentions,
        cues,
        pass.words(),
        pass.metIdeographs(),
        pass.digits());
  }

  private Speech speech(long languages) {
    Speech met = speeches.get(languages);
    if (met == null) {
      met = new Speech(shelf, languages);
      speeches.put(languages, met);
    }
    return met;
  }

  /** Of two names that overlap the longer one counts, of equal ones the user's own. */
  private List<Mention> withOwn(List<Mention> found, String text, long languages) {
    if (own.isEmpty()) {
      return found;
    }
    MentionFinder mine = own.get();
    List<Mention> all = new ArrayList<>(found);
    for (Mention m : new Pass(text, mine.speech(mine.sharedWith(known, languages))).mentions()) {
      boolean longer =
          all.stream().anyMatch(o -> o.overlaps(m) && o.span().length() > m.span().length());
      if (!longer) {
        all.removeIf(o -> o.overlaps(m));
        all.add(m);
      }
    }
    all.sort(Comparator.comparingInt(Mention::start));
    return all;
  }

  /** The bits here of those languages of another index, and of languages that it does not know. */
  private long sharedWith(Languages other, long languages) {
    long bits = 0;
    for (String language : known.tags()) {
      long there = other.bit(language);
      bits |= there == 0 || (there & languages) != 0 ? known.bit(language) : 0;
    }
    return bits;
  }

  /**
   * Without "including" where it is part of a longer joiner ("como" within "bem como"), and without
   * a verb that is only a part of an office: "represents" within "delegation" in Chinese.
   */
  private static Hits<Cue> outsideLongerWords(Hits<Cue> cues, Hits<Word> words) {
    int first = 0;
    while (first < cues.size() && !isWithinLonger(cues, first, words)) {
      first++;
    }
    if (first == cues.size()) {
      return cues; // most often
    }
    Hits<Cue> kept = new Hits<>();
    for (int i = 0; i < cues.size(); i++) {
      if (i < first || !isWithinLonger(cues, i, words)) {
        Cue cue = cues.thing(i);
        kept.add(cues.start(i), cues.end(i), cue.act().ordinal(), cue);
      }
    }
    return kept;
  }

  private static boolean isWithinLonger(Hits<Cue> cues, int i, Hits<Word> words) {
    Cue cue = cues.thing(i);
    if (cue.act() == Cue.Act.SUBJECT || cue.reach() == Cue.Reach.DOCUMENT) {
      return false; // it speaks of all
    }
    Word.Job job = cue.act() == Cue.Act.PARTIAL ? Word.Job.JOINER : Word.Job.TITLE;
    return isWithin(cues.start(i), cues.end(i), words, job);
  }

  private static boolean isWithin(int start, int end, Hits<Word> words, Word.Job job) {
    for (int j = words.from(Math.max(0, start - LONGEST_JOINER));
        j < words.size() && words.start(j) <= start;
        j++) {
      boolean longer = words.end(j) - words.start(j) > end - start;
      if (longer && words.end(j) >= end && words.bit(j) == 1L << job.ordinal()) {
        return true;
      }
    }
    return false;
  }
}
