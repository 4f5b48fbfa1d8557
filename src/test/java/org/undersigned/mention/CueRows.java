package org.undersigned.mention;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.text.StatementText;

/** The bundled cue rows, and finders that lack one of them. */
public final class CueRows {
  /** A language that no document has: its cues are never met. */
  private static final String NOWHERE = "zxx";

  private final Lexicon lexicon = Lexicons.bundled();

  /** Knows every row. */
  public MentionFinder all() {
    return new MentionFinder(lexicon);
  }

  /** Knows every row but one. */
  public MentionFinder without(String row) {
    List<Cue> cues =
        lexicon.cues().stream()
            .map(
                c -> c.id().equals(row) ? new Cue(c.id(), c.act(), c.reach(), c.gap(), NOWHERE) : c)
            .toList();
    return new MentionFinder(
        new Lexicon(
            lexicon.languages(),
            lexicon.trie(),
            lexicon.lists(),
            lexicon.ids(),
            lexicon.forms(),
            cues,
            lexicon.words(),
            lexicon.open(),
            lexicon.suffixes(),
            lexicon.prefixes()));
  }

  /** Rows whose phrase stands in a text, as {@code language:cue}. */
  public Set<String> metIn(StatementText text) {
    MentionFinder finder = all();
    Scan scan = finder.scan(text.text(), finder.languages(List.of(text.language(), "en")));
    Set<String> met = new TreeSet<>();
    scan.cues(0, text.text().length()).forEach(h -> met.add(h.cue().id()));
    return met;
  }

  /** Rows that speak of a whole document: what they decide bears no rule. */
  public Set<String> ofDocuments() {
    Set<String> rows = new TreeSet<>();
    for (Cue c : lexicon.cues()) {
      if (c.reach() == Cue.Reach.DOCUMENT) {
        rows.add(c.id());
      }
    }
    return rows;
  }
}
