package org.undersigned.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.undersigned.document.DocumentException;
import org.undersigned.document.SourceDocument;

/**
 * Documents as JSON lines: one object with {@code id}, {@code text} or {@code html}, and, where
 * they are known, {@code date} and {@code url}. Lines are taken one at a time and parsed by the
 * workers.
 */
final class JsonDocuments implements Iterator<OrderedReading.Task> {
  private final String origin;
  private final BufferedReader lines;
  private final long maxBytes;
  private final StatementReader reader;
  private String next;
  private long number;

  JsonDocuments(String origin, InputStream in, long maxBytes, StatementReader reader) {
    this.origin = origin;
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    this.maxBytes = maxBytes;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null || next.isBlank()) {
        next = lines.readLine();
        number++;
        if (next == null) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public OrderedReading.Task next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String line = next;
    long row = number;
    next = null;
    String place = origin + ":" + row;
    return new OrderedReading.Task(place, () -> reader.read(document(line, row, place)));
  }

  private SourceDocument document(String line, long row, String place) throws DocumentException {
    if (line.length() > maxBytes) {
      throw new DocumentException("larger than --max-size");
    }
    JsonObject object;
    try {
      object = JsonParser.parseString(line).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new DocumentException("not an object of JSON");
    }
    String text = field(object, "text");
    String html = field(object, "html");
    if (text.isEmpty() && html.isEmpty()) {
      throw new DocumentException("neither text nor html in this line");
    }
    String id = field(object, "id");
    Optional<LocalDate> date = date(field(object, "date"));
    return new SourceDocument(
        id.isEmpty() ? "line-" + row : id,
        place,
        html.isEmpty() ? SourceDocument.Type.TEXT : SourceDocument.Type.HTML,
        StandardCharsets.UTF_8.name(),
        (html.isEmpty() ? text : html).getBytes(StandardCharsets.UTF_8),
        date,
        date.isPresent() ? "option" : "",
        "",
        field(object, "url"));
  }

  private static String field(JsonObject object, String name) throws DocumentException {
    if (!object.has(name) || object.get(name).isJsonNull()) {
      return "";
    }
    if (!object.get(name).isJsonPrimitive()) {
      throw new DocumentException(name + " is no plain value");
    }
    return object.get(name).getAsString();
  }

  private static Optional<LocalDate> date(String cell) throws DocumentException {
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      throw new DocumentException("date " + cell + " is no date; write it as 2024-01-09");
    }
  }
}
