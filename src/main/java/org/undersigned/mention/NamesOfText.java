package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The names of a text by where they stand: in order, and none overlaps another. For one thread at a
 * time, as it remembers the words that it has been asked for.
 */
final class NamesOfText {
  private static final int REMEMBERED = 256; // a power of two

  private final String text;
  private final List<Mention> all;

  /** The same once more: they are looked through far more often than they are given away. */
  private final Mention[] named;

  /** Words of names that have been asked for. */
  private final String[] written;

  NamesOfText(String text, List<Mention> mentions) {
    this(text, mentions, new String[REMEMBERED]);
  }

  private NamesOfText(String text, List<Mention> mentions, String[] written) {
    this.text = text;
    this.all = List.copyOf(mentions);
    this.named = mentions.toArray(new Mention[0]);
    this.written = written;
  }

  /** The same with persons read by the offices that they held on a day; others are dropped. */
  NamesOfText on(int epochDay) {
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
    return new NamesOfText(text, held, written);
  }

  /** In order. */
  List<Mention> all() {
    return all;
  }

  /** The words of a name; the same words are one string wherever they stand. */
  String words(Mention m) {
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

  /** Those that lie wholly within a stretch of the text, in order. */
  List<Mention> within(int from, int to) {
    List<Mention> found = Collections.emptyList();
    for (int i = firstEndingAfter(from); i < named.length && named[i].start() < to; i++) {
      if (named[i].start() >= from && named[i].end() <= to) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(named[i]);
      }
    }
    return found;
  }

  /** The first that lies wholly within a stretch of the text; null without one. */
  Mention first(int from, int to) {
    for (int i = firstEndingAfter(from); i < named.length && named[i].start() < to; i++) {
      if (named[i].start() >= from && named[i].end() <= to) {
        return named[i];
      }
    }
    return null;
  }

  /** Whether one stands in a stretch of the text, if only with a part of it. */
  boolean touch(int from, int to) {
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
}
