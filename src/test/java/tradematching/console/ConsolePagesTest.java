package tradematching.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tradematching.browser.BrowserPage;
import tradematching.browser.Chromium;
import tradematching.browser.Chromium.Look;
import tradematching.browser.RequiresChromium;

/** The pages of the console as people use them, by keyboard and by mouse. */
@RequiresChromium
class ConsolePagesTest {

    private final String marker = RunningConsole.marker();

    @BeforeAll
    static void waitsAsLongAsABusyMachineNeeds() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void letEverythingEnd() {
        RunningConsole.release();
    }

    @Test
    void restartsAFailedExecutionByKeyboardAloneAndSeesItComplete() {
        long execution = RunningConsole.failed(marker);
        try (BrowserPage page = signedIn("operator", Look.DESKTOP_LIGHT)) {
            page.visit("/batch").press("g", "f");
            assertThat(page.find("h1")).hasText("Unresolved failures");
            page.visit("/batch/executions").press("/");
            page.page().keyboard().type(marker);
            page.press("Enter");
            page.page().waitForURL("**/batch/executions?value=" + marker);
            page.press("j", "Enter");
            page.page().waitForURL("**/batch/executions/" + execution);

            page.press("r");
            assertThat(page.find("dialog[open] textarea")).isFocused();
            page.page().keyboard().type("the cause is gone");
            page.press("Tab", "Tab", "Enter");

            assertThat(page.find(".attempts > li")).hasCount(2);
            assertThat(page.find(".attempts > li:last-child .badge")).hasText("COMPLETED");
            assertThat(page.find("#progress table.cards .badge")).hasText("CONFIRMED");
            assertThat(page.find("#progress")).containsText("the cause is gone");
            assertThat(page.find("#restart-dialog")).hasCount(0);
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void restartsAllFailuresOfAKindByMouse() {
        long execution = RunningConsole.failed(marker);
        try (BrowserPage page = signedIn("operator", Look.DESKTOP_LIGHT)) {
            page.visit("/batch/executions/" + execution)
                    .find("text=Others like it")
                    .click();
            page.find("text=Preview a restart of all").click();
            assertThat(page.find("h1")).containsText("Restart ");
            page.find("main button[data-dialog]").click();
            page.find("dialog[open] textarea").fill("fixed");
            page.find("dialog[open] button.main").click();

            Locator item = page.find("tr:has(a[href='/batch/executions/" + execution + "']) .badge");
            assertThat(item).hasText("CONFIRMED");
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void showsARunningExecutionLiveAndStopsIt() {
        try (BrowserPage page = signedIn("operator", Look.DESKTOP_LIGHT)) {
            page.visit("/batch");
            assertThat(page.find("main")).hasAttribute("data-live-state", "open");
            RunningConsole.launchEndless(marker);
            Locator row = page.find("#running tr:has-text('endless')");
            assertThat(row).hasCount(1);
            String read = row.locator("[data-label=Read]").textContent();
            assertThat(row.locator("[data-label=Read]")).not().hasText(read);

            row.locator("a").click();
            page.find("button:has-text('Stop')").first().click();
            page.find("dialog[open] textarea").fill("enough");
            page.find("dialog[open] button.main").click();

            assertThat(page.find("#progress-body > p .badge").first()).hasText("STOPPED");
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void keepsASearchAsAViewThatIsALink() {
        try (BrowserPage page = signedIn("operator", Look.DESKTOP_LIGHT)) {
            page.visit("/batch/executions");
            page.find("select[name=status]").selectOption("FAILED");
            page.find("form[role=search] button.main").click();
            page.page().waitForURL("**/batch/executions?status=FAILED");
            page.find("[aria-label='Name for this view']").fill(marker);
            page.find("button:has-text('Save')").click();
            page.visit("/batch/executions").find("a:has-text('" + marker + "')").click();

            page.page().waitForURL("**/batch/executions?status=FAILED");
            assertThat(page.find("select[name=status]")).hasValue("FAILED");
            page.find("[aria-label='Remove the view " + marker + "']").click();
            assertThat(page.find("a:has-text('" + marker + "')")).hasCount(0);
        }
    }

    @Test
    void saysWhatIsWrongWithAFilterInsteadOfShowingNothing() {
        try (BrowserPage page = signedIn("viewer", Look.DESKTOP_LIGHT)) {
            page.visit("/batch/executions?from=yesterday");

            assertThat(page.find("#executions [role=alert]")).containsText("From must be a date such as 2026-01-31");
            assertThat(page.find("#executions .empty")).hasCount(0);
        }
    }

    @Test
    void keepsWhatATileShowedWhenItCannotBeReadAgain() {
        try (BrowserPage page = signedIn("viewer", Look.DESKTOP_LIGHT)) {
            page.visit("/batch");
            page.page().route("**/batch/tiles/schedules", route -> route.abort());
            page.find("#schedules [data-refresh]").click();

            assertThat(page.find("#schedules")).hasAttribute("data-state", "stale");
            assertThat(page.find("#schedules [data-refresh-failed]")).isVisible();
            assertThat(page.find("#schedules table")).isVisible();
        }
    }

    @Test
    void remembersTheThemeAndTheKeysThatWereSwitchedOff() {
        try (BrowserPage page = signedIn("viewer", Look.DESKTOP_LIGHT)) {
            page.visit("/batch").press("t");
            assertThat(page.find("html")).hasAttribute("data-theme", "dark");
            page.visit("/batch/jobs");
            assertThat(page.find("html")).hasAttribute("data-theme", "dark");

            page.press("?");
            page.find("[data-keys-on]").uncheck();
            page.press("Escape", "t");
            assertThat(page.find("html")).hasAttribute("data-theme", "dark");
        }
    }

    @ParameterizedTest
    @EnumSource
    void areAccessibleAndFitTheirScreen(Look look) {
        long execution = RunningConsole.failed(marker);
        List<String> paths = List.of(
                "/batch",
                "/batch/executions?status=FAILED",
                "/batch/executions/" + execution,
                "/batch/failures",
                "/batch/jobs",
                "/batch/jobs/flaky/start",
                "/batch/actions",
                "/batch/retention?days=90");
        try (BrowserPage page = signedIn("admin", look)) {
            for (String path : paths) {
                page.visit(path);
                assertThat(page.accessibilityViolations()).as(path).isEmpty();
                assertThat(page.scrollsSideways())
                        .as(path + " scrolls sideways")
                        .isFalse();
            }
            assertThat(page.complaints()).isEmpty();
        }
    }

    private static BrowserPage signedIn(String user, Look look) {
        return Chromium.open(RunningConsole.address(), look)
                .signIn("/batch/actions", user, ConsoleApplication.PASSWORD);
    }
}
