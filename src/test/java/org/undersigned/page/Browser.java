package org.undersigned.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's chromium without a screen and without a network. */
final class Browser implements AutoCloseable {
  /** A machine may be busy: how long a script takes is not what the tests are about. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private final ChromeDriver driver;
  private final Path folder;

  static boolean present() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  /**
   * A fresh browser.
   *
   * @param folder where pages are stored and downloads arrive
   */
  Browser(Path folder) {
    java.util.logging.Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
    this.folder = folder;
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--window-size=1280,900");
    options.setExperimentalOption("prefs", Map.of("download.default_directory", folder.toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
  }

  /** Stores the page and shows it from the disk. */
  void show(String html) {
    try {
      Path file = Files.writeString(folder.resolve("page.html"), html);
      console();
      requests();
      driver.get(file.toUri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page and the browser had to complain of since the last call. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(e -> e.getLevel() + " " + e.getMessage())
        .toList();
  }

  /** Addresses asked for since the last call, other than the page's own file and data in it. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(e -> e.getMessage())
        .filter(m -> m.contains("Network.requestWillBeSent\""))
        .filter(m -> !m.contains("\"url\":\"data:") && !m.contains("/page.html\""))
        .toList();
  }

  /** Emulates a screen: width and height in CSS pixels. */
  void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void dark(boolean dark) {
    String scheme = dark ? "dark" : "light";
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void scripts(boolean on) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** The page on paper of that size in inches. */
  byte[] pdf(double width, double height) {
    Map<String, Object> printed =
        command(
            "Page.printToPDF",
            Map.of(
                "printBackground",
                true,
                "preferCSSPageSize",
                true,
                "paperWidth",
                width,
                "paperHeight",
                height));
    return java.util.Base64.getDecoder().decode((String) printed.get("data"));
  }

  byte[] picture() {
    Map<String, Object> shot =
        command("Page.captureScreenshot", Map.of("captureBeyondViewport", false));
    return java.util.Base64.getDecoder().decode((String) shot.get("data"));
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
  }

  /** What axe finds wrong: rule, number of places, the first of them. */
  List<String> axe() {
    run(axeSource());
    Object wrong =
        ((JavascriptExecutor) driver)
            .executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                    + "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa',"
                    + "'wcag22aa','best-practice'], resultTypes: ['violations']})"
                    + ".then(r => done(r.violations.map(v => v.id + ' x' + v.nodes.length + ' '"
                    + " + v.nodes[0].html.slice(0, 200) + ' ' + v.nodes[0].failureSummary)));");
    return ((List<?>) wrong).stream().map(String::valueOf).toList();
  }

  private static String axeSource() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
