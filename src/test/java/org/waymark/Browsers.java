package org.waymark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, for tests and pictures. */
final class Browsers implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright;
    private final Browser chromium;

    private Browsers(Path executable) {
        var options = new Playwright.CreateOptions();
        options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        playwright = Playwright.create(options);
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    static Browsers start() {
        return new Browsers(find().orElseThrow());
    }

    /** Whether there is one; where there is none, it says so loudly. For {@link StageHand}. */
    static boolean areHere() {
        if (find().isEmpty()) {
            System.err.println(
                    """

                    ****************************************************************
                    NO CHROMIUM: THE BROWSER TESTS ARE SKIPPED, AND TELL YOU NOTHING.
                    On Debian: apt-get install chromium
                    ****************************************************************
                    """);
        }
        return find().isPresent();
    }

    Browser chromium() {
        return chromium;
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
