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

  /** The bits of all sorts. */
  private static final long ALL = -1L;

  private final String text;
  private final Languages known;
  private final boolean knowsWords;
  private final Speech speech;
  private final NamesOfText names;
  private final Hits<Cue> cues;
  private final Hits<Word> words;
  private final Concordance<Cue, CueHit> cueHits;
  private final Concordance<Word, WordHit> wordHits;
  private final boolean ideographs;
  private final Digits digits;
  private final Optional<LocalDate> day;

  /** Null before the first question. */
  private SentenceEnds sentenceEnds;

  /**
   * @param knowsWords whether the tables hold list words of the text's language
   */
  Scan(
      String text,
      Languages known,
      boolean knowsWords,
      Speech speech,
      List<Mention> mentions,
      Hits<Cue> cues,
      Hits<Word> words,
      boolean ideographs,
      Digits digits) {
    this.text = text;
    this.known = known;
    this.knowsWords = knowsWords;
    this.speech = speech;
    this.names = new NamesOfText(text, mentions);
    this.cues = cues;
    this.words = words;
    this.cueHits = new Concordance<>(cues, CueHit::new);
    this.wordHits = new Concordance<>(words, WordHit::new);
    this.ideographs = ideographs;
    this.digits = digits;
    this.day = Optional.empty();
  }

  /** The same text on a day; what has been asked of it is remembered for both. */
  private Scan(Scan same, NamesOfText names, Optional<LocalDate> day) {
    this.text = same.text;
    this.known = same.known;
    this.knowsWords = same.knowsWords;
    this.speech = same.speech;
    this.names = names;
    this.cues = same.cues;
    this.words = same.words;
    this.cueHits = same.cueHits;
    this.wordHits = same.wordHits;
    this.ideographs = same.ideographs;
    this.digits = same.digits;
    this.day = day;
  }

  /** The same scan with persons read by the offices that they held on a day; others are dropped. */
  public Scan on(LocalDate day) {
    return new Scan(this, names.on(Math.toIntExact(day.toEpochDay())), Optional.of(day));
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
    return names.words(m);
  }

  /** Mentions in order; they do not overlap. */
  public List<Mention> mentions() {
    return names.all();
  }

  /** Mentions that lie wholly within a stretch of the text, in order. */
  public List<Mention> mentions(int from, int to) {
    return names.within(from, to);
  }

  /** The first mention that lies wholly within a stretch of the text; null without one. */
  public Mention firstMention(int from, int to) {
    return names.first(from, to);
  }

  /** Whether a mention stands in a stretch of the text. */
  public boolean isNamed(int from, int to) {
    return names.touch(from, to);
  }

  /** A cue and where it stands. */
  public record CueHit(Span span, Cue cue) {}

  /** A list word and where it stands. */
  public record WordHit(Span span, Word word) {}

  /** Cues that lie wholly within {@code from} to {@code to}. */
  public List<CueHit> cues(int from, int to) {
    return cueHits.within(from, to, ALL);
  }

  /** Cues with this act that lie wholly within {@code from} to {@code to}. */
  public List<CueHit> cues(int from, int to, Cue.Act act) {
    return cueHits.within(from, to, bit(act));
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
    return wordHits.within(from, to, ALL);
  }

  /** List words with one of these jobs that lie wholly within {@code from} to {@code to}. */
  public List<WordHit> words(int from, int to, Jobs jobs) {
    return wordHits.within(from, to, jobs.bits());
  }

  /** The first list word with one of these jobs within a stretch of the text; null without one. */
  public WordHit firstWord(int from, int to, Jobs jobs) {
    return wordHits.first(from, to, jobs.bits());
  }

  /** The last list word with one of these jobs within a stretch of the text; null without one. */
  public WordHit lastWord(int from, int to, Jobs jobs) {
    return wordHits.last(from, to, jobs.bits());
  }

  /** Whether a list word with this job lies wholly within {@code from} to {@code to}. */
  public boolean hasWord(int from, int to, Word.Job job) {
    return words.first(from, to, bit(job)) >= 0;
  }

  /** Whether so many list words with this job stand in the text. */
  public boolean hasWords(Word.Job job, int fewest) {
    return words.areAsMany(bit(job), fewest);
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
    return words.startOfEnding(end, bit(job), reach);
  }

  /** The jobs of the list words that start at a place, as in {@link Jobs#bits()}. */
  public long jobsAt(int position) {
    return words.sortsAt(position);
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

  /** Whether the tables hold list words of the text's language: an unknown one breaks a list. */
  public boolean knowsWords() {
    return knowsWords;
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
