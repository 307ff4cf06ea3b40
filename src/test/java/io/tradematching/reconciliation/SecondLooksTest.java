package io.tradematching.reconciliation;

import static io.tradematching.document.TextMethod.OCR;
import static io.tradematching.document.TextMethod.TEXT;
import static io.tradematching.reconciliation.Paper.ofBank;
import static io.tradematching.reconciliation.Paper.ofCounterparty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tradematching.breaks.Break;
import io.tradematching.breaks.BreakStatus;
import io.tradematching.breaks.Resolution;
import io.tradematching.breaks.SecondLook.Outcome;
import io.tradematching.launch.RunOutcome;
import io.tradematching.matching.PairIdentity;
import io.tradematching.reconciliation.ReportedPair.Print;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;

/** A paper of the bank that reads 3.75 %, and one of the counterparty that reads 3.8 % the first time. */
class SecondLooksTest {

    private static final String PAIR =
            PairIdentity.ofReferences("FAB-1", "GCS-1").matchId();

    @TempDir
    private Path workDirectory;

    private Platform platform;
    private final Paper bank = ofBank("FAB-1");
    private final Paper counterparty = ofCounterparty("GCS-1").quoting("FAB-1").stating(Term.FIXED_RATE, "0.038");

    @BeforeEach
    void receive() {
        platform = new Platform(workDirectory);
        platform.receive(bank, counterparty);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void letsABreakStandThatReadsTheSameAgain() {
        platform.papers.of(bank, TEXT).readingTheSecondTime("0.0375");
        platform.papers.of(counterparty, OCR).readingTheSecondTime("0.038");

        Break opened = run(Map.of());

        assertThat(opened.seen().secondLook().outcome()).isEqualTo(Outcome.STANDS);
        assertThat(opened.status()).isEqualTo(BreakStatus.OPEN);
        assertThat(platform.papers.readAgain).containsExactly("FAB-1 [2]", "GCS-1 [2]");
    }

    @Test
    void takesAMisreadPairForMatchedAndSaysSo() {
        platform.papers.of(bank, TEXT).readingTheSecondTime("0.0375");
        platform.papers.of(counterparty, OCR).readingTheSecondTime("0.0375");

        Break opened = run(Map.of());

        assertThat(opened.status()).isEqualTo(BreakStatus.RESOLVED);
        assertThat(opened.handling().resolution()).isEqualTo(Resolution.SECOND_READING);
        assertThat(platform.trades
                        .find(TradeSource.COUNTERPARTY, "GCS-1")
                        .orElseThrow()
                        .matchStatus())
                .isEqualTo(MatchStatus.MATCHED);
        assertThat(pair().status()).isEqualTo(MatchStatus.MATCHED);
        assertThat(pair().tolerated())
                .extracting(it -> it.verdict(), it -> it.bankPrint(), it -> it.counterpartyPrint())
                .containsExactly(tuple(
                        "misread, papers agree", new Print("0.0375 as printed", 2), new Print("0.038 as printed", 2)));
    }

    @Test
    void suspectsAReadingErrorWhenTheReadingsContradictEachOther() {
        platform.papers.of(bank, TEXT).readingTheSecondTime("0.0375");
        platform.papers.of(counterparty, OCR).readingTheSecondTime("0.088");

        assertThat(run(Map.of()).seen().secondLook().outcome()).isEqualTo(Outcome.SUSPECTED);
    }

    @Test
    void leavesItToAPersonWhenTheSecondReadingIsLessSure() {
        platform.papers.of(bank, TEXT).readingTheSecondTime("0.0375");
        platform.papers.of(counterparty, OCR).readingTheSecondTime("0.0375", 0.5);

        assertThat(run(Map.of()).seen().secondLook().outcome()).isEqualTo(Outcome.SUSPECTED);
    }

    @Test
    void believesATextLayerMoreThanOneMoreReadingOfThePixels() {
        platform.papers.of(bank, TEXT).readingTheSecondTime("0.0376");
        platform.papers.of(counterparty, TEXT).readingTheSecondTime("0.0375");

        Break opened = run(Map.of());

        assertThat(opened.seen().secondLook().outcome()).isEqualTo(Outcome.SUSPECTED);
        assertThat(opened.status()).as("never resolved against a text layer").isEqualTo(BreakStatus.OPEN);
    }

    @Test
    void opensTheBreakAllTheSameWhenAPaperCannotBeRead() {
        platform.papers.of(bank, TEXT).readingTheSecondTime("0.0375");
        platform.papers.of(counterparty, OCR).goes();

        Break opened = run(Map.of());

        assertThat(opened.status()).isEqualTo(BreakStatus.OPEN);
        assertThat(opened.seen().secondLook().note()).isEqualTo("not looked at again: OBJECT_GONE");
    }

    @Test
    void opensTheBreakAllTheSameWhenNoTimeIsLeft() {
        platform.papers.of(bank, TEXT);
        platform.papers.of(counterparty, OCR);

        Break opened = run(Map.of("platform.second-look.max-time", "0s"));

        assertThat(opened.seen().secondLook().note()).contains("the time for second looks was over");
        assertThat(platform.papers.readAgain).isEmpty();
    }

    @Test
    void looksOnlyOnceAsLongAsThePapersAreTheSame() {
        platform.papers.of(bank, TEXT).readingTheSecondTime("0.0375");
        platform.papers.of(counterparty, OCR).readingTheSecondTime("0.038");
        run(Map.of());
        platform.papers.readAgain.clear();

        Break again = run(Map.of(), 1);

        assertThat(platform.papers.readAgain).isEmpty();
        assertThat(again.seen().secondLook().outcome()).isEqualTo(Outcome.STANDS);
        assertThat(platform.store.text("reports/", ".md")).contains("Example Metals GmbH", "fixed_rate");
    }

    private Break run(Map<String, Object> settings) {
        return run(settings, 0);
    }

    private Break run(Map<String, Object> settings, int rerun) {
        Platform.Process process = platform.start(settings);
        try {
            RunOutcome outcome = process.runs().run(new RunIdentity(LocalDate.of(2026, 1, 31), rerun));
            assertThat(((RunOutcome.Ran) outcome).execution().getStatus()).isEqualTo(BatchStatus.COMPLETED);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(process.breaks().ofPair(PAIR)).hasSize(1);
        return process.breaks().ofPair(PAIR).getFirst();
    }

    private ReportedPair pair() {
        return platform.start().matches().pair("2026-01-31", PAIR).orElseThrow();
    }
}
