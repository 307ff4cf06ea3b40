package tradematching.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.tradematching.ingest.DocumentOutcome;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;
import tradematching.browser.BrowserPage;
import tradematching.browser.Chromium;
import tradematching.browser.Chromium.Look;

/** The desk as its people use it, by keyboard and by mouse: documents come in by S3 and go out as decisions. */
class DeskPagesTest extends DeskTest {

    private static final LocalDate DATE = LocalDate.parse("2026-02-10");

    @Autowired
    private Trades trades;

    @Override
    void reconciledPapers() throws Exception {
        reader.breakOnce("FEB9001");
        platform.sendBoth("1001", SMALL, "3.75% per annum", "3.85% per annum");
        platform.sendBoth("1002", SMALL, "3.15% per annum", "3.25% per annum");
        platform.sendBoth("2001", LARGE, "4.10% per annum", "4.10% per annum");
        platform.send(new SwapPaper(TradeSource.BANK, "3001", "USD 7,300,000.00", "2.75% per annum"));
        platform.send(new SwapPaper(TradeSource.COUNTERPARTY, "3002", "EUR 61,000.00", "5.95% per annum"));
        for (String reference :
                List.of("FEB1001", "EXM1001", "FEB1002", "EXM1002", "FEB2001", "EXM2001", "FEB3001", "EXM3002")) {
            platform.awaitOutcome(reference, DocumentOutcome.STORED);
        }
        platform.reconcile(DATE);
    }

