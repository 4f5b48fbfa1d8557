package org.undersigned.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.text.Chars;

/**
 * Surnames of persons in office, which anybody may bear: one counts behind an office or "signed
 * by", beside other persons in a list, or where the text gives the person in full, and never where
 * a state is named with it: "President Brown of Fiji".
 */
final class Surnames {
  private static final Jobs OFFICE = Jobs.of(Word.Job.TITLE);
  private static final Jobs GLUE =
      Jobs.of(Word.Job.JOINER, Word.Job.ARTICLE, Word.Job.TITLE, Word.Job.FILLER);
  private static final Jobs JOINER = Jobs.of(Word.Job.JOINER);

  private static final long SIGN = 1L << Cue.Act.SIGN.ordinal();

  /** Characters of the longest office or announcement that is looked for before a name. */
  private static final int LONGEST_OFFICE = 60;

  /** Characters in which a state may follow that is named with a person. */
  private static final int NEAR = 80;

  /** So many surnames in a row are a list of persons. */
  private static final int LIST = 3;

  private final String text;
  private final List<Mention> mentions;
  private final Hits<Word> words;
  private final Hits<Cue> cues;

  private Surnames(String text, List<Mention> mentions, Hits<Word> words, Hits<Cue> cues) {
    this.text = text;
    this.mentions = mentions;
    this.words = words;
    this.cues = cues;
  }

  /** The mentions without the surnames that nothing makes a person in office. */
  static List<Mention> keepKnown(
      String text, List<Mention> mentions, Hits<Word> words, Hits<Cue> cues) {
    for (Mention m : mentions) {
      if (isSurname(m)) {
        return new Surnames(text, mentions, words, cues).kept();
      }
    }
    return mentions;
  }

  private static boolean isSurname(Mention m) {
    return m.isOnly(FormKind.PERSON) && !m.isStrongForm();
  }

