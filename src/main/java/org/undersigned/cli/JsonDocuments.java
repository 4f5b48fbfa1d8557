package org.undersigned.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonIOException;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.undersigned.document.DocumentException;
import org.undersigned.document.SourceDocument;
import org.undersigned.signatory.SignatoryList;

/**
 * Documents as JSON lines: one object with {@code id}, {@code text} or {@code html}, and, where
 * they are known, {@code date} and {@code url}; other fields are nobody's business here. Lines are
 * taken one at a time and parsed by the workers.
 */
final class JsonDocuments implements Iterator<OrderedReading.Task> {
  private final String origin;
  private final JsonLines lines;
  private final StatementReader reader;
  private final Optional<LocalDate> day;
  private Optional<JsonLines.Line> next = Optional.empty();

  /**
   * @param origin the file's name, for messages
   * @param day of the act where a line gives none
   */
  JsonDocuments(String origin, JsonLines lines, StatementReader reader, Optional<LocalDate> day) {
    this.origin = origin;
    this.lines = lines;
    this.reader = reader;
    this.day = day;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      next = lines.next();
    }
    return next.isPresent();
  }

  @Override
  public OrderedReading.Task next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Document document = new Document(next.orElseThrow());
    next = Optional.empty();
    return new OrderedReading.Task(
        document.place(), document::id, document.line.text().length(), document::read);
  }

  /** One line, and the name that it gives itself once it has been looked into. */
  private final class Document {
    private final JsonLines.Line line;
    private volatile String id;

    Document(JsonLines.Line line) {
      this.line = line;
      this.id = "line-" + line.number();
    }

    String id() {
      return id;
    }

    String place() {
      return origin + ":" + line.number();
    }

    List<SignatoryList> read() throws Exception {
      if (line.tooLong()) {
        throw new DocumentException("line is larger than --max-size");
      }
      JsonObject object = object(line.text());
      String named = field(object, "id");
      id = named.isEmpty() ? id : named;
      return reader.statements(document(object));
    }

    private SourceDocument document(JsonObject object) throws DocumentException {
      String text = field(object, "text");
      String html = field(object, "html");
      if (text.isBlank() && html.isBlank()) {
        throw new DocumentException(
            object.has("statement") && object.has("entity")
                ? "this is a row that parse wrote, no document; leave --input jsonl out"
                : "neither text nor html in this line");
      }
      if (!text.isBlank() && !html.isBlank()) {
        throw new DocumentException("both text and html in this line; keep one");
      }
      Optional<LocalDate> date = date(field(object, "date"));
      return new SourceDocument(
          id,
          place(),
          html.isBlank() ? SourceDocument.Type.TEXT : SourceDocument.Type.HTML,
          StandardCharsets.UTF_8.name(),
          (html.isBlank() ? text : html).getBytes(StandardCharsets.UTF_8),
          date,
          date.isPresent() ? "option" : "",
          "",
          field(object, "url"));
    }
  }

  private static JsonObject object(String line) throws DocumentException {
    JsonReader json = new JsonReader(new StringReader(line));
    json.setStrictness(Strictness.STRICT);
    try {
      JsonElement element = JsonParser.parseReader(json);
      if (element.isJsonObject() && json.peek() == JsonToken.END_DOCUMENT) {
        return element.getAsJsonObject();
      }
    } catch (JsonIOException e) {
      throw e;
    } catch (JsonParseException | IOException e) {
      // told below, in words of ours: the parser's speak of its own classes
    }
    throw new DocumentException("not an object of JSON");
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

  private Optional<LocalDate> date(String cell) throws DocumentException {
    try {
      return cell.isEmpty() ? day : Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      throw new DocumentException("date " + cell + " is no date; write it as 2024-01-09");
    }
  }
}
