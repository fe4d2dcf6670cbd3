package io.github.concertlib.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that keeps account of its console and its requests. Tests that ask for one are skipped where none is. */
final class Browser implements AutoCloseable {

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final String first;
    private final Map<Path, String> tabs = new HashMap<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.first = driver.getWindowHandle();
    }

    static Browser start(Path profile) {
        Optional<Path> browser = installed("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        Optional<Path> control = installed("chromedriver", "chromium.chromedriver");
        if (browser.isEmpty() || control.isEmpty()) {
            String line = "*".repeat(100);
            System.out.println(line);
            System.out.println(
                    "*  WARNING: no Chromium with chromedriver on this machine: report pages are NOT tested in a browser.");
            System.out.println("*  Install the packages chromium and chromium-driver, and run the tests again.");
            System.out.println(line);
        }
        assumeTrue(browser.isPresent() && control.isPresent(), "no Chromium with chromedriver on this machine");
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions()
                .setBinary(browser.get().toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(control.get().toFile())
                        .build(),
                options));
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page anew and waits until it says that it is complete. */
    void open(Path page) {
        driver.switchTo().window(first);
        load(page);
    }

    /** Shows a page in a tab of its own, where it is loaded once; for those who look and change nothing. */
    void show(Path page) {
        String tab = tabs.get(page);
        if (tab == null) {
            driver.switchTo().newWindow(WindowType.TAB);
            load(page);
            tabs.put(page, driver.getWindowHandle());
        } else {
            driver.switchTo().window(tab);
        }
    }

    private void load(Path page) {
        driver.executeCdpCommand("Page.bringToFront", Map.of());
        driver.get(page.toUri().toString());
        new WebDriverWait(driver, Duration.ofSeconds(30))
                .until(d -> "yes".equals(run("return document.documentElement.dataset.ready")));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    /** The cells of a table, row by row, without its head; thin spaces between digits are left out. */
    List<List<String>> table(String id) {
        Object rows = run("""
                const table = document.getElementById(arguments[0]);
                if (!table) throw new Error('no table ' + arguments[0]);
                return [...table.tBodies[0].rows].map(row => [...row.cells].map(cell =>
                  cell.textContent.replace(/\\u2009/g, '').replace(/\\s+/g, ' ').trim()));
                """, id);
        List<List<String>> table = new ArrayList<>();
        for (Object row : (List<?>) rows) {
            table.add(((List<?>) row).stream().map(String::valueOf).toList());
        }
        return table;
    }

    void resize(int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** What the console said since it was last asked, warnings of the chart library about its own layout aside. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Every address asked for since this was last asked, but the page itself and data that stand in it. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JsonMapper.builder()
                        .build()
                        .readTree(entry.getMessage())
                        .get("message"))
                .filter(message -> message.get("method").asString().equals("Network.requestWillBeSent"))
                .map(message -> message.get("params").get("request"))
                .map((JsonNode request) -> request.get("url").asString())
                .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
