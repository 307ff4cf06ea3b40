package tradematching.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tradematching.browser.Chromium.Look;

/**
 * Pictures of the pages of a running platform, for people to look at: {@code Screenshots FOLDER http://127.0.0.1:8080 /batch /}. The
 * environment says who looks: {@code CONSOLE_USER} and {@code CONSOLE_PASSWORD}.
 */
final class Screenshots {

    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Look look : Look.values()) {
            try (BrowserPage page = Chromium.open(arguments[1], look)) {
                page.signIn(arguments[2], System.getenv("CONSOLE_USER"), System.getenv("CONSOLE_PASSWORD"));
                for (String path : Arrays.asList(arguments).subList(2, arguments.length)) {
                    take(page, path, look, folder);
                }
            }
        }
        // Playwright's own threads would keep the process.
        System.exit(0);
    }

    private static void take(BrowserPage page, String path, Look look, Path folder) {
        PlaywrightAssertions.assertThat(page.visit(path).find(".tile[data-state=loading]"))
                .hasCount(0);
        page.page().waitForTimeout(400);
        Path file = folder.resolve("page" + path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + look + ".png");
        page.screenshot(file);
        System.out.printf("%s %s%n", file, page.scrollsSideways() ? "(scrolls sideways)" : "");
        System.out.print(lines(page.complaints()) + lines(page.accessibilityViolations()));
    }

    private static String lines(Iterable<String> texts) {
        StringBuilder lines = new StringBuilder();
        texts.forEach(text -> lines.append("  ").append(text).append('\n'));
        return lines.toString();
    }
}
