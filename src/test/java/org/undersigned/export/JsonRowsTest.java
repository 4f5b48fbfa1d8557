package org.undersigned.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRowsTest {
  private static final Columns COLUMNS = Columns.of("name", "start").numbers("start");

  @Test
  void aLineIsAnObjectWithNumbersAsNumbers() throws IOException {
    StringBuilder out = new StringBuilder();
    RowWriter rows = RowWriter.of(Format.JSONL, out, COLUMNS);
    rows.row(List.of("C\u00f4te d'Ivoire", "12"));
    rows.row(List.of("=1", ""));
    rows.end();
    assertEquals(
        "{\"name\":\"C\u00f4te d'Ivoire\",\"start\":12}\n{\"name\":\"=1\",\"start\":null}\n",
        out.toString());
  }

  @Test
  void anyTextReadsBackAsItWas() throws IOException {
    String odd = "\u0000\u001b[31m\"\\\n\r\t\u007f\ud83c\uddeb\ud83c\uddf7 \ud800 \u2028";
    StringBuilder out = new StringBuilder();
    RowWriter rows = RowWriter.of(Format.JSON, out, COLUMNS);
    rows.row(List.of(odd, "1"));
    rows.end();
    String read =
        JsonParser.parseString(out.toString())
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject()
            .get("name")
            .getAsString();
    assertEquals(odd, read);
  }

  @Test
  void noRowsAreAnEmptyArray() throws IOException {
    StringBuilder out = new StringBuilder();
    RowWriter.of(Format.JSON, out, COLUMNS).end();
    assertEquals("[]\n", out.toString());
  }
}
