package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.page.FolderLock;

class FetchCommandTest {
  @TempDir Path folder;

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String page = pages.get(exchange.getRequestURI().getPath());
          byte[] bytes = page == null ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
          boolean text = exchange.getRequestURI().getPath().endsWith(".txt");
          exchange.getResponseHeaders().set("Content-Type", text ? "text/plain" : "text/html");
          exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Run fetch(String... addresses) {
    List<String> args = new ArrayList<>(List.of("fetch"));
    args.addAll(List.of(addresses));
    args.addAll(List.of("-o", folder.resolve("kept").toString()));
    return Run.of(args);
  }

  @Test
  void keepsWhatItGetsAndNamesWhatItDoesNot() {
    pages.put("/lakes.html", "<p>Chad and Mali agree.");
    Run run = fetch(base + "/none", base + "/lakes.html");
    assertEquals(1, run.status());
    assertEquals(
        "undersigned: " + base + "/none: the server answers 404 (no such page)\n", run.err());
    assertTrue(
        run.out()
            .startsWith(
                "address,file,state,sha256,previous,now_listed,no_longer_listed\n"
                    + base
                    + "/lakes.html,"));
    assertTrue(run.out().contains(folder.resolve("kept/lakes.html") + ",new,"));
    assertTrue(Files.exists(folder.resolve("kept/lakes.html.meta.json")));
    assertTrue(fetch(base + "/lakes.html").out().contains(",unchanged,"));
  }

  @Test
  void aSecondRunSaysWhichNamesChanged() {
    String list =
        "<h1>Joint statement on the lakes</h1><p>The following states issued this statement:</p>"
            + "<ul><li>Chad</li><li>Chile</li><li>Norway</li><li>%s</li></ul>";
    pages.put("/lakes", list.formatted("Hungary"));
    assertEquals("", fetch(base + "/lakes").err());
    pages.put("/lakes", list.formatted("Peru") + "<p>Updated.");
    Run second = fetch(base + "/lakes");
    assertEquals(
        "undersigned: " + base + "/lakes has changed; now listed: PER; no longer listed: HUN\n",
        second.err());
    assertTrue(second.out().endsWith(",PER,HUN\n"), second.out());
    pages.put("/lakes", list.formatted("Peru") + "<p>Updated again.");
    assertEquals(
        "undersigned: " + base + "/lakes has changed; it lists the same signatories\n",
        fetch(base + "/lakes").err());
    assertEquals("", fetch(base + "/lakes").err());
  }

  @Test
  void aKeptFileThatTheUserEditedIsNotLost() throws IOException {
    pages.put("/lakes.txt", "Chad and Mali agree.");
    fetch(base + "/lakes.txt");
    Path kept = Files.writeString(folder.resolve("kept/lakes.txt"), "my notes");
    assertEquals(
        "undersigned: " + kept + " was edited after it was fetched; it stays as you left it\n",
        fetch(base + "/lakes.txt").err());
    assertEquals("my notes", Files.readString(kept));
    pages.put("/lakes.txt", "Chad, Mali and Niger agree.");
    Run run = fetch(base + "/lakes.txt");
    assertTrue(run.err().contains("your version is now "), run.err());
    assertEquals("Chad, Mali and Niger agree.", Files.readString(kept));
    Path aside = Path.of(run.out().lines().skip(1).findFirst().orElseThrow().split(",")[4]);
    assertEquals("my notes", Files.readString(aside));
  }

  @Test
  void oneRunAtATimeKeepsPagesInAFolder() throws IOException {
    pages.put("/lakes.txt", "Chad and Mali agree.");
    FolderLock other = FolderLock.inside(Files.createDirectories(folder.resolve("kept")));
    try {
      Run run = fetch(base + "/lakes.txt");
      assertEquals(2, run.status());
      assertTrue(run.err().contains("is being written by another run"), run.err());
    } finally {
      other.close();
    }
    assertEquals(0, fetch(base + "/lakes.txt").status());
  }

  @Test
  void whatIsNoAddressIsAWrongCall() {
    assertEquals(2, Run.of(List.of("fetch", "ftp://x.example/a", "-o", "kept")).status());
    assertEquals(2, Run.of(List.of("fetch", "http://127.0.0.1/a")).status());
  }
}
