package org.undersigned.mention;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.text.StatementText;

/** The cue rows of the tables, and finders that lack one of them. */
public final class CueRows {
  private final Languages languages;
  private final Lexicon lexicon;

  /** Compiles the tables anew, all languages in one. */
  public CueRows() {
    LexiconBuilder tables = LexiconTables.read(Path.of("data"));
    languages = tables.languages();
    lexicon = tables.build();
  }

  /** Knows every row. */
  public MentionFinder all() {
    return new MentionFinder(Shelf.of(languages, lexicon));
  }

  /** Knows every row but one, which counts in no language. */
  public MentionFinder without(String row) {
    long[] bits = lexicon.cueBits().clone();
    for (int i = 0; i < bits.length; i++) {
      bits[i] = lexicon.cues()[i].id().equals(row) ? 0 : bits[i];
    }
    return new MentionFinder(
        Shelf.of(
            languages,
            new Lexicon(
                lexicon.trie(),
                lexicon.lists(),
                lexicon.ids(),
                lexicon.ranks(),
                lexicon.forms(),
                lexicon.cues(),
                bits,
                lexicon.words(),
                lexicon.open())));
  }

  /** Rows whose phrase stands in a text, as {@code language:cue}. */
  public Set<String> metIn(StatementText text) {
    MentionFinder finder = all();
    Scan scan = finder.scan(text.text(), text.language());
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
