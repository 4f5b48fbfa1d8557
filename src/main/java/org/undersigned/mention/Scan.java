package org.undersigned.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.undersigned.text.Span;

/**
 * What one pass over a text found: mentions, cues and list words, each in order. Says the same all
 * along; for one thread at a time, as it remembers what it has been asked.
 */
public final class Scan {
  /** Letters of the longest prefix that is written to a list word. */
  private static final int LONGEST_PREFIX = 3;

  /** Cues of a long text are made anew for each question: together they would fill the memory. */
  private static final int MOST_KEPT = 1 << 14;

  private static final Jobs ALL = new Jobs(-1L);

  private final String text;
  private final Languages known;
  private final List<Mention> mentions;
  private final Speech speech;
  private final Hits<Cue> cues;
  private final Hits<Word> words;

  private final boolean ideographs;
  private final Digits digits;
  private final Optional<LocalDate> day;

  /** Null before the first question. */
  private SentenceEnds sentenceEnds;

  /** What has been asked for of {@link #cues}: the same cue is asked for by every name near it. */
  private final CueHit[] cueHits;

  /** Words of names that have been asked for. */
  private final String[] written = new String[256];

  Scan(
      String text,
      Languages known,
      Speech speech,
      List<Mention> mentions,
      Hits<Cue> cues,
      Hits<Word> words,
      boolean ideographs,
      Digits digits,
      Optional<LocalDate> day) {
    this.text = text;
    this.known = known;
    this.speech = speech;
    this.mentions = List.copyOf(mentions);
    this.cues = cues;
    this.words = words;
    this.ideographs = ideographs;
    this.digits = digits;
    this.day = day;
    this.cueHits = new CueHit[Math.min(cues.size(), MOST_KEPT)];
  }

  /** The same scan with persons read by the offices that they held on a day; others are dropped. */
  public Scan on(LocalDate day) {
    int epochDay = Math.toIntExact(day.toEpochDay());
    List<Mention> held = new ArrayList<>(mentions.size());
    for (Mention m : mentions) {
      if (m.holdsOn(epochDay)) {
        held.add(m);
        continue;
      }
      List<Candidate> some = m.candidates().stream().filter(c -> c.holdsOn(epochDay)).toList();
      if (!some.isEmpty()) {
        held.add(new Mention(m.start(), m.end(), some, m.lowerCase(), m.repaired()));
      }
    }
    return new Scan(text, known, speech, held, cues, words, ideographs, digits, Optional.of(day));
  }

  /** The day on which its persons hold their offices, that of the statement; empty when unknown. */
  public Optional<LocalDate> day() {
    return day;
  }

  public String text() {
    return text;
  }

  /** The words of a mention; the same words are one string wherever they stand. */
  public String words(Mention m) {
    int length = m.end() - m.start();
    int place =
        (text.charAt(m.start()) * 31 + text.charAt(m.end() - 1)) * 31 + length & written.length - 1;
    String known = written[place];
    if (known == null || known.length() != length || !text.startsWith(known, m.start())) {
      known = text.substring(m.start(), m.end());
      written[place] = known;
    }
    return known;
  }

  /** Mentions in order; they do not overlap. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Mentions that lie wholly within a stretch of the text, in order. */
  public List<Mention> mentions(int from, int to) {
    List<Mention> found = new ArrayList<>();
    for (int i = firstEndingAfter(from); i < mentions.size() && mentions.get(i).start() < to; i++) {
      if (mentions.get(i).start() >= from && mentions.get(i).end() <= to) {
        found.add(mentions.get(i));
      }
    }
    return found;
  }

  /** Whether a mention stands in a stretch of the text. */
  public boolean isNamed(int from, int to) {
    int first = firstEndingAfter(from);
    return first < mentions.size() && mentions.get(first).start() < to;
  }

  private int firstEndingAfter(int from) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (mentions.get(mid).end() <= from) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** A cue and where it stands. */
  public record CueHit(Span span, Cue cue) {}

  /** A list word and where it stands. */
  public record WordHit(Span span, Word word) {}

