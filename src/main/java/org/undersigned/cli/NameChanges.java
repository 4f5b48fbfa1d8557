package org.undersigned.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.undersigned.document.DocumentException;
import org.undersigned.document.InputOptions;
import org.undersigned.document.Inputs;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

/**
 * How the signatories of two versions of one page differ. A version may have been corrected: this
 * says what a page lists, not who joined or left.
 *
 * @param now codes of those that only the later version lists, in order
 * @param noLonger codes of those that only the earlier one lists, in order
 */
record NameChanges(List<String> now, List<String> noLonger) {
  static final NameChanges NONE = new NameChanges(List.of(), List.of());
  private static final int SECONDS = 60;

  NameChanges {
    now = List.copyOf(now);
    noLonger = List.copyOf(noLonger);
  }

  /**
   * Reads two versions of a page.
   *
   * @throws DocumentException when one cannot be read, with a reason of one line
   */
  static NameChanges between(Path before, Path after) throws DocumentException {
    SortedSet<String> then = signatories(before);
    SortedSet<String> now = signatories(after);
    SortedSet<String> added = new TreeSet<>(now);
    added.removeAll(then);
    then.removeAll(now);
    return new NameChanges(List.copyOf(added), List.copyOf(then));
  }

  /** For the user: which names, or that they are the same. */
  String words() {
    if (now.isEmpty() && noLonger.isEmpty()) {
      return "it lists the same signatories";
    }
    String more = now.isEmpty() ? "" : "now listed: " + String.join(" ", now);
    String less = noLonger.isEmpty() ? "" : "no longer listed: " + String.join(" ", noLonger);
    return more + (more.isEmpty() || less.isEmpty() ? "" : "; ") + less;
  }

  private static SortedSet<String> signatories(Path file) throws DocumentException {
    SortedSet<String> codes = new TreeSet<>();
    StatementReader reader =
        new StatementReader(ReferenceData.bundled(), false, Leniency.NORMAL, false);
    Console apart =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            InputStream.nullInputStream());
    Inputs inputs =
        new Inputs(List.of(file.toString()), InputOptions.usual(), InputStream.nullInputStream());
    List<String> reasons = new ArrayList<>();
    new OrderedReading(1, SECONDS, apart)
        .run(
            reader.tasks(inputs),
            new OrderedReading.Results() {
              @Override
              public void read(String id, List<SignatoryList> lists) {
                lists.forEach(list -> add(list, codes));
              }

              @Override
              public void failed(String id, String reason) {
                reasons.add(reason);
              }
            });
    if (!reasons.isEmpty()) {
      throw new DocumentException(file + ": " + reasons.get(0));
    }
    return codes;
  }

  private static void add(SignatoryList list, SortedSet<String> codes) {
    list.in(Role.SIGNATORY).stream().map(Finding::entity).forEach(codes::add);
  }
}
