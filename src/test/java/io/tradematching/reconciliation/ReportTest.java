package io.tradematching.reconciliation;

import static io.tradematching.document.TextMethod.OCR;
import static io.tradematching.document.TextMethod.TEXT;
import static io.tradematching.reconciliation.Paper.ofBank;
import static io.tradematching.reconciliation.Paper.ofCounterparty;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.launch.RunOutcome;
import io.tradematching.matching.MatchingRules;
import io.tradematching.matching.TradeMatcher;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;

/** The three forms of one night's report, whole. To accept a change, run with {@code -Dgolden.write=true} and read the diff. */
class ReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/reports");

    @TempDir
    private Path workDirectory;

    @Test
    void saysTheSameInAllForms() throws IOException {
        try (Platform platform = new Platform(workDirectory)) {
            receiveOneOfEverything(platform);
            complete(platform, 5);

            for (String extension : List.of("md", "json", "csv")) {
                assertGolden("night." + extension, platform.store.text("reports/", "." + extension));
            }
        }
    }

    @Test
    void saysInOneLineThatNothingWasReceived() throws IOException {
        try (Platform platform = new Platform(workDirectory)) {
            for (int i = 1; i <= 30; i++) {
                platform.receive(ofBank("FAB-" + i));
            }
            complete(platform, 2);

            assertGolden("no-counterparty-data.md", platform.store.text("reports/", ".md"));
        }
    }

    @Test
    void givesTheSameBytesWhateverTheOrderAndTheSegments() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            String rate = i % 4 == 0 ? "0.04" : "0.0375";
            String notional = String.valueOf(50_000_000 + i % 11 * 1_000_000);
            papers.add(ofBank("FAB-" + i).stating(Term.NOTIONAL_AMOUNT, notional));
            papers.add(ofCounterparty("GCS-" + i)
                    .quoting(i % 5 == 0 ? "UNKNOWN" : "FAB-" + i)
                    .stating(Term.NOTIONAL_AMOUNT, notional)
                    .stating(Term.FIXED_RATE, rate));
        }
        Map<String, String> first = reportsOf(papers, 1);
        Collections.reverse(papers);

        assertThat(reportsOf(papers, 7)).isEqualTo(first);
    }

    private Map<String, String> reportsOf(List<Paper> papers, int segments) {
        try (Platform platform = new Platform(workDirectory)) {
            platform.matcher = new TradeMatcher(MatchingRules.standard())::match;
            papers.forEach(platform::receive);
            complete(platform, segments);
            return Map.of(
                    "md", platform.store.text("reports/", ".md"),
                    "json", platform.store.text("reports/", ".json"),
                    "csv", platform.store.text("reports/", ".csv"));
        }
    }

    private static void receiveOneOfEverything(Platform platform) {
        Paper misread = ofCounterparty("GCS-7").quoting("FAB-7").stating(Term.FIXED_RATE, "0.0875");
        Paper wrong = ofCounterparty("GCS-2").quoting("FAB-2").stating(Term.FIXED_RATE, "0.04");
        platform.receive(ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1"));
        platform.receive(ofBank("FAB-2"), wrong, ofBank("FAB-7"), misread);
        platform.receive(ofBank("FAB-3"), ofCounterparty("GCS-3").quoting("FAB-3"));
        platform.receive(ofCounterparty("GCS-4").quoting("FAB-3"));
        platform.receive(
                ofBank("FAB-5").of(ProductType.FX_FORWARD).stating(Term.NOTIONAL_CURRENCY, "EUR"),
                ofCounterparty("GCS-6").stating(Term.COUNTERPARTY_NAME, "=HYPERLINK(\"x\") | *Ltd* <b>"),
                ofCounterparty("GCS-8").receivedAt("2026-01-31T02:00:01Z"),
                ofBank("FAB-9").notStating(Term.TRADE_DATE));
        alwaysOneBusinessDayEarly(platform);
        platform.trades.tables.addUnreadable(
                TradeSource.COUNTERPARTY, new Failure(FailureReason.BAD_ROW, "GCS-99", "TRADE_SOURCE is BANK"));
        platform.papers.of(ofBank("FAB-2"), TEXT).readingTheSecondTime("0.0375");
        platform.papers.of(wrong, TEXT).readingTheSecondTime("0.04");
        platform.papers.of(ofBank("FAB-7"), TEXT).readingTheSecondTime("0.0375");
        platform.papers.of(misread, OCR).readingTheSecondTime("0.0375");
    }

    /** Over a weekend, a day early is three. */
    private static void alwaysOneBusinessDayEarly(Platform platform) {
        List<String> ours = List.of("2026-01-21", "2026-01-22", "2026-01-26");
        List<String> theirs = List.of("2026-01-20", "2026-01-21", "2026-01-23");
        for (int i = 0; i < ours.size(); i++) {
            platform.receive(
                    ofBank("FAB-3" + i)
                            .stating(Term.TRADE_DATE, ours.get(i))
                            .stating(Term.COUNTERPARTY_NAME, "Early Bird Ltd"),
                    ofCounterparty("EBL-3" + i)
                            .quoting("FAB-3" + i)
                            .stating(Term.TRADE_DATE, theirs.get(i))
                            .stating(Term.COUNTERPARTY_NAME, "Early Bird Ltd"));
        }
    }

    private static void complete(Platform platform, int segments) {
        try {
            RunOutcome outcome = platform.start(Map.of("platform.reconciliation.segments", segments))
                    .runs()
                    .run(new RunIdentity(LocalDate.of(2026, 1, 31), 0));
            assertThat(((RunOutcome.Ran) outcome).execution().getStatus()).isEqualTo(BatchStatus.COMPLETED);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertGolden(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
