package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Paper.ofBank;
import static io.tradematching.reconciliation.Paper.ofCounterparty;
import static io.tradematching.trade.TradeSource.BANK;
import static io.tradematching.trade.TradeSource.COUNTERPARTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.launch.RunOutcome;
import io.tradematching.matching.MatchingRules;
import io.tradematching.matching.PairIdentity;
import io.tradematching.matching.TradeMatcher;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeStored;
import java.nio.file.Path;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;

class ArrivalMatchingTest {

    @TempDir
    private Path workDirectory;

    private Platform platform;
    private Platform.Process process;

    @BeforeEach
    void startPlatform() {
        platform = new Platform(workDirectory);
        platform.matcher = new TradeMatcher(MatchingRules.standard())::match;
        process = platform.start();
    }

    @AfterEach
    void stopPlatform() {
        platform.close();
    }

    @Test
    void matchesTheSecondPaperOfATradeWhenItArrives() {
        arrive(ofBank("FAB-1"));
        assertThat(arrive(ofCounterparty("GCS-1").quoting("FAB-1"))).isTrue();

        assertThat(platform.trades.find(BANK, "FAB-1").orElseThrow().matchStatus())
                .isEqualTo(MatchStatus.MATCHED);
        assertThat(platform.trades.find(COUNTERPARTY, "GCS-1").orElseThrow().matchId())
                .isEqualTo(PairIdentity.ofReferences("FAB-1", "GCS-1").matchId());
        assertThat(platform.trades.scans).as("no table is scanned").isEmpty();
    }

    @Test
    void leavesPapersThatDifferToTheNightlyRun() {
        arrive(ofBank("FAB-1"));

        assertThat(arrive(ofCounterparty("GCS-1").quoting("FAB-1").stating(Term.FIXED_RATE, "0.04")))
                .isFalse();
    }

    @Test
    void leavesTradesThatCompeteToTheNightlyRun() {
        arrive(ofBank("FAB-1"));
        arrive(ofBank("FAB-2"));

        assertThat(arrive(ofCounterparty("GCS-1").quoting("UNKNOWN"))).isFalse();
    }

    @Test
    void givesTheAnswerOfTheNightlyRun() throws InterruptedException {
        for (int i = 1; i <= 12; i++) {
            String notional = String.valueOf(50_000_000 + i % 4 * 7_000_000);
            arrive(ofBank("FAB-" + i).stating(Term.NOTIONAL_AMOUNT, notional));
            arrive(ofCounterparty("GCS-" + i)
                    .quoting(i % 3 == 0 ? "UNKNOWN" : "FAB-" + i)
                    .stating(Term.NOTIONAL_AMOUNT, notional));
        }
        var byDay = platform.trades.tables.all(BANK);
        assertThat(byDay).anyMatch(it -> it.matchStatus() == MatchStatus.MATCHED);

        RunOutcome outcome = process.runs().run(new RunIdentity(LocalDate.of(2026, 1, 31), 0));

        assertThat(((RunOutcome.Ran) outcome).execution().getStatus()).isEqualTo(BatchStatus.COMPLETED);
        byDay.stream()
                .filter(it -> it.matchStatus() == MatchStatus.MATCHED)
                .forEach(it -> assertThat(platform.trades
                                .find(BANK, it.tradeId())
                                .orElseThrow()
                                .matchId())
                        .isEqualTo(it.matchId()));
    }

    @Test
    void hearsOfStoredTrades() {
        platform.receive(ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1"));

        process.context().publishEvent(new TradeStored(BANK, "FAB-1"));
        process.context().publishEvent(new TradeStored(COUNTERPARTY, "GCS-1"));

        Awaitility.await()
                .until(() -> platform.trades.find(BANK, "FAB-1").orElseThrow().matchStatus() == MatchStatus.MATCHED);
    }

    private boolean arrive(Paper paper) {
        platform.receive(paper);
        return process.context()
                .getBean(ArrivalMatching.class)
                .match(paper.stored().trade().source(), paper.stored().tradeId())
                .isPresent();
    }
}
