package tradematching.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import io.tradematching.ingest.DocumentOutcome;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.trade.TradeSource;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import tradematching.browser.BrowserPage;

/** What people do about runs, rules, queues and papers, and that it then happens. */
class DeskWorkTest extends DeskTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Override
    void reconciledPapers() throws Exception {
        platform.sendBoth("5001", SMALL, "2.35% per annum", "2.45% per annum");
        platform.awaitOutcome("FEB5001", DocumentOutcome.STORED);
        platform.awaitOutcome("EXM5001", DocumentOutcome.STORED);
        platform.reconcile(MONDAY);
        platform.sendBoth("5002", "USD 6,000,000.00", "1.95% per annum", "1.95% per annum");
        platform.awaitOutcome("FEB5002", DocumentOutcome.STORED);
        platform.awaitOutcome("EXM5002", DocumentOutcome.STORED);
        platform.reconcile(TUESDAY);
    }

    @Test
    void comparesTwoRunsAndLeadsToWhatChanged() {
        try (BrowserPage page =
                signedIn("/ui/reports/compare?before=%s&after=%s".formatted(MONDAY, TUESDAY), "viewer")) {
            page.find("[aria-label='2 trades from not there to MATCHED']").click();
            assertThat(page.find("#trades-body li")).hasCount(2);
            page.find("#trades-body a:text-is('FEB5002')").click();
            assertThat(page.find("main")).containsText("EXM5002");
        }
    }

    @Test
    void ratesCounterpartiesByTheRunThatIsChosen() {
        try (BrowserPage page = signedIn("/ui/reports/scorecards?run=" + TUESDAY, "viewer")) {
            assertThat(page.find("#cards tr:has-text('Example Metals GmbH')")).containsText("%");
            page.find("select[name=run]").selectOption(MONDAY.toString());
            page.page().waitForURL("**run=" + MONDAY + "*");
            assertThat(page.find("#cards tr:has-text('Example Metals GmbH')")).isVisible();
        }
    }

    @Test
    void reconcilesADateNow() {
        try (BrowserPage page = signedIn("/ui/reports", "admin")) {
            page.find("input[name=businessDate]").fill(WEDNESDAY.toString());
            page.find("button:text-is('Reconcile now')").click();
            assertThat(page.find("[role=status].notice")).containsText(WEDNESDAY.toString());
            await().untilAsserted(() -> {
                page.visit("/ui/reports");
                assertThat(page.find("#runs tr:has(a:text-is('%s'))".formatted(WEDNESDAY))
                                .innerText()
                                .toLowerCase(java.util.Locale.ROOT))
                        .contains("completed");
            });
        }
    }

    @Test
    void takesABreakOverFromWhoeverClaimedIt() {
        String path = "/ui/pairs/" + platform.matchId("FEB5001");
        try (BrowserPage first = signedIn(path, "reviewer");
                BrowserPage second = signedIn(path, "approver")) {
            first.find(".acts button:has-text('Claim')").click();
            assertThat(first.find(".term-card").first()).containsText("IN PROGRESS, reviewer");
            second.visit(path).press("s");
            second.find("dialog[open] input[name=assignee]").fill("approver");
            second.find("dialog[open] textarea").fill("the reviewer is away");
            second.find("dialog[open] button.main").click();
            assertThat(second.find(".term-card").first()).containsText("IN PROGRESS, approver");
            assertThat(second.find("main")).containsText("the reviewer is away");
        }
    }

    @Test
    void testsOtherRulesAndHasASecondPersonActivateThem() {
        String wider = "- {terms: [fixed_rate], tolerance: 1 percentage points}";
        try (BrowserPage page = signedIn("/ui/rules", "approver")) {
            String rules = page.find("textarea[name=yaml]").inputValue();
            page.find("textarea[name=yaml]").fill(other(rules, wider));
            page.find("input[name=reason]").fill("rates are rounded");
            page.find("button:text-is('Propose')").click();
            assertThat(page.find("[role=status].notice")).containsText("standard v900 is proposed");
            page.find("a:text-is('standard v900')").click();
            assertThat(page.find("#test-body")).containsText("FEB5001");
            page.visit("/ui/rules").press("p");
            page.page().keyboard().type("as tested");
            page.press("Tab", "Tab", "Enter");
            assertThat(page.find("[role=alert].notice")).containsText("another person");
        }
        try (BrowserPage page = signedIn("/ui/rules", "admin")) {
            page.press("p");
            page.page().keyboard().type("seen and agreed");
            page.press("Tab", "Tab", "Enter");
            assertThat(page.find("[role=status].notice")).containsText("standard v900 is active for every later run");
            assertThat(page.find("#rules-body")).containsText("standard v900");
        } finally {
            platform.jdbc()
                    .sql("UPDATE rule_set SET status = 'RETIRED' WHERE status = 'ACTIVE'")
                    .update();
        }
    }

    private static String other(String rules, String tolerance) {
        return Pattern.compile("^version: \\d+$", Pattern.MULTILINE)
                .matcher(rules)
                .replaceFirst("version: 900")
                .replace("\nseverity:", "\n  " + tolerance + "\n\nseverity:");
    }

    @Test
    void putsAMessageBackOnTheQueueWithAReason() {
        giveUp(platform.find("FEB5001").orElseThrow());
        try (BrowserPage page = signedIn("/ui/queues", "operator")) {
            letterAbout(page, "FEB5001").locator("input[name=id]").check();
            page.find("#letters input[name=reason]").fill("the store is back");
            page.find("#letters button.main").click();
            assertThat(page.find("[role=status].notice")).containsText("1 of 1 messages were put back");
            assertThat(page.find("#letters-body")).isVisible();
            assertThat(letterAbout(page, "FEB5001")).hasCount(0);
            page.visit("/ui/audit?text=the store is back");
            assertThat(page.find("main")).containsText("operator");
        }
    }

    private static Locator letterAbout(BrowserPage page, String reference) {
        return page.find("#letters tbody tr").filter(new Locator.FilterOptions().setHasText(reference));
    }

    /** A message of a document whose job is complete: delivered again, it is acknowledged. */
    private void giveUp(ReceivedDocument document) {
        String body = """
                {"Records": [{"eventSource": "aws:s3", "eventName": "ObjectCreated:Put", "eventTime": "%s", "s3":
                  {"bucket": {"name": "%s"}, "object": {"key": "%s", "eTag": "%s", "size": 1, "sequencer": "01"}}}]}
                """.formatted(
                        document.eventTime(),
                        document.object().bucket(),
                        document.object().key(),
                        document.object().version());
        try (SqsClient sqs = platform.services().sqs().client()) {
            String queue = platform.services().sqs().queueUrl(platform.tenant().deadLetterQueue());
            sqs.sendMessage(send -> send.queueUrl(queue).messageBody(body));
        }
    }

    @Test
    void completesARejectedPaperSoThatItsJobHasNothingLeftToDo() {
        platform.send(new SwapPaper(TradeSource.BANK, "5009", "as agreed by telephone", "2.05% per annum"));
        ReceivedDocument rejected = platform.awaitOutcome("FEB5009", DocumentOutcome.REJECTED);
        try (BrowserPage page = signedIn("/ui/documents/" + rejected.processingId(), "reviewer")) {
            correct(page, "NOTIONAL_CURRENCY", "USD");
            correct(page, "NOTIONAL_AMOUNT", "4000000");
            platform.awaitOutcome("FEB5009", DocumentOutcome.STORED);
            await().untilAsserted(() -> {
                page.visit("/ui/documents/" + rejected.processingId());
                assertThat(page.find("#attempts .badge").first().innerText()).isEqualTo("ABANDONED");
            });
        }
    }

    private static void correct(BrowserPage page, String term, String value) {
        page.press("c");
        page.find("#correct select").selectOption(term);
        page.find("#correct [name=value]").fill(value);
        page.find("#correct textarea").fill("said on the telephone");
        page.find("#correct button.main").click();
        assertThat(page.find("[role=status].notice")).containsText("Changed");
    }
}
