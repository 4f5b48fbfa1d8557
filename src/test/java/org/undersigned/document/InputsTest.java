package org.undersigned.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.document.SourceDocument.Type;
import org.undersigned.page.Manifest;

class InputsTest {
  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Inputs inputs(String... arguments) {
    return inputs(InputOptions.usual(), arguments);
  }

  private Inputs inputs(InputOptions options, String... arguments) {
    return new Inputs(
        List.of(arguments),
        options,
        new ByteArrayInputStream("<html><p>Hi".getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> ids(Inputs inputs) {
    List<String> ids = new ArrayList<>();
    inputs.forEachRemaining(
        given ->
            ids.add(
                given instanceof PendingDocument document
                    ? document.id()
                    : "! " + ((Failure) given).reason()));
    return ids;
  }

  @Test
  void aFolderGivesItsDocumentsInOrderOfNames() throws IOException {
    write("b.txt", "b");
    write("a/2024-05-01-x.HTML", "x");
    write("a/z.pdf", "z");
    write("c.docx", "c");
    write("notes.xlsx", "no");
    write(".hidden.txt", "no");
    write(".git/config.txt", "no");
    Inputs inputs = inputs(folder.toString());
    assertEquals(List.of("2024-05-01-x", "z", "b", "c"), ids(inputs));
    assertEquals("skipped 2 hidden files, 1 file of another type", inputs.skipped().line());
  }

  /** What fetch keeps beside a page is neither another document nor left out. */
  @Test
  void sidecarsAndEarlierVersionsGoWithoutAWord() throws IOException {
    write("page.html", "p");
    write("page.html.meta.json", "{}");
    write(".previous/page-1.html", "p");
    write("stray.meta.json", "{}");
    Inputs inputs = inputs(folder.toString());
    assertEquals(List.of("page"), ids(inputs));
    assertEquals("skipped 1 file of another type", inputs.skipped().line());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a/joint-statement.html, joint-statement",
    "https://example.org/a/joint-statement/?x=1, joint-statement",
    "https://example.org/, example.org",
    "https://example.org, example.org",
  })
  void anAddressIsNamedByItsLastPart(String address, String id) throws IOException {
    assertEquals(List.of(id), ids(inputs(address)));
  }

  @Test
  void aTakenStemIsReplacedByThePathBelowTheInput() throws IOException {
    write("a.txt", "1");
    write("b/a.txt", "2");
    write("b/a.html", "3");
    assertEquals(List.of("a", "b/a", "b/a.txt"), ids(inputs(folder.toString())));
  }

  @Test
  void theSameFileTwiceHasTwoNames() throws IOException {
    write("a.txt", "1");
    String file = folder.resolve("a.txt").toString();
    List<String> ids = ids(inputs(file, file, file, file));
    assertEquals(4, ids.stream().distinct().count());
    assertEquals("a", ids.get(0));
  }

  @Test
  void whatAReportWroteIsSkipped() throws IOException {
    assertEquals(Manifest.NAME, FolderWalk.MANIFEST);
    assertEquals(Manifest.HEADER, FolderWalk.MANIFEST_HEADER);
    write("out/report.html", "r");
    write("out/mine.txt", "m");
    write("out/manifest.csv", Manifest.HEADER + "\nreport.html,1,00\n");
    Inputs inputs = inputs(folder.toString());
    assertEquals(List.of("mine"), ids(inputs));
    assertEquals(new Skipped(0, 0, 2), inputs.skipped());
  }

  @Test
  void aLinkThatLeadsBackEnds() throws IOException {
    write("a/x.txt", "x");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/gone.txt"), folder.resolve("nowhere"));
    assertEquals(List.of("x"), ids(inputs(folder.toString())));
  }

  @Test
  void aNamedFileIsAlwaysTried() throws IOException {
    write(".odd.data", "<!DOCTYPE html><p>x");
    Given given = inputs(folder.resolve(".odd.data").toString()).next();
    SourceDocument document = ((PendingDocument) given).read();
    assertEquals(".odd", document.id());
    assertEquals(Type.HTML, document.type());
  }

  @Test
  void theNameGivesTheDateUnlessTheUserDoes() throws IOException {
    write("2024-01-09-red-sea.txt", "x");
    write("2024-13-09-x.txt", "x");
    SourceDocument named = read(inputs(folder.resolve("2024-01-09-red-sea.txt").toString()));
    assertEquals(Optional.of(LocalDate.of(2024, 1, 9)), named.date());
    assertEquals("file name", named.dateBasis());
    assertEquals(
        Optional.empty(), read(inputs(folder.resolve("2024-13-09-x.txt").toString())).date());
    InputOptions options =
        new InputOptions(Optional.of(LocalDate.of(2020, 2, 2)), "", InputOptions.DEFAULT_MAX_BYTES);
    SourceDocument given =
        read(inputs(options, folder.resolve("2024-01-09-red-sea.txt").toString()));
    assertEquals("option", given.dateBasis());
  }

  private static SourceDocument read(Inputs inputs) throws IOException {
    return ((PendingDocument) inputs.next()).read();
  }

  @Test
  void standardInputHasTheNameThatTheUserGives() throws IOException {
    assertEquals("stdin", read(inputs("-")).id());
    InputOptions options = new InputOptions(Optional.empty(), "mine", 100);
    SourceDocument document = read(inputs(options, "-"));
    assertEquals("mine", document.id());
    assertEquals(Type.HTML, document.type());
  }

  @Test
  void whatATerminalWouldObeyIsInNoName() throws IOException {
    write("a\u001b[31m\n\u202eb.txt", "a");
    assertEquals(List.of("a\uFFFD[31m\uFFFD\uFFFDb"), ids(inputs(folder.toString())));
  }

  @Test
  void whatIsTooLargeIsRefusedInOneLine() throws IOException {
    write("a.txt", "0123456789");
    InputOptions options = new InputOptions(Optional.empty(), "", 9);
    Inputs inputs = inputs(options, folder.resolve("a.txt").toString(), "-");
    for (int i = 0; i < 2; i++) {
      PendingDocument document = (PendingDocument) inputs.next();
      DocumentException refused = assertThrows(DocumentException.class, document::read);
      assertEquals("larger than 9 bytes; raise --max-size to read it", refused.getMessage());
    }
  }

  @Test
  void whatIsNotThereIsAValue() {
    assertEquals(
        List.of("! no such file", "! no documents in this folder (.txt .md .html .htm .pdf .docx)"),
        ids(inputs(folder.resolve("none.txt").toString(), folder.toString())));
  }
}
