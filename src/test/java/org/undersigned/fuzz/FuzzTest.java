package org.undersigned.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.Pipeline;
import org.undersigned.document.SourceDocument;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.text.UnreadableDocumentException;

/**
 * A few thousand damaged documents, the same ones at every run. Each is read or refused with a
 * reason: no crash, no hang, the same answer twice, every span inside its text, no control
 * characters. {@code -Dfuzz.seed=N} and {@code -Dfuzz.documents=N} try others.
 */
class FuzzTest {
  private static final Path TEXTS = Path.of("src/test/resources/corpus/texts");
  private static final int DOCUMENTS = Integer.getInteger("fuzz.documents", 2000);
  private static final long SEED = Long.getLong("fuzz.seed", 20240109);
  private static final long SLOW_NANOS = 20_000_000_000L;

  private final Pipeline pipeline = new Pipeline(ReferenceData.bundled(), Leniency.NORMAL);

  @Test
  void damagedDocumentsAreReadOrRefusedWithAReason() throws IOException {
    List<SourceDocument> seeds = seeds();
    Random random = new Random(SEED);
    for (int i = 0; i < DOCUMENTS; i++) {
      SourceDocument seed = seeds.get(random.nextInt(seeds.size()));
      byte[] other = seeds.get(random.nextInt(seeds.size())).bytes();
      byte[] bytes = new Mutation(SEED + i).of(seed.bytes(), other);
      check(document(seed.id(), seed.type(), bytes), i);
    }
  }

  private void check(SourceDocument document, int number) {
    String what = "document " + number + " of seed " + SEED + ", made from " + document.id();
    long start = System.nanoTime();
    String first = read(document, what);
    assertTrue(System.nanoTime() - start < SLOW_NANOS, what + " takes too long");
    if (number % 10 == 0) {
      assertEquals(first, read(document, what), what);
    }
  }

  private String read(SourceDocument document, String what) {
    try {
      List<SignatoryList> lists = pipeline.read(document);
      lists.forEach(list -> check(list, what));
      return lists.toString();
    } catch (UnreadableDocumentException refused) {
      assertTrue(refused.getMessage().lines().count() == 1, what + ": " + refused.getMessage());
      return refused.getMessage();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(what + ": " + e, e);
    }
  }

  private static void check(SignatoryList list, String what) {
    String text = list.text().orElseThrow().text();
    text.chars()
        .forEach(
            c ->
                assertTrue(
                    c == '\n' || c == '\t' || !Character.isISOControl(c),
                    what + ": control character " + c));
    for (Finding finding : list.findings()) {
      assertTrue(finding.span().end() <= text.length(), what + ": " + finding);
    }
  }

  private static List<SourceDocument> seeds() throws IOException {
    List<SourceDocument> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(TEXTS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        SourceDocument.Type type =
            name.endsWith("html") ? SourceDocument.Type.HTML : SourceDocument.Type.TEXT;
        seeds.add(document(name, type, Files.readAllBytes(file)));
        if (type == SourceDocument.Type.TEXT && seeds.size() % 3 == 0) {
          seeds.add(document(name, SourceDocument.Type.MARKDOWN, Files.readAllBytes(file)));
        }
      }
    }
    for (int i = 0; i < 5; i++) {
      seeds.add(document("made.docx", SourceDocument.Type.DOCX, docx()));
      seeds.add(document("made.pdf", SourceDocument.Type.PDF, pdf()));
    }
    return seeds;
  }

  private static SourceDocument document(String id, SourceDocument.Type type, byte[] bytes) {
    return new SourceDocument(id, id, type, "", bytes, Optional.empty(), "", "");
  }

  private static byte[] docx() throws IOException {
    String xml =
        """
        <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
        <w:p><w:r><w:t>Joint statement by the Foreign Ministers of France, Japan and Norway</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Chile</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>""";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** As short as a PDF can be: no table of objects, which readers rebuild. */
  private static byte[] pdf() {
    String words = "Joint statement by the Foreign Ministers of France, Japan and Norway";
    String content = "BT /F 12 Tf 50 700 Td (" + words + ") Tj ET";
    String pdf =
        """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
        /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
        """
            + ("4 0 obj <</Length " + content.length() + ">> stream\n" + content)
            + "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";
    return pdf.getBytes(StandardCharsets.ISO_8859_1);
  }
}