    @Test
    void showsEachTileByItselfAndSaysWhenOneCannotBeRead() {
        try (BrowserPage page = Chromium.open(address(), Look.DESKTOP_LIGHT)) {
            page.page()
                    .route(
                            "**/ui/overview/breaks",
                            route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(500)));
            page.signIn("/", "viewer", PASSWORD);

            assertThat(page.find("#flow .funnel li")).hasCount(5);
            assertThat(page.find("#flow time").first()).isVisible();
            assertThat(page.find("#rate figure")).hasAttribute("data-state", "ready");
            assertThat(page.find("#reconciliations")).containsText(DATE.toString());
            assertThat(page.find("#breaks")).hasAttribute("data-state", "error");
            assertThat(page.find("#breaks [role=alert]")).isVisible();
            page.page().unroute("**/ui/overview/breaks");
            page.find("#breaks [data-refresh]").click();
            assertThat(page.find("#breaks table")).isVisible();
        }
    }

    @Test
    void handsInFilesOneByOneAndFollowsOneToItsTrade() {
        SwapPaper paper = new SwapPaper(TradeSource.BANK, "4001", "USD 9,000,000.00", "1.25% per annum");
        try (BrowserPage page = signedIn("/ui/documents", "operator")) {
            page.press("u");
            page.find("input[name=source][value=BANK]").check();
            page.find("input[type=file]").setInputFiles(new FilePayload[] {
                new FilePayload("FEB4001.pdf", "application/pdf", paper.pdf()),
                new FilePayload("letter.pdf", "application/pdf", "Dear Sirs".getBytes(StandardCharsets.UTF_8))
            });
            page.find("text=Hand in >> nth=-1").click();
            assertThat(page.find(".uploads li:has-text('handed in')")).hasCount(1);
            assertThat(page.find(".uploads li:has-text('refused')")).containsText("letter.pdf is not a PDF");

            platform.awaitOutcome("FEB4001", DocumentOutcome.STORED);
            page.visit("/ui/documents").press("/");
            page.page().keyboard().type("FEB4001");
            page.press("Enter");
            page.page().waitForURL("**/ui/documents?text=FEB4001");
            page.press("j", "Enter");
            assertThat(page.find("h1")).hasText("FEB4001");
            assertThat(page.find("#attempts .badge")).hasText("COMPLETED");
        }
    }

    @Test
    void lightsAValueAndItsPlaceTogether() {
        ReceivedDocument document = platform.awaitOutcome("FEB1002", DocumentOutcome.STORED);
        try (BrowserPage page = signedIn("/ui/documents/" + document.processingId(), "viewer")) {
            Locator row = page.find("tr:has(button:text-is('fixed_rate'))");
            row.hover();
            assertThat(page.find("rect.lit"))
                    .hasAttribute("data-field", String.valueOf(row.getAttribute("data-field")));
            page.find("rect").first().hover();
            assertThat(page.find("tr.lit")).hasAttribute("data-field", "0");
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void correctsAValueOfALargeTradeInTwos() {
        ReceivedDocument document = platform.awaitOutcome("FEB2001", DocumentOutcome.STORED);
        String path = "/ui/documents/" + document.processingId();
        try (BrowserPage page = signedIn(path, "approver")) {
            page.press("c");
            page.find("#correct select").selectOption("FIXED_RATE");
            page.find("#correct [name=value]").fill("0.0411");
            page.find("#correct textarea").fill("misread");
            page.find("#correct button.main").click();
            assertThat(page.find("[role=status].notice")).containsText("waits for a second person");
            page.press("p");
            page.page().keyboard().type("fine");
            page.press("Tab", "Tab", "Enter");
            assertThat(page.find("[role=alert].notice")).containsText("another person has to approve");
        }
        try (BrowserPage page = signedIn(path, "admin")) {
            page.press("p");
            page.page().keyboard().type("seen on page 1");
            page.press("Tab", "Tab", "Enter");
            assertThat(page.find("[role=status].notice")).containsText("Approved: fixed_rate: 0.0411 instead of 0.041");
            assertThat(page.find("#changes")).containsText("STORED");
            assertThat(page.find("tr:has(button:text-is('fixed_rate'))")).containsText("corrected");
        }
        assertThat(trades.find(TradeSource.BANK, "FEB2001")
                        .orElseThrow()
                        .trade()
                        .terms()
                        .text(Term.FIXED_RATE))
                .contains("0.0411");
    }

    @Test
    void showsWhatReadingAgainWouldChange() {
        ReceivedDocument document = platform.awaitOutcome("FEB1001", DocumentOutcome.STORED);
        try (BrowserPage page = signedIn("/ui/documents/" + document.processingId(), "reviewer")) {
            page.press("a");
            assertThat(page.find("#differences .empty")).hasText("Nothing would change.");
        }
    }

    @Test
    void resolvesABreakByKeyboardAlone() {
        try (BrowserPage page = signedIn("/ui/breaks?trade=FEB1001", "reviewer")) {
            page.press("j", "c");
            assertThat(page.find("[role=status].notice")).containsText("Claimed");
            page.page().waitForLoadState();
            page.press("j", "a");
            assertThat(page.find("dialog[open] textarea")).isFocused();
            page.page().keyboard().type("agreed by phone");
            page.press("Tab", "Tab", "Enter");
            assertThat(page.find("[role=status].notice")).containsText("it is resolved");
            assertThat(page.find(".term-card").first()).containsText("RESOLVED (ACCEPTED)");

            page.visit("/ui/pairs/" + platform.matchId("FEB1002"));
            page.find("summary:has-text('Decided before')").click();
            assertThat(page.find("details[open]")).containsText("agreed by phone");
            page.find("text=Decide likewise").click();
            assertThat(page.find("dialog[open] textarea")).hasValue("As for FEB1001: agreed by phone");
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void tellsTheSecondOfTwoReviewersThatTheFirstWasFirst() {
        String path = "/ui/pairs/" + platform.matchId("FEB1002");
        try (BrowserPage first = signedIn(path, "reviewer");
                BrowserPage second = signedIn(path, "approver")) {
            first.find(".acts button:has-text('Claim')").click();
            assertThat(first.find("[role=status].notice")).containsText("it is yours, reviewer");
            second.find(".acts button:has-text('Claim')").click();

            assertThat(second.find("[role=alert].notice"))
                    .containsText("Somebody else was first, nothing of yours was changed");
            assertThat(second.find(".term-card").first()).containsText("IN PROGRESS, reviewer");
        }
    }

    @Test
    void linksATradeToACandidateByMouse() {
        try (BrowserPage page = signedIn("/ui/reports/" + DATE, "reviewer")) {
            page.find("[aria-label='Link FEB3001 by hand']").click();
            page.find("[aria-label='Choose EXM3002']").check();
            page.find("input[name=reason]").fill("one trade, said on the phone");
            page.find("button:text-is('Link')").click();
            assertThat(page.find("[role=status].notice")).containsText("FEB3001 and EXM3002");
        }
    }

    @Test
    void restartsAFailedConfirmationAndSeesItsTradeStored() {
        platform.send(new SwapPaper(TradeSource.BANK, "9001", "USD 8,000,000.00", "2.15% per annum"));
        ReceivedDocument failed = platform.awaitOutcome("FEB9001", DocumentOutcome.FAILED);
        long execution = platform.failedExecution(failed);
        try (BrowserPage page = signedIn("/batch/executions/" + execution, "operator")) {
            page.press("r");
            page.page().keyboard().type("the cause is gone");
            page.press("Tab", "Tab", "Enter");
            assertThat(page.find(".attempts > li:last-child .badge")).hasText("COMPLETED");
            page.visit("/ui/documents/" + failed.processingId());
            assertThat(page.find(".title .badge")).hasText("STORED");
            assertThat(page.find("#attempts tbody tr")).hasCount(2);
        }
    }

    @Test
    void verifiesTheAuditTrailByKeyboard() {
        try (BrowserPage page = signedIn("/ui/audit", "viewer")) {
            page.press("v");
            assertThat(page.find("#verification-body")).containsText("are unchanged and complete");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "operator, /ui/documents/{d}/corrections?term=TRADE_DATE&value=2026-01-01&seen=0&reason=x",
        "operator, /ui/documents/{d}/again?fingerprint=x&seen=0&reason=x",
        "reviewer, /ui/documents/{d}/changes/1/approve?reason=x",
        "operator, /ui/documents/{d}/changes/1/reject?reason=x",
        "operator, /ui/pairs/{m}/breaks/fixed_rate/claim?version=0",
        "operator, /ui/pairs/{m}/breaks/fixed_rate/accept?version=0&reason=x",
        "reviewer, /ui/pairs/{m}/breaks/fixed_rate/approve?version=0&reason=x",
        "operator, /ui/pairs/{m}/decisions?kind=APART&version=0&reason=x",
        "reviewer, /ui/pairs/{m}/proposals/1/approve?reason=x",
        "operator, /ui/pairs?run=r&bank=FEB3001&counterparty=EXM3002&reason=x",
        "reviewer, /ui/reports?businessDate=2026-01-30",
        "reviewer, /ui/queues/redrive?id=1&reason=x",
        "operator, /ui/rules?yaml=x&reason=x",
        "reviewer, /ui/rules/1/activate?reason=x",
        "reviewer, /batch/jobs/pause?job=*&reason=x",
        "viewer, /ui/reports?businessDate=2026-01-30"
    })
    void refusesOnTheServerWhoHasNotTheRole(String user, String action) {
        String path = action.replace(
                        "{d}",
                        platform.find("FEB1001").orElseThrow().processingId().toString())
                .replace("{m}", platform.matchId("FEB1001"));
        int status = RestClient.create(address())
                .post()
                .uri(path)
                .headers(headers -> headers.setBasicAuth(user, PASSWORD))
                .exchange((_, response) -> response.getStatusCode().value());

        assertThat(status).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void areAccessibleAndFitTheirScreen(Look look) {
        String document =
                "/ui/documents/" + platform.find("FEB1002").orElseThrow().processingId();
        List<String> paths = List.of(
                "/",
                "/ui/documents",
                document,
                document + "/again",
                "/ui/breaks",
                "/ui/pairs/" + platform.matchId("FEB1002"),
                "/ui/links?run=%s&source=BANK&trade=FEB3001".formatted(DATE),
                "/ui/reports",
                "/ui/reports/" + DATE,
                "/ui/reports/compare?before=%1$s&after=%1$s".formatted(DATE),
                "/ui/reports/scorecards",
                "/ui/rules",
                "/ui/queues",
                "/ui/audit");
        try (BrowserPage page = Chromium.open(address(), look).signIn("/ui/reports", "admin", PASSWORD)) {
            for (String path : paths) {
                page.visit(path);
                assertThat(page.find(".tile[data-state=loading]")).hasCount(0);
                assertThat(page.accessibilityViolations()).as(path).isEmpty();
                assertThat(page.scrollsSideways())
                        .as(path + " scrolls sideways")
                        .isFalse();
            }
            assertThat(page.complaints()).isEmpty();
        }
    }
}
