package org.undersigned;

import java.util.List;
import org.undersigned.document.SourceDocument;
import org.undersigned.mention.MentionFinder;
import org.undersigned.mention.Scan;
import org.undersigned.reference.ReferenceData;
import org.undersigned.role.Readings;
import org.undersigned.role.RoleReader;
import org.undersigned.signatory.Dates;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.ListBuilder;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.Wanted;
import org.undersigned.text.StatementText;
import org.undersigned.text.TextReader;
import org.undersigned.text.UnreadableDocumentException;

/** The stages in order: document, text, mentions, roles, signatory list. Thread-safe. */
public final class Pipeline {
  private final TextReader reader;
  private final MentionFinder finder;
  private final ReferenceData reference;
  private final Wanted wanted;

  /** A pipeline over these tables. */
  public Pipeline(ReferenceData reference, Leniency leniency) {
    this(
        new TextReader(),
        MentionFinder.bundled().withOwnNames(reference),
        reference,
        Wanted.all(leniency));
  }

  /** A pipeline that reads documents so and knows the phrases of this finder only. */
  public Pipeline(TextReader reader, MentionFinder finder, ReferenceData reference, Wanted wanted) {
    this.reader = reader;
    this.finder = finder;
    this.reference = reference;
    this.wanted = wanted;
  }

  /**
   * Who signed what this document says.
   *
   * @throws UnreadableDocumentException with a reason in one line
   */
  public List<SignatoryList> read(SourceDocument document) throws UnreadableDocumentException {
    return read(reader.read(document));
  }

  /** Who signed what this text says; one list for each statement on the page. */
  public List<SignatoryList> read(StatementText statement) {
    Scan everyone = finder.scan(statement.text(), statement.language());
    Dates.Found date = Dates.of(statement, everyone);
    Scan scan = date.date().map(everyone::on).orElse(everyone);
    Readings readings = RoleReader.read(statement, scan);
    return ListBuilder.lists(statement, scan, readings, reference, wanted, date);
  }
}
