package tradematching.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tradematching.browser.Chromium.Look;

/** A page in a browser that has seen nothing else. Whatever the browser complains about, a refused script or style too, is kept. */
public final class BrowserPage implements AutoCloseable {

    private static final String AXE = script("/axe.min.js");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    BrowserPage(Browser browser, String baseUrl, Look look) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(look.width, look.height)
                .setColorScheme(look.dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    public BrowserPage visit(String path) {
        page.navigate(path);
        return this;
    }

    /** Asks for a page, signs in when asked who it is, and is led back to that page. */
    public BrowserPage signIn(String path, String user, String password) {
        visit(path);
        find("input[name=username]").fill(user);
        find("input[name=password]").fill(password);
        find("button[type=submit], form button").last().click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** Types on whatever has the focus: {@code Tab}, {@code Enter}, {@code g}; a page that still loads hears no keys. */
    public BrowserPage press(String... keys) {
        page.waitForLoadState();
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Errors of scripts and of the content security policy, requests that failed. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What breaks WCAG 2.2 AA, one line for each rule and element; looked at outside the page's content security policy. */
    @SuppressWarnings("unchecked")
    public List<String> accessibilityViolations() {
        page.evaluate(AXE);
        return (List<String>) page.evaluate("""
                () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                    .then(result => result.violations.flatMap(violation => violation.nodes.map(node =>
                        violation.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary)))
                """);
    }

    public boolean scrollsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    public void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static String script(String resource) {
        try (var in = BrowserPage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
