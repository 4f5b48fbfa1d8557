package org.undersigned.document;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Reads documents from addresses. Made only when an address is given. */
final class WebSource {
  static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final InputOptions options;
  private final WebPages pages;

  WebSource(InputOptions options) {
    this.options = options;
    this.pages = new WebPages(options.maxBytes(), TIMEOUT, Clock.systemUTC());
  }

  SourceDocument read(String id, String address) throws IOException {
    WebPages.Fetched fetched = pages.fetch(address);
    String name = lastSegment(fetched.finalAddress());
    Optional<LocalDate> date = options.date().or(() -> DocumentNames.date(lastSegment(address)));
    String basis = options.date().isPresent() ? "option" : date.isPresent() ? "file name" : "";
    return new SourceDocument(
        id,
        address,
        DocumentType.of(fetched.bytes(), name, fetched.mediaType()),
        fetched.charset(),
        fetched.bytes(),
        date,
        basis,
        fetched.time().toString(),
        fetched.finalAddress());
  }

  /** Whether an address names more than a host, whose dots part no ending from a name. */
  static boolean hasPath(String address) {
    return address.substring(address.indexOf("://") + 3).matches("[^/?#]*/+[^/?#].*");
  }

  /** The last part of an address's path that is not empty, else its host. */
  static String lastSegment(String address) {
    int start = address.indexOf("://") + 3;
    int end = address.length();
    for (char stop : new char[] {'?', '#'}) {
      int at = address.indexOf(stop, start);
      end = at >= 0 && at < end ? at : end;
    }
    String path = address.substring(start, end);
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String segment = path.substring(path.lastIndexOf('/') + 1);
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return segment;
    }
  }
}
