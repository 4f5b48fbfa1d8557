package org.undersigned.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.undersigned.document.SourceDocument;

class DocxFuzz {
  /** The XML inside the zip, which no mutation of packed bytes would reach. */
  @FuzzTest(maxDuration = "3m")
  void isReadOrRefused(byte[] xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml);
    }
    Reading.check(SourceDocument.Type.DOCX, bytes.toByteArray());
  }
}