  /** Cues that lie wholly within {@code from} to {@code to}. */
  public List<CueHit> cues(int from, int to) {
    List<CueHit> found = List.of();
    for (int i = cues.from(from); i < cues.size() && cues.start(i) < to; i++) {
      if (cues.end(i) <= to) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(cue(i));
      }
    }
    return found;
  }

  /** Cues with this act that lie wholly within {@code from} to {@code to}. */
  public List<CueHit> cues(int from, int to, Cue.Act act) {
    long wanted = 1L << act.ordinal();
    if ((cues.met() & wanted) == 0) {
      return List.of();
    }
    List<CueHit> found = List.of();
    for (int i = cues.from(from); i < cues.size() && cues.start(i) < to; i++) {
      if (cues.bit(i) == wanted && cues.end(i) <= to) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(cue(i));
      }
    }
    return found;
  }

  private CueHit cue(int i) {
    CueHit hit = i < cueHits.length ? cueHits[i] : null;
    if (hit == null) {
      hit = new CueHit(new Span(cues.start(i), cues.end(i)), cues.thing(i));
      if (i < cueHits.length) {
        cueHits[i] = hit;
      }
    }
    return hit;
  }

  /** Whether a cue of this sort lies wholly within {@code from} to {@code to}. */
  public boolean hasCue(int from, int to, Predicate<Cue> sort) {
    for (int i = cues.from(from); i < cues.size() && cues.start(i) < to; i++) {
      if (cues.end(i) <= to && sort.test(cues.thing(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue with this act lies wholly within {@code from} to {@code to}. */
  public boolean hasCue(int from, int to, Cue.Act act) {
    long wanted = 1L << act.ordinal();
    if ((cues.met() & wanted) == 0) {
      return false;
    }
    for (int i = cues.from(from); i < cues.size() && cues.start(i) < to; i++) {
      if (cues.bit(i) == wanted && cues.end(i) <= to) {
        return true;
      }
    }
    return false;
  }

  /** Words for a text, whether joint or one that a single party may issue, in their order. */
  public List<CueHit> texts(int from, int to) {
    List<CueHit> joint = cues(from, to, Cue.Act.JOINT);
    List<CueHit> bare = cues(from, to, Cue.Act.TEXT);
    if (joint.isEmpty() || bare.isEmpty()) {
      return joint.isEmpty() ? bare : joint;
    }
    List<CueHit> all = new ArrayList<>(joint);
    all.addAll(bare);
    all.sort(Comparator.comparingInt(h -> h.span().start()));
    return all;
  }

  /** Whether words for a text, joint or not, lie wholly within {@code from} to {@code to}. */
  public boolean hasText(int from, int to) {
    return hasCue(from, to, Cue.Act.JOINT) || hasCue(from, to, Cue.Act.TEXT);
  }

  /** List words that lie wholly within {@code from} to {@code to}. */
  public List<WordHit> words(int from, int to) {
    return words(from, to, ALL);
  }

  /** List words with one of these jobs that lie wholly within {@code from} to {@code to}. */
  public List<WordHit> words(int from, int to, Jobs jobs) {
    long wanted = jobs.bits();
    if ((words.met() & wanted) == 0) {
      return List.of();
    }
    List<WordHit> found = List.of();
    for (int i = words.from(from); i < words.size() && words.start(i) < to; i++) {
      if ((words.bit(i) & wanted) != 0 && words.end(i) <= to) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(new WordHit(new Span(words.start(i), words.end(i)), words.thing(i)));
      }
    }
    return found;
  }

  /** Whether a list word with this job lies wholly within {@code from} to {@code to}. */
  public boolean hasWord(int from, int to, Word.Job job) {
    long wanted = 1L << job.ordinal();
    if ((words.met() & wanted) == 0) {
      return false;
    }
    for (int i = words.from(from); i < words.size() && words.start(i) < to; i++) {
      if (words.bit(i) == wanted && words.end(i) <= to) {
        return true;
      }
    }
    return false;
  }

  /** Whether so many list words with this job stand in the text. */
  public boolean hasWords(Word.Job job, int fewest) {
    long wanted = 1L << job.ordinal();
    int count = 0;
    if ((words.met() & wanted) != 0) {
      for (int i = 0; i < words.size() && count < fewest; i++) {
        count += words.bit(i) == wanted ? 1 : 0;
      }
    }
    return count >= fewest;
  }

  /** Whether a list word with one of these jobs stands anywhere in the text. */
  public boolean hasWord(Jobs jobs) {
    return (words.met() & jobs.bits()) != 0;
  }

  /**
   * Where the longest word with this job begins that ends at a place; -1 without one.
   *
   * @param reach characters before the place in which it begins
   */
  public int startOfWord(int end, Word.Job job, int reach) {
    long wanted = 1L << job.ordinal();
    if ((words.met() & wanted) == 0) {
      return -1;
    }
    for (int i = words.from(end - reach); i < words.size() && words.start(i) < end; i++) {
      if (words.end(i) == end && words.bit(i) == wanted) {
        return words.start(i);
      }
    }
    return -1;
  }

  /** Whether a list word starts at a place. */
  public boolean isWordAt(int position) {
    int i = words.from(position);
    return i < words.size() && words.start(i) == position;
  }

  /** The longest word with one of these jobs that starts at {@code position}, as its end, or -1. */
  public int endOfWord(int position, Jobs jobs) {
    long wanted = jobs.bits();
    if ((words.met() & wanted) == 0) {
      return -1;
    }
    int best = -1;
    for (int i = words.from(position); i < words.size() && words.start(i) == position; i++) {
      if (words.end(i) > best && (words.bit(i) & wanted) != 0) {
        best = words.end(i);
      }
    }
    return best;
  }

  /** The longest word with this job that starts at {@code position}, as its end; -1 without one. */
  public int endOfWord(int position, Word.Job job) {
    long wanted = 1L << job.ordinal();
    if ((words.met() & wanted) == 0) {
      return -1;
    }
    int best = -1;
    for (int i = words.from(position); i < words.size() && words.start(i) == position; i++) {
      if (words.bit(i) == wanted) {
        best = Math.max(best, words.end(i));
      }
    }
    return best;
  }

  /**
   * Where a list word with one of these jobs begins that a prefix is written to: the Arabic "and"
   * before an office. The prefix begins at {@code position}; -1 when there is none.
   */
  public int pastPrefix(int position, Jobs jobs) {
    for (int at = position + 1; at <= position + LONGEST_PREFIX; at++) {
      if (Letters.ends(text, at) || Letters.of(text.charAt(at - 1)) != Letters.LETTER) {
        return -1;
      }
      if (endOfWord(at, jobs) > 0) {
        return at;
      }
    }
    return -1;
  }

  /** Whether what is written to a word here is a joiner: the Arabic "and". */
  public boolean isGluedJoiner(int position) {
    return speech.isJoiner(text.charAt(position));
  }

  /** Whether letters written to a name say that something is done there: the Hebrew "in". */
  public boolean isPlace(String letters) {
    return speech.isPlace(letters);
  }

  /** Whether a name that ends in these letters is where something is done. */
  public boolean isPlaceEnding(String letters) {
    return speech.isPlaceEnding(letters);
  }

  /** The one party whose name is at most one edit away from damaged words in a list. */
  public Optional<String> mend(String words) {
    return speech.mending().party(words);
  }

  /** Whether the text has letters of a script that writes words together: Chinese, Thai. */
  public boolean hasIdeographs() {
    return ideographs;
  }

  /** Where figures stand. */
  public Digits digits() {
    return digits;
  }

  /** Where sentences end. */
  public SentenceEnds sentenceEnds() {
    if (sentenceEnds == null) {
      sentenceEnds = new SentenceEnds(this);
    }
    return sentenceEnds;
  }

  /** The bit of a language in {@link Word#languages()}. */
  public long bit(String language) {
    return known.bit(language);
  }
}
