package org.undersigned.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.undersigned.document.SourceDocument;

class MarkdownFuzz {
  @FuzzTest(maxDuration = "3m")
  void isReadOrRefused(byte[] bytes) {
    Reading.check(SourceDocument.Type.MARKDOWN, bytes);
  }
}
