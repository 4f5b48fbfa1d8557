package org.undersigned.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.undersigned.Pipeline;
import org.undersigned.document.DocumentException;
import org.undersigned.document.Failure;
import org.undersigned.document.Given;
import org.undersigned.document.Inputs;
import org.undersigned.document.PendingDocument;
import org.undersigned.document.SourceDocument;
import org.undersigned.mention.MentionFinder;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.RosterFile;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.Wanted;
import org.undersigned.text.StatementText;
import org.undersigned.text.TextReader;
import org.undersigned.text.UnreadableDocumentException;

/** Turns documents into signatory lists, and tables of earlier runs back into theirs. */
final class StatementReader {
  private final ReferenceData reference;
  private final boolean complete;
  private final Set<String> withoutCompleteness = new ConcurrentSkipListSet<>();
  private final Wanted wanted;
  private final TextReader reader;
  private Pipeline pipeline;

  /**
   * @param leniency how much evidence a list needs
   * @param complete whether a list counts as complete when its table does not say
   * @param facts whether the documents' hashes and titles are wanted
   */
  StatementReader(ReferenceData reference, boolean complete, Leniency leniency, boolean facts) {
    this.reader = new TextReader(facts);
    this.wanted = new Wanted(leniency, facts);
    this.reference = reference;
    this.complete = complete;
  }

  /** One task for each thing that the inputs give, in their order. */
  Iterator<OrderedReading.Task> tasks(Inputs inputs) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return inputs.hasNext();
      }

      @Override
      public OrderedReading.Task next() {
        return task(inputs.next());
      }
    };
  }

  /** What the user should know after the reading, one line each. */
  List<String> notes(Inputs inputs) {
    List<String> notes = new ArrayList<>();
    if (!inputs.skipped().isNone()) {
      notes.add("undersigned: " + inputs.skipped().line());
    }
    for (String file : withoutCompleteness) {
      notes.add(
          "undersigned: "
              + file
              + ": has no column list, so its lists count as partial and nobody is called absent"
              + " (--complete if they are whole)");
    }
    return notes;
  }

  /** Who signed; safe to be called from several threads. */
  List<SignatoryList> read(SourceDocument document)
      throws IOException, UnreadableDocumentException {
    Opened opened = open(document);
    return opened.text == null ? opened.table : pipeline().read(opened.text);
  }

  /** Who signed what a document says that is surely no table of an earlier run. */
  List<SignatoryList> statements(SourceDocument document) throws UnreadableDocumentException {
    return pipeline().read(document);
  }

  private OrderedReading.Task task(Given given) {
    if (given instanceof Failure failure) {
      return new OrderedReading.Task(
          failure.origin(),
          failure::origin,
          0,
          () -> {
            throw new DocumentException(failure.reason());
          });
    }
    PendingDocument pending = (PendingDocument) given;
    return new OrderedReading.Task(pending.origin(), pending::id, 0, () -> read(pending));
  }

  private List<SignatoryList> read(PendingDocument pending)
      throws IOException, UnreadableDocumentException {
    Opened opened = open(pending.read());
    return opened.text == null ? opened.table : pipeline().read(opened.text);
  }

  /** The text of a document, or the lists of a table: one of the two, the other null. */
  private record Opened(StatementText text, List<SignatoryList> table) {}

  /** In a frame of its own: a long document's bytes are let go before its text is worked on. */
  private Opened open(SourceDocument document) throws IOException, UnreadableDocumentException {
    if (RosterFile.looksLike(document.bytes())) {
      return new Opened(null, table(document));
    }
    Optional<String> other = RosterFile.otherTable(document.origin(), document.bytes());
    if (other.isPresent()) {
      throw new UnreadableDocumentException(other.get());
    }
    return new Opened(reader.read(document), null);
  }

  private List<SignatoryList> table(SourceDocument document) throws IOException {
    ListKind unknown = complete ? ListKind.COMPLETE : ListKind.PARTIAL;
    RosterFile file = RosterFile.read(document.bytes(), reference, unknown);
    if (!file.completeness() && !complete) {
      withoutCompleteness.add(document.origin());
    }
    return file.lists();
  }

  /** Made when the first document needs it: tables are read back without. */
  private synchronized Pipeline pipeline() {
    if (pipeline == null) {
      MentionFinder finder = MentionFinder.bundled().withOwnNames(reference);
      pipeline = new Pipeline(reader, finder, reference, wanted);
    }
    return pipeline;
  }
}
