package org.undersigned.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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

  /** Hits of a long text are made anew for each question: together they would fill the memory. */
  private static final int MOST_KEPT = 1 << 14;

  /** The bits of all sorts. */
  private static final long ALL = -1L;

  private final String text;
  private final Languages known;
  private final List<Mention> mentions;

  /** The mentions once more: they are looked through far more often than they are given away. */
  private final Mention[] named;

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

  /** What has been asked for of {@link #words}. */
  private final WordHit[] wordHits;

  /** Words of names that have been asked for. */
  private final String[] written;

  Scan(
      String text,
      Languages known,
      Speech speech,
      List<Mention> mentions,
      Hits<Cue> cues,
      Hits<Word> words,
      boolean ideographs,
      Digits digits) {
    this.text = text;
    this.known = known;
    this.speech = speech;
    this.mentions = List.copyOf(mentions);
    this.named = mentions.toArray(new Mention[0]);
    this.cues = cues;
    this.words = words;
    this.ideographs = ideographs;
    this.digits = digits;
    this.day = Optional.empty();
    this.cueHits = new CueHit[Math.min(cues.size(), MOST_KEPT)];
    this.wordHits = new WordHit[Math.min(words.size(), MOST_KEPT)];
    this.written = new String[256];
  }

  /** The same text on a day; what has been asked of it is remembered for both. */
  private Scan(Scan same, List<Mention> mentions, Optional<LocalDate> day) {
    this.text = same.text;
    this.known = same.known;
    this.speech = same.speech;
    this.mentions = List.copyOf(mentions);
    this.named = mentions.toArray(new Mention[0]);
    this.cues = same.cues;
    this.words = same.words;
    this.ideographs = same.ideographs;
    this.digits = same.digits;
    this.day = day;
    this.cueHits = same.cueHits;
    this.wordHits = same.wordHits;
    this.written = same.written;
  }

  /** The same scan with persons read by the offices that they held on a day; others are dropped. */
  public Scan on(LocalDate day) {
    int epochDay = Math.toIntExact(day.toEpochDay());
    List<Mention> held = new ArrayList<>(named.length);
    for (Mention m : named) {
      if (m.holdsOn(epochDay)) {
        held.add(m);
        continue;
      }
      List<Candidate> some = m.candidates().stream().filter(c -> c.holdsOn(epochDay)).toList();
      if (!some.isEmpty()) {
        held.add(new Mention(m.start(), m.end(), some, m.lowerCase(), m.repaired()));
      }
    }
    return new Scan(this, held, Optional.of(day));
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
    List<Mention> found = Collections.emptyList();
    for (int i = firstEndingAfter(from); i < named.length && named[i].start() < to; i++) {
      if (named[i].start() >= from && named[i].end() <= to) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(named[i]);
      }
    }
    return found;
  }

  /** The first mention that lies wholly within a stretch of the text; null without one. */
  public Mention firstMention(int from, int to) {
    for (int i = firstEndingAfter(from); i < named.length && named[i].start() < to; i++) {
      if (named[i].start() >= from && named[i].end() <= to) {
        return named[i];
      }
    }
    return null;
  }

  /** Whether a mention stands in a stretch of the text. */
  public boolean isNamed(int from, int to) {
    int first = firstEndingAfter(from);
    return first < named.length && named[first].start() < to;
  }

  private int firstEndingAfter(int from) {
    int low = 0;
    int high = named.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (named[mid].end() <= from) {
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
    return cues(from, to, ALL);
  }

  /** Cues with this act that lie wholly within {@code from} to {@code to}. */
  public List<CueHit> cues(int from, int to, Cue.Act act) {
    return cues(from, to, bit(act));
  }

  private List<CueHit> cues(int from, int to, long acts) {
    int first = cues.first(from, to, acts);
    if (first < 0) {
      return Collections.emptyList(); // whose iterator is there already
    }
    List<CueHit> found = new ArrayList<>();
    for (int i = first; i >= 0; i = cues.next(i + 1, to, acts)) {
      found.add(cue(i));
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
    for (int i = cues.first(from, to, ALL); i >= 0; i = cues.next(i + 1, to, ALL)) {
      if (sort.test(cues.thing(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue with this act lies wholly within {@code from} to {@code to}. */
  public boolean hasCue(int from, int to, Cue.Act act) {
    return cues.first(from, to, bit(act)) >= 0;
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
    return words(from, to, new Jobs(ALL));
  }

  /** List words with one of these jobs that lie wholly within {@code from} to {@code to}. */
  public List<WordHit> words(int from, int to, Jobs jobs) {
    int first = words.first(from, to, jobs.bits());
    if (first < 0) {
      return Collections.emptyList(); // whose iterator is there already
    }
    List<WordHit> found = new ArrayList<>();
    for (int i = first; i >= 0; i = words.next(i + 1, to, jobs.bits())) {
      found.add(word(i));
    }
    return found;
  }

  /** The first list word with one of these jobs within a stretch of the text; null without one. */
  public WordHit firstWord(int from, int to, Jobs jobs) {
    int first = words.first(from, to, jobs.bits());
    return first < 0 ? null : word(first);
  }

  /** The last list word with one of these jobs within a stretch of the text; null without one. */
  public WordHit lastWord(int from, int to, Jobs jobs) {
    int last = -1;
    for (int i = words.first(from, to, jobs.bits());
        i >= 0;
        i = words.next(i + 1, to, jobs.bits())) {
      last = i;
    }
    return last < 0 ? null : word(last);
  }

  private WordHit word(int i) {
    WordHit hit = i < wordHits.length ? wordHits[i] : null;
    if (hit == null) {
      hit = new WordHit(new Span(words.start(i), words.end(i)), words.thing(i));
      if (i < wordHits.length) {
        wordHits[i] = hit;
      }
    }
    return hit;
  }

  /** Whether a list word with this job lies wholly within {@code from} to {@code to}. */
  public boolean hasWord(int from, int to, Word.Job job) {
    return words.first(from, to, bit(job)) >= 0;
  }

  /** Whether so many list words with this job stand in the text. */
  public boolean hasWords(Word.Job job, int fewest) {
    int count = 0;
    int at = words.first(0, text.length(), bit(job));
    while (at >= 0 && count < fewest) {
      count++;
      at = words.next(at + 1, text.length(), bit(job));
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
    int at = words.first(end - reach, end, bit(job));
    while (at >= 0 && words.end(at) != end) {
      at = words.next(at + 1, end, bit(job));
    }
    return at < 0 ? -1 : words.start(at);
  }

  /** The jobs of the list words that start at a place, as in {@link Jobs#bits()}. */
  public long jobsAt(int position) {
    long jobs = 0;
    for (int i = words.from(position); i < words.size() && words.start(i) == position; i++) {
      jobs |= words.bit(i);
    }
    return jobs;
  }

  /** The longest word with one of these jobs that starts at {@code position}, as its end, or -1. */
  public int endOfWord(int position, Jobs jobs) {
    return words.longestAt(position, jobs.bits());
  }

  /** The longest word with this job that starts at {@code position}, as its end; -1 without one. */
  public int endOfWord(int position, Word.Job job) {
    return words.longestAt(position, bit(job));
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

  private static long bit(Cue.Act act) {
    return 1L << act.ordinal();
  }

  private static long bit(Word.Job job) {
    return 1L << job.ordinal();
  }
}
