package org.undersigned.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.document.SourceDocument.Type;
import org.undersigned.text.StatementText;
import org.undersigned.text.TextReader;

class WebPagesTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-05-02T12:00:00.123Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private HttpServer server;
  private String base;
  private final Map<String, String> pages = new ConcurrentHashMap<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith("/to/")) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getQuery());
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
      return;
    }
    if (path.equals("/slow")) {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('a');
      exchange.getResponseBody().flush();
      return;
    }
    String page = pages.get(path);
    boolean latin = path.contains("latin");
    byte[] bytes =
        page == null
            ? new byte[0]
            : page.getBytes(latin ? Charset.forName("ISO-8859-2") : StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", "text/html; charset=" + (latin ? "\"ISO-8859-2\"" : "UTF-8"));
    exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private WebPages web(long most, Duration timeout) {
    return new WebPages(most, timeout, NOON);
  }

  private String refusal(String address) {
    WebPages web = web(1000, Duration.ofSeconds(10));
    return assertThrows(DocumentException.class, () -> web.fetch(address)).getMessage();
  }

  @Test
  void anAddressIsAnInput() throws Exception {
    pages.put("/press/2024-05-01-lakes.php", "<title>On lakes</title><p>Chad and Mali agree.");
    Inputs inputs =
        new Inputs(
            List.of(base + "/press/2024-05-01-lakes.php?x=1#top"),
            InputOptions.usual(),
            new ByteArrayInputStream(new byte[0]));
    SourceDocument document = ((PendingDocument) inputs.next()).read();
    assertEquals("2024-05-01-lakes", document.id());
    assertEquals(Type.HTML, document.type());
    assertEquals("2024-05-01", document.date().orElseThrow().toString());
    assertEquals(base + "/press/2024-05-01-lakes.php?x=1", document.address());
    StatementText text = new TextReader().read(document);
    assertEquals(document.address(), text.page().source());
    assertFalse(text.page().retrieved().isEmpty());
  }

  @Test
  void theDeclaredCharsetIsUsed() throws Exception {
    pages.put("/latin", "<p>Wspólne oświadczenie państw");
    WebPages.Fetched fetched = web(1000, Duration.ofSeconds(10)).fetch(base + "/latin");
    assertEquals("ISO-8859-2", fetched.charset());
    assertEquals("text/html", fetched.mediaType());
    assertEquals(Instant.parse("2024-05-02T12:00:00Z"), fetched.time());
  }

  @Test
  void redirectsAreFollowedFiveTimes() throws Exception {
    pages.put("/a", "x");
    String five = base + "/a";
    for (int i = 0; i < 5; i++) {
      five = base + "/to/" + i + "?" + five;
    }
    assertEquals(base + "/a", web(1000, Duration.ofSeconds(10)).fetch(five).finalAddress());
    assertEquals("more than 5 redirects", refusal(base + "/to/6?" + five));
  }

  @Test
  void redirectsNeverLeaveHttp() {
    assertEquals("redirects from http to file", refusal(base + "/to/x?file:///etc/passwd"));
    assertEquals("redirects from http to ftp", refusal(base + "/to/x?ftp://example.org/"));
  }

  @Test
  void intoAPrivateNetworkOnlyTheHostThatWasNamed() {
    int port = server.getAddress().getPort();
    assertEquals(
        "redirects into a private network, to 127.0.0.2; name it if you mean it",
        refusal(base + "/to/x?http://127.0.0.2:" + port + "/"));
    assertEquals(
        "redirects into a private network, to 169.254.169.254; name it if you mean it",
        refusal(base + "/to/x?http://169.254.169.254/latest"));
  }

  @Test
  void usersAndPasswordsAreNeverSent() {
    assertEquals(
        "holds a user or password, which is never sent; leave it out, or save the page and name"
            + " the file",
        refusal("http://me:secret@127.0.0.1/"));
    assertEquals("redirects to what is no address", refusal(base + "/to/x?http://a@127.0.0.1/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "http://x.example/a|b{c}?q=[1]#top http://x.example/a%7Cb%7Bc%7D?q=%5B1%5D",
        "https://мид.рф:8443/ru/press https://xn--d1ahl.xn--p1ai:8443/ru/press",
        "http://x.example/%C3%A9/é http://x.example/%C3%A9/%C3%A9",
        "http://x.example?a http://x.example?a",
        "http://[::1]:8080/a http://[::1]:8080/a"
      })
  void addressesAreTakenAsPeoplePasteThem(String pasted, String asked) throws Exception {
    assertEquals(asked, WebAddress.of(pasted).toString());
  }

  @Test
  void privateAddressesAreKnown() throws Exception {
    for (String address :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "::1",
            "fc00::1",
            "fe80::1",
            "224.0.0.1",
            "::ffff:10.0.0.1")) {
      assertTrue(PrivateNetwork.isPrivate(InetAddress.getByName(address)), address);
    }
    for (String address : List.of("8.8.8.8", "172.32.0.1", "2001:4860::1", "100.128.0.1")) {
      assertFalse(PrivateNetwork.isPrivate(InetAddress.getByName(address)), address);
    }
  }

  @Test
  void whatCannotBeHadIsToldInOneLine() throws Exception {
    assertEquals("the server answers 404 (no such page)", refusal(base + "/none"));
    assertEquals("this is no address", refusal("http://"));
    pages.put("/big", "x".repeat(1001));
    assertEquals("larger than 1000 bytes; raise --max-size to read it", refusal(base + "/big"));
    int port = server.getAddress().getPort();
    server.stop(0);
    assertEquals("no connection to 127.0.0.1", refusal("http://127.0.0.1:" + port + "/"));
  }

  @Test
  void aServerThatDripsIsGivenUp() {
    WebPages web = web(1000, Duration.ofMillis(300));
    DocumentException slow = assertThrows(DocumentException.class, () -> web.fetch(base + "/slow"));
    assertEquals("not sent whole within 1 s", slow.getMessage());
  }

  @Test
  void keptPagesSayWhatChanged() throws Exception {
    WebPages web = web(1000, Duration.ofSeconds(10));
    pages.put("/press/lakes", "<title>Lakes</title><p>Chad and Mali agree.");
    pages.put("/other/lakes", "<p>Another page.");
    KeptPages.Kept first = new KeptPages(folder).keep(web.fetch(base + "/press/lakes"));
    assertEquals(KeptPages.State.NEW, first.state());
    assertEquals(folder.resolve("lakes.html"), first.file());
    assertEquals(
        folder.resolve("lakes-2.html"),
        new KeptPages(folder).keep(web.fetch(base + "/other/lakes")).file());
    assertEquals(
        KeptPages.State.UNCHANGED,
        new KeptPages(folder).keep(web.fetch(base + "/press/lakes")).state());
    pages.put("/press/lakes", "<title>Lakes</title><p>Chad, Mali and Niger agree.");
    KeptPages.Kept changed = new KeptPages(folder).keep(web.fetch(base + "/press/lakes"));
    assertEquals(KeptPages.State.CHANGED, changed.state());
    assertEquals(first.file(), changed.file());
    assertTrue(Files.readString(changed.file()).contains("Niger"));
    assertFalse(Files.readString(changed.previous().orElseThrow()).contains("Niger"));

    Inputs inputs =
        new Inputs(
            List.of(folder.toString()),
            InputOptions.usual(),
            new ByteArrayInputStream(new byte[0]));
    inputs.next();
    SourceDocument document = ((PendingDocument) inputs.next()).read();
    assertEquals(base + "/press/lakes", document.address());
    assertEquals("2024-05-02T12:00:00Z", document.retrieved());
    assertFalse(inputs.hasNext());
  }

  /** What a run that was killed leaves, before the next one sees the same page. */
  @Test
  void aKeepingThatWasKilledIsCarriedOn() throws Exception {
    WebPages web = web(1000, Duration.ofSeconds(10));
    pages.put("/lakes", "<p>Chad and Mali agree.");
    new KeptPages(folder).keep(web.fetch(base + "/lakes"));
    Path file = folder.resolve("lakes.html");
    Path sidecar = folder.resolve("lakes.html.meta.json");
    byte[] firstSidecar = Files.readAllBytes(sidecar);

    // killed before the document of a new address was there
    Files.delete(file);
    KeptPages.Kept again = new KeptPages(folder).keep(web.fetch(base + "/lakes"));
    assertEquals(KeptPages.State.NEW, again.state());
    assertEquals(file, again.file());

    // killed with the new document in place and the sidecar still the old one
    pages.put("/lakes", "<p>Chad, Mali and Niger agree.");
    new KeptPages(folder).keep(web.fetch(base + "/lakes"));
    Files.write(sidecar, firstSidecar);
    Files.writeString(folder.resolve(".undersigned-fetch.new"), "half");
    KeptPages.Kept told = new KeptPages(folder).keep(web.fetch(base + "/lakes"));
    assertEquals(KeptPages.State.CHANGED, told.state());
    assertFalse(Files.readString(told.previous().orElseThrow()).contains("Niger"));
    assertFalse(told.edited());
    assertFalse(Files.exists(folder.resolve(".undersigned-fetch.new")));
    assertEquals(
        KeptPages.State.UNCHANGED, new KeptPages(folder).keep(web.fetch(base + "/lakes")).state());
  }

  @Test
  void longNamesOfAnyScriptFitTheFileSystem() throws Exception {
    String path = "/" + "声".repeat(200);
    pages.put(path, "<p>Chad and Mali agree.");
    Path file =
        new KeptPages(folder).keep(web(1000, Duration.ofSeconds(10)).fetch(base + path)).file();
    assertEquals("声".repeat(40) + ".html", file.getFileName().toString());
  }
}
