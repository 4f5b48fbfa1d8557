package org.undersigned.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Fetches documents from http and https addresses. Redirects are followed a few times; they may
 * turn http into https but never change to anything else, and lead into a private network only to
 * the host that the address named. A user or password in an address is refused. Safe for several
 * threads.
 */
public final class WebPages {
  private static final int MOST_REDIRECTS = 5;
  private static final String ACCEPT =
      "text/html,application/xhtml+xml,text/plain,text/markdown,application/pdf,"
          + "application/vnd.openxmlformats-officedocument.wordprocessingml.document,*/*;q=0.5";

  private final long maxBytes;
  private final Duration timeout;
  private final Clock clock;
  private final HttpClient client;

  /**
   * What an address gave.
   *
   * @param address as it was asked for
   * @param finalAddress where redirects led
   * @param time when it was fetched, to the second
   * @param mediaType as the server declares it, lower case, without parameters; may be empty
   * @param charset as the server declares it, empty when it does not
   * @param bytes the content; not copied, must not be changed
   */
  public record Fetched(
      String address,
      String finalAddress,
      Instant time,
      String mediaType,
      String charset,
      byte[] bytes) {
    public Fetched {
      Objects.requireNonNull(address);
      Objects.requireNonNull(finalAddress);
      Objects.requireNonNull(time);
      Objects.requireNonNull(mediaType);
      Objects.requireNonNull(charset);
      Objects.requireNonNull(bytes);
    }
  }

  /**
   * @param maxBytes larger documents are refused
   * @param timeout for each step: to connect, to answer, to send the whole document
   */
  public WebPages(long maxBytes, Duration timeout, Clock clock) {
    this.maxBytes = maxBytes;
    this.timeout = timeout;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  /**
   * Fetches a document.
   *
   * @throws DocumentException with a reason for the user when it cannot be had
   */
  public Fetched fetch(String address) throws IOException {
    URI at = WebAddress.of(address);
    String named = at.getHost();
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpResponse<InputStream> response = send(at);
      try (InputStream body = response.body()) {
        int status = response.statusCode();
        if (status >= 300
            && status < 400
            && response.headers().firstValue("location").isPresent()) {
          at = WebAddress.redirected(at, response.headers().firstValue("location").get(), named);
          continue;
        }
        if (status != 200) {
          throw new DocumentException("the server answers " + status + meaning(status));
        }
        return fetched(address, at, response, body);
      }
    }
    throw new DocumentException("more than " + MOST_REDIRECTS + " redirects");
  }

  private Fetched fetched(
      String address, URI at, HttpResponse<InputStream> response, InputStream body)
      throws IOException {
    String type = response.headers().firstValue("content-type").orElse("");
    String encoding = response.headers().firstValue("content-encoding").orElse("");
    byte[] bytes = content(body, encoding.toLowerCase(Locale.ROOT));
    return new Fetched(
        address,
        at.toString(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
        charset(type),
        bytes);
  }

  /** Reads the body under a clock of its own: a server may send one byte a minute. */
  private byte[] content(InputStream body, String encoding) throws IOException {
    Thread watch =
        new Thread(
            () -> {
              try {
                Thread.sleep(timeout.toMillis());
                body.close();
              } catch (InterruptedException done) {
                Thread.currentThread().interrupt();
              } catch (IOException ignored) {
                // closing is all that could be done
              }
            },
            "fetch-watch");
    watch.setDaemon(true);
    watch.start();
    long started = System.nanoTime();
    try {
      return switch (encoding) {
        case "", "identity" -> FileSource.capped(body, maxBytes, 0);
        case "gzip", "x-gzip" -> FileSource.capped(new GZIPInputStream(body), maxBytes, 0);
        default -> throw new DocumentException("the server sends it packed as " + encoding);
      };
    } catch (DocumentException told) {
      throw told;
    } catch (IOException cut) {
      boolean late = System.nanoTime() - started >= timeout.toNanos();
      String reason = late ? "not sent whole within " + seconds() : "the connection broke";
      throw new DocumentException(reason);
    } finally {
      watch.interrupt();
    }
  }

  private HttpResponse<InputStream> send(URI at) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .timeout(timeout)
            .header("User-Agent", "undersigned (reads joint statements)")
            .header("Accept", ACCEPT)
            .GET()
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (HttpConnectTimeoutException slow) {
      throw new DocumentException("no connection within " + seconds());
    } catch (HttpTimeoutException slow) {
      throw new DocumentException("no answer within " + seconds());
    } catch (ConnectException refused) {
      boolean unknown =
          refused.getCause() instanceof UnresolvedAddressException
              || causes(refused, UnresolvedAddressException.class);
      throw new DocumentException(unknown ? "no such host" : "no connection to " + at.getHost());
    } catch (UnknownHostException unknown) {
      throw new DocumentException("no such host");
    } catch (IOException broken) {
      throw new DocumentException("the connection broke");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new DocumentException("interrupted");
    }
  }

  private static boolean causes(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static String charset(String contentType) {
    for (String parameter : contentType.split(";")) {
      String bare = parameter.strip();
      if (bare.regionMatches(true, 0, "charset=", 0, 8)) {
        return bare.substring(8).replace("\"", "").strip();
      }
    }
    return "";
  }

  private static String meaning(int status) {
    return switch (status) {
      case 401, 403 -> " (not allowed)";
      case 404, 410 -> " (no such page)";
      case 429 -> " (asked too often)";
      default -> status >= 500 ? " (it is out of order)" : "";
    };
  }

  private String seconds() {
    return Math.max(1, timeout.toSeconds()) + " s";
  }
}
