package org.undersigned.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.Pipeline;
import org.undersigned.document.SourceDocument;
import org.undersigned.mention.CueRows;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.Wanted;
import org.undersigned.text.StatementText;
import org.undersigned.text.TextReader;
import org.undersigned.text.UnreadableDocumentException;

/**
 * Reading must not hang on one phrase: with any single cue row disabled at most two whole lists of
 * the labelled statements are lost. Only documents in which the row decided are read again: it is
 * the rule of a finding, or it speaks of the whole document and stands in it.
 */
class LeaveOneOutTest {
  private static final int MOST_LOST = 2;

  private final ReferenceData reference = ReferenceData.bundled();
  private final CueRows rows = new CueRows();

  /** A document whose list is right. */
  private record Right(String id, StatementText text, Set<String> states) {}

  @Test
  void noSingleRowCarriesMoreThanTwoLists() throws IOException, UnreadableDocumentException {
    Map<String, List<Right>> decided = new TreeMap<>();
    int lists = 0;
    for (String folder : List.of("corpus", "heldout")) {
      lists += read(Corpus.read(Path.of("src/test/resources", folder)), decided);
    }
    Map<String, List<String>> lost = new HashMap<>();
    int again = 0;
    for (Map.Entry<String, List<Right>> row : decided.entrySet()) {
      again += row.getValue().size();
      Pipeline without =
          new Pipeline(
              new TextReader(), rows.without(row.getKey()), reference, Wanted.all(Leniency.NORMAL));
      for (Right document : row.getValue()) {
        if (!states(without.read(document.text())).equals(document.states())) {
          lost.computeIfAbsent(row.getKey(), k -> new ArrayList<>()).add(document.id());
        }
      }
    }
    List<String> greatest =
        lost.keySet().stream()
            .sorted(
                (a, b) ->
                    lost.get(a).size() == lost.get(b).size()
                        ? a.compareTo(b)
                        : lost.get(b).size() - lost.get(a).size())
            .toList();
    System.out.printf(
        "leave one out: %d rows decide something in %d lists (%d readings); greatest loss %s%n",
        decided.size(),
        lists,
        again,
        greatest.isEmpty() ? "none" : greatest.get(0) + " " + lost.get(greatest.get(0)));
    assertEquals(
        "",
        greatest.stream()
            .filter(r -> lost.get(r).size() > MOST_LOST)
            .map(r -> r + " loses " + lost.get(r))
            .collect(Collectors.joining("\n")),
        "rows on which more than " + MOST_LOST + " lists hang");
  }

  private int read(Corpus corpus, Map<String, List<Right>> decided)
      throws IOException, UnreadableDocumentException {
    Pipeline whole =
        new Pipeline(new TextReader(), rows.all(), reference, Wanted.all(Leniency.NORMAL));
    TextReader reader = new TextReader();
    Set<String> ofDocuments = rows.ofDocuments();
    int lists = 0;
    for (Map<String, String> statement : corpus.statements()) {
      StatementText text = reader.read(document(corpus.root().resolve(statement.get("file"))));
      List<SignatoryList> found = whole.read(text);
      Set<String> states = states(found);
      if (!states.equals(gold(corpus, statement.get("statement")))) {
        continue;
      }
      lists++;
      Set<String> deciding = new TreeSet<>(rows.metIn(text));
      Set<String> rules = new TreeSet<>();
      found.forEach(l -> l.findings().forEach(f -> rules.add(f.rule())));
      deciding.removeIf(r -> !rules.contains(r) && !ofDocuments.contains(r));
      Right right = new Right(statement.get("statement"), text, states);
      deciding.forEach(r -> decided.computeIfAbsent(r, k -> new ArrayList<>()).add(right));
    }
    return lists;
  }

  private static Set<String> gold(Corpus corpus, String statement) throws IOException {
    Set<String> codes =
        Corpus.rows(Path.of("data/reference/states.csv")).stream()
            .map(r -> r.get("code"))
            .collect(Collectors.toSet());
    return corpus.gold().get(statement).stream()
        .filter(g -> g.get("role").equals("signatory") && codes.contains(g.get("entity")))
        .map(g -> g.get("entity"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> states(List<SignatoryList> lists) {
    return lists.get(0).signatoryStates().stream()
        .map(f -> f.entity())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SourceDocument document(Path file) throws IOException {
    return new SourceDocument(
        "text",
        "text",
        type(file.getFileName().toString()),
        "",
        Files.readAllBytes(file),
        Optional.empty(),
        "",
        "");
  }

  private static SourceDocument.Type type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "md" -> SourceDocument.Type.MARKDOWN;
      case "html" -> SourceDocument.Type.HTML;
      case "txt" -> SourceDocument.Type.TEXT;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
