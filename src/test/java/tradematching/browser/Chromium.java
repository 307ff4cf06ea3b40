package tradematching.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, started when first asked for and closed with the JVM. One thread may use it. */
public final class Chromium {

    static final String MISSING =
            "No Chromium is installed: install the package chromium, or name its executable in CHROMIUM_EXECUTABLE";

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM_EXECUTABLE")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page with nothing remembered from any other. */
    public static BrowserPage open(String baseUrl, Look look) {
        return new BrowserPage(Holder.BROWSER, baseUrl, look);
    }

    /** How a page is looked at. */
    public enum Look {
        DESKTOP_LIGHT(1280, 800, false),
        DESKTOP_DARK(1280, 800, true),
        PHONE(390, 844, false);

        final int width;
        final int height;
        final boolean dark;

        Look(int width, int height, boolean dark) {
            this.width = width;
            this.height = height;
            this.dark = dark;
        }
    }

    private static final class Holder {

        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable().orElseThrow(() -> new IllegalStateException(MISSING)))
                            // The pages are our own; the sandbox needs rights that containers do not give.
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium-closer"));
            return browser;
        }
    }
}
