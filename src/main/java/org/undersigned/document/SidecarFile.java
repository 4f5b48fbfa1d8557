package org.undersigned.document;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads and writes sidecars. Loaded only for files that have one, since it brings a library along.
 */
final class SidecarFile {
  static final String ENDING = ".meta.json";
  private static final long LARGEST = 1 << 16;

  private SidecarFile() {}

  /** Where the sidecar of a file stands. */
  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ENDING);
  }

  /** The sidecar of a file, empty when there is none that can be read. */
  static Optional<Sidecar> of(Path file) {
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
  static String json(Sidecar sidecar) {
    JsonObject json = new JsonObject();
    json.addProperty("address", sidecar.address());
    json.addProperty("final_address", sidecar.finalAddress());
    json.addProperty("time", sidecar.time());
    json.addProperty("sha256", sidecar.sha256());
    json.addProperty("content_type", sidecar.mediaType());
    json.addProperty("charset", sidecar.charset());
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }
}
