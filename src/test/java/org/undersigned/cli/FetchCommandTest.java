package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
  @TempDir Path folder;

  @Test
  void keepsWhatItGetsAndNamesWhatItDoesNot() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean here = exchange.getRequestURI().getPath().equals("/lakes.html");
          byte[] bytes = "<p>Chad and Mali agree.".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(here ? 200 : 404, here ? bytes.length : -1);
          if (here) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
    server.start();
    try {
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      Path kept = folder.resolve("kept");
      List<String> args =
          List.of("fetch", base + "/none", base + "/lakes.html", "-o", kept.toString());
      Run run = Run.of(args);
      assertEquals(1, run.status());
      assertEquals(
          "undersigned: " + base + "/none: the server answers 404 (no such page)\n", run.err());
      assertTrue(
          run.out().startsWith("address,file,state,sha256,previous\n" + base + "/lakes.html,"));
      assertTrue(run.out().contains(kept.resolve("lakes.html") + ",new,"));
      assertTrue(Files.exists(kept.resolve("lakes.html.meta.json")));
      assertTrue(Run.of(args).out().contains(",unchanged,"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whatIsNoAddressIsAWrongCall() {
    assertEquals(2, Run.of(List.of("fetch", "ftp://x.example/a", "-o", "kept")).status());
    assertEquals(2, Run.of(List.of("fetch", "http://127.0.0.1/a")).status());
  }
}
