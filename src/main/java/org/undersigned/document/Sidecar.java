package org.undersigned.document;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a kept document, in {@code NAME.meta.json} beside it.
 *
 * @param address as it was asked for
 * @param finalAddress where redirects led
 * @param time ISO instant of the retrieval
 * @param sha256 of the bytes, lower-case hex
 * @param mediaType as the server declared it, may be empty
 * @param charset as the server declared it, may be empty
 */
public record Sidecar(
    String address,
    String finalAddress,
    String time,
    String sha256,
    String mediaType,
    String charset) {
  private static final String ENDING = ".meta.json";
  private static final long LARGEST = 1 << 16;

  public Sidecar {
    Objects.requireNonNull(address);
    Objects.requireNonNull(finalAddress);
    Objects.requireNonNull(time);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(charset);
  }

  /** Where the sidecar of a file stands. */
  public static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ENDING);
  }

  /** The sidecar of a file, empty when there is none that can be read. */
  public static Optional<Sidecar> of(Path file) {
    Path path = beside(file);
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
        return Optional.empty();
      }
      JsonObject json =
          new Gson()
              .fromJson(
                  new String(Files.readAllBytes(path), StandardCharsets.UTF_8), JsonObject.class);
      return json == null
          ? Optional.empty()
          : Optional.of(
              new Sidecar(
                  text(json, "address"),
                  text(json, "final_address"),
                  text(json, "time"),
                  text(json, "sha256"),
                  text(json, "content_type"),
                  text(json, "charset")));
    } catch (IOException | JsonParseException unreadable) {
      return Optional.empty();
    }
  }

  private static String text(JsonObject json, String key) {
    return json.has(key) && json.get(key).isJsonPrimitive() ? json.get(key).getAsString() : "";
  }

  /** As it is written: one key a line, keys always in the same order. */
  public String json() {
    JsonObject json = new JsonObject();
    json.addProperty("address", address);
    json.addProperty("final_address", finalAddress);
    json.addProperty("time", time);
    json.addProperty("sha256", sha256);
    json.addProperty("content_type", mediaType);
    json.addProperty("charset", charset);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }
}
