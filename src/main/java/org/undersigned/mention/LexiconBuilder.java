package org.undersigned.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.undersigned.reference.NameRow;

/** Gathers names, cues and words and makes a {@link Lexicon} of them. Not thread-safe. */
final class LexiconBuilder {
  private record FormKey(
      String phrase,
      String entity,
      FormKind kind,
      boolean strong,
      Form.Letters letters,
      int from,
      int until) {}

  private record Phrase(String text, boolean open) {}

  /** What a word does; one word may mean different months in two languages. */
  private record Meaning(Word.Job job, int value) {}

  private final List<String> languages = new ArrayList<>();
  private final Set<String> states = new HashSet<>();
  private final Map<FormKey, Long> forms = new LinkedHashMap<>();
  private final Map<Cue, List<Phrase>> cues = new LinkedHashMap<>();
  private final Map<String, Map<Meaning, Long>> words = new LinkedHashMap<>();
  private final List<Set<String>> suffixes = new ArrayList<>();
  private final List<Set<String>> prefixes = new ArrayList<>();

  /** The bit of a language, given on first use; beyond 64 languages the last bit is shared. */
  long bit(String language) {
    return 1L << index(language);
  }

  private int index(String language) {
    int i = languages.indexOf(language);
    if (i < 0) {
      i = languages.size();
      languages.add(language);
      if (i <= Languages.LAST_BIT) {
        suffixes.add(new HashSet<>());
        prefixes.add(new HashSet<>());
      }
    }
    return Math.min(i, Languages.LAST_BIT);
  }

  /** Names of this party are those of a state. */
  void state(String entity) {
    states.add(entity);
  }

  void name(
      String language,
      String entity,
      FormKind kind,
      boolean strong,
      String name,
      String from,
      String until) {
    String phrase = Fold.all(name);
    if (phrase.isEmpty()) {
      return;
    }
    FormKey key =
        new FormKey(
            phrase,
            entity,
            kind,
            strong,
            kind == FormKind.MASK ? Form.Letters.ofMask(name) : Form.Letters.of(name),
            day(from, Integer.MIN_VALUE),
            day(until, Integer.MAX_VALUE));
    forms.merge(key, bit(language), (a, b) -> a | b);
  }

  void name(String language, NameRow row) {
    name(
        language,
        row.entity(),
        FormKind.of(row.kind()),
        row.strong(),
        row.name(),
        row.from().map(LocalDate::toString).orElse(""),
        row.until().map(LocalDate::toString).orElse(""));
  }

  private static int day(String date, int none) {
    return date.isEmpty() ? none : Math.toIntExact(LocalDate.parse(date).toEpochDay());
  }

  /**
   * Adds a cue; its phrase may hold alternatives, {@code signed (by|for)}, and end with {@code *}.
   */
  void cue(Cue cue, String phrase) {
    index(cue.language());
    List<Phrase> phrases = cues.computeIfAbsent(cue, c -> new ArrayList<>());
    for (String one : alternatives(phrase)) {
      boolean open = one.endsWith("*");
      String folded = Fold.all(open ? one.substring(0, one.length() - 1) : one);
      if (!folded.isEmpty()) {
        phrases.add(new Phrase(folded, open));
      }
    }
  }

  void word(String language, Word.Job job, int value, String phrase) {
    for (String one : alternatives(phrase)) {
      boolean open = one.endsWith("*");
      String key = Fold.all(open ? one.substring(0, one.length() - 1) : one) + (open ? "*" : "");
      words
          .computeIfAbsent(key, k -> new LinkedHashMap<>())
          .merge(new Meaning(job, value), bit(language), (a, b) -> a | b);
    }
  }

  void suffix(String language, String text) {
    suffixes.get(index(language)).add(Fold.all(text));
  }

  void prefix(String language, String text) {
    prefixes.get(index(language)).add(Fold.all(text));
  }

  /** Spells out {@code (a|b)} groups. */
  static List<String> alternatives(String phrase) {
    int open = phrase.indexOf('(');
    int close = phrase.indexOf(')', open);
    if (open < 0 || close < 0) {
      return List.of(phrase);
    }
    List<String> all = new ArrayList<>();
    for (String choice : phrase.substring(open + 1, close).split("\\|", -1)) {
      String spelled = phrase.substring(0, open) + choice + phrase.substring(close + 1);
      all.addAll(alternatives(spelled.replace("  ", " ").trim()));
    }
    return all;
  }

  Languages languages() {
    long joined = 0;
    for (Map<Meaning, Long> meanings : words.values()) {
      for (Map.Entry<Meaning, Long> m : meanings.entrySet()) {
        joined |= m.getKey().job() == Word.Job.JOINER ? m.getValue() : 0;
      }
    }
    return new Languages(languages, suffixes, prefixes, joined);
  }

  /** Everything that was gathered. */
  Lexicon build() {
    return build(bits -> true);
  }

