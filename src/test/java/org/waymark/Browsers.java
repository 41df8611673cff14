package org.waymark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

    /** Starts it; where there is none, the test is skipped, loudly. */
    static Browsers startOrSkip() {
        var executable = find();
        if (executable.isEmpty()) {
            System.err.println(
                    """

                    ****************************************************************
                    NO CHROMIUM: THE BROWSER TESTS ARE SKIPPED, AND TELL YOU NOTHING.
                    On Debian: apt-get install chromium
                    ****************************************************************
                    """);
        }
        assumeTrue(executable.isPresent(), "no Chromium on this machine");
        return new Browsers(executable.orElseThrow());
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