  private List<Mention> kept() {
    Map<String, Set<String>> full = inFull();
    List<Mention> kept = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); ) {
      if (!mentions.get(i).isOnly(FormKind.PERSON)) {
        kept.add(mentions.get(i++));
        continue;
      }
      int end = i + 1;
      while (end < mentions.size()
          && mentions.get(end).isOnly(FormKind.PERSON)
          && isGlue(mentions.get(end - 1).end(), mentions.get(end).start())) {
        end++;
      }
      keepOfRow(i, end, full, kept);
      i = end;
    }
    return kept;
  }

  /** Of persons that stand in a row. */
  private void keepOfRow(int from, int to, Map<String, Set<String>> full, List<Mention> kept) {
    boolean sure = to - from >= LIST;
    for (int i = from; i < to && !sure; i++) {
      Mention m = mentions.get(i);
      sure = to - from > 1 && (!isSurname(m) || isTitled(m));
    }
    for (int i = from; i < to; i++) {
      Mention m = mentions.get(i);
      if (!isSurname(m)) {
        kept.add(m);
        continue;
      }
      List<Candidate> known = m.candidates();
      Set<String> parties = full.get(written(m));
      if (parties != null) {
        known = known.stream().filter(c -> parties.contains(c.entity())).toList();
      }
      boolean person = parties != null || sure || isTitled(m) || isSigner(m);
      if (person && !known.isEmpty() && standsAlone(m) && !hasOwnState(i)) {
        kept.add(new Mention(m.start(), m.end(), known, m.lowerCase(), m.repaired()));
      }
    }
  }

  /** The parties of the persons whom the text gives in full, by their last word and their first. */
  private Map<String, Set<String>> inFull() {
    Map<String, Set<String>> full = new HashMap<>();
    for (Mention m : mentions) {
      if (m.isOnly(FormKind.PERSON) && !isSurname(m)) {
        String name = written(m);
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
          for (String part : List.of(name.substring(0, at), name.substring(at + 1))) {
            Set<String> parties = full.computeIfAbsent(part, p -> new HashSet<>());
            m.candidates().forEach(c -> parties.add(c.entity()));
          }
        }
      }
    }
    return full;
  }

  private String written(Mention m) {
    return text.substring(m.start(), m.end());
  }

  private boolean isTitled(Mention m) {
    int at = pastSpacesBefore(m.start());
    return at < m.start() && words.startOfEnding(at, OFFICE.bits(), LONGEST_OFFICE) >= 0;
  }

  /** Whether words that announce who signed stand before it: "signed by". */
  private boolean isSigner(Mention m) {
    return cues.startOfEnding(pastSpacesBefore(m.start()), SIGN, LONGEST_OFFICE) >= 0;
  }

  /** Whether it is no part of a longer name: "Kenny D. Anthony", "Joe Brown". */
  private boolean standsAlone(Mention m) {
    int next = m.end() + 1;
    if (next < text.length()
        && text.charAt(m.end()) == ' '
        && Character.isUpperCase(text.charAt(next))
        && words.sortsAt(next) == 0) {
      return false;
    }
    int end = pastSpacesBefore(m.start());
    int at = end;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at == end
        || end == m.start()
        || !Character.isUpperCase(text.charAt(at))
        || words.sortsAt(at) != 0
        || isTitled(m);
  }

  private int pastSpacesBefore(int place) {
    int at = place;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** Whether only commas and the words of a list stand between two places. */
  private boolean isGlue(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == ' ' || c == ',' || c == ';' || c == 0x3001 || c == 0x060C) {
        at++;
        continue;
      }
      at = words.longestAt(at, GLUE.bits());
      if (at < 0) {
        return false;
      }
    }
    return at == to;
  }

  /** Whether the state stands before the office, or behind the name in brackets or with "of". */
  private boolean hasOwnState(int i) {
    Mention m = mentions.get(i);
    return i > 0 && isOfOne(mentions.get(i - 1), m)
        || i + 1 < mentions.size() && isFollowedBy(m, mentions.get(i + 1));
  }

  private boolean isOfOne(Mention state, Mention person) {
    if (state.isOnly(FormKind.PERSON)) {
      return false;
    }
    int at = pastSpacesBefore(person.start());
    int office = words.startOfEnding(at, OFFICE.bits(), LONGEST_OFFICE);
    while (office >= 0 && office > state.end()) {
      at = pastSpacesBefore(office);
      office = words.startOfEnding(at, OFFICE.bits(), LONGEST_OFFICE);
    }
    return at >= state.end() && isShort(state.end(), at)
        || office >= 0 && office <= state.end()
        || text.substring(state.end(), Math.max(state.end(), at)).strip().equals(",")
            && followsOffice(state);
  }

  /** Whether an officer is of the state, whose name may stand behind: "the King of Fiji, ...". */
  private boolean followsOffice(Mention state) {
    int from = Math.max(0, state.start() - LONGEST_OFFICE);
    int comma = text.lastIndexOf(',', state.start());
    return words.first(Math.max(from, comma), state.start(), OFFICE.bits()) >= 0;
  }

  /** Whether nothing stands there but a possessive or an opening bracket. */
  private boolean isShort(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c != ' ' && c != '(' && c != '\'' && c != 0x2019 && c != 's') {
        return false;
      }
    }
    return true;
  }

  private boolean isFollowedBy(Mention person, Mention state) {
    int from = person.end();
    int to = state.start();
    if (state.isOnly(FormKind.PERSON) || to - from > NEAR) {
      return false;
    }
    String between = text.substring(from, to);
    if (between.isBlank() || between.indexOf('\n') >= 0) {
      return false;
    }
    if (text.charAt(Chars.pastPlainSpaces(text, from, to)) == '(') {
      return true;
    }
    boolean office = words.first(from, to, OFFICE.bits()) >= 0;
    boolean listed = words.first(from, to, JOINER.bits()) >= 0;
    int comma = between.indexOf(',');
    return !listed && (office || comma < 0 && between.strip().indexOf(' ') < 0);
  }
}