  /**
   * A part of what was gathered.
   *
   * @param kept told by the bits of a phrase's languages whether it belongs to the part
   */
  Lexicon build(LongPredicate kept) {
    return new Part(kept).gather();
  }

  /** Numbers what is kept, and remembers the places among all. */
  private final class Part {
    private final LongPredicate kept;
    private final SortedMap<String, List<Integer>> entries = new TreeMap<>();
    private final List<Integer> ranks = new ArrayList<>();
    private final List<Boolean> open = new ArrayList<>();
    private int rank;

    Part(LongPredicate kept) {
      this.kept = kept;
    }

    Lexicon gather() {
      Lexicon.Forms columns = columns();
      List<Cue> cueList = new ArrayList<>();
      List<Word> wordList = new ArrayList<>();
      for (Map.Entry<Cue, List<Phrase>> e : cues.entrySet()) {
        for (boolean isOpen : new boolean[] {false, true}) {
          List<Phrase> some = e.getValue().stream().filter(p -> p.open() == isOpen).toList();
          if (!some.isEmpty() && isKept(bit(e.getKey().language()))) {
            some.forEach(p -> enter(p.text()));
            cueList.add(e.getKey());
            open.add(isOpen);
            ranks.add(rank);
          }
          rank++;
        }
      }
      for (Map.Entry<String, Map<Meaning, Long>> e : words.entrySet()) {
        boolean isOpen = e.getKey().endsWith("*");
        String key = isOpen ? e.getKey().substring(0, e.getKey().length() - 1) : e.getKey();
        for (Map.Entry<Meaning, Long> m : e.getValue().entrySet()) {
          if (isKept(m.getValue())) {
            enter(key);
            wordList.add(new Word(m.getKey().job(), m.getKey().value(), m.getValue()));
            open.add(isOpen);
            ranks.add(rank);
          }
          rank++;
        }
      }
      return assemble(columns, cueList, wordList);
    }

    private boolean isKept(long bits) {
      return kept.test(bits);
    }

    /** The next number stands for a phrase. */
    private void enter(String phrase) {
      entries.computeIfAbsent(phrase, k -> new ArrayList<>()).add(ranks.size());
    }

    private Lexicon.Forms columns() {
      List<Map.Entry<FormKey, Long>> some = new ArrayList<>();
      Map<String, Integer> number = new LinkedHashMap<>();
      for (Map.Entry<FormKey, Long> e : forms.entrySet()) {
        if (isKept(e.getValue())) {
          enter(e.getKey().phrase());
          ranks.add(rank);
          some.add(e);
          number.putIfAbsent(e.getKey().entity(), number.size());
        }
        rank++;
      }
      int n = some.size();
      Lexicon.Forms columns =
          new Lexicon.Forms(
              number.keySet().toArray(String[]::new),
              new short[n],
              new byte[n],
              new byte[n],
              new long[n],
              new int[n],
              new int[n],
              new Candidate[n]);
      for (int i = 0; i < n; i++) {
        FormKey f = some.get(i).getKey();
        columns.entity()[i] = number.get(f.entity()).shortValue();
        columns.kind()[i] = (byte) f.kind().ordinal();
        columns.flags()[i] =
            (byte)
                ((f.strong() ? Lexicon.Forms.STRONG : 0)
                    | (states.contains(f.entity()) ? Lexicon.Forms.STATE : 0)
                    | f.letters().ordinal() << Lexicon.Forms.LETTERS_SHIFT);
        columns.languages()[i] = some.get(i).getValue();
        columns.from()[i] = f.from();
        columns.until()[i] = f.until();
      }
      return columns;
    }

    private Lexicon assemble(Lexicon.Forms columns, List<Cue> cueList, List<Word> wordList) {
      SortedMap<String, Integer> numbers = new TreeMap<>();
      Map<List<Integer>, Integer> distinct = new LinkedHashMap<>();
      for (Map.Entry<String, List<Integer>> e : entries.entrySet()) {
        distinct.putIfAbsent(e.getValue(), distinct.size() + 1);
        numbers.put(e.getKey(), distinct.get(e.getValue()));
      }
      int[] lists = new int[distinct.size() + 2];
      int[] ids = new int[distinct.keySet().stream().mapToInt(List::size).sum()];
      int list = 1;
      int at = 0;
      for (List<Integer> some : distinct.keySet()) {
        lists[list++] = at;
        for (int id : some) {
          ids[at++] = id;
        }
      }
      lists[list] = at;
      boolean[] openFlags = new boolean[open.size()];
      for (int i = 0; i < openFlags.length; i++) {
        openFlags[i] = open.get(i);
      }
      return new Lexicon(
          Trie.of(numbers),
          lists,
          ids,
          ranks.stream().mapToInt(Integer::intValue).toArray(),
          columns,
          cueList.toArray(Cue[]::new),
          cueList.stream().mapToLong(c -> bit(c.language())).toArray(),
          wordList.toArray(Word[]::new),
          openFlags);
    }
  }
}
