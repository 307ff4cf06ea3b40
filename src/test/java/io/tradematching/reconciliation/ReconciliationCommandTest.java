package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Paper.ofBank;
import static io.tradematching.reconciliation.Paper.ofCounterparty;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;

@Timeout(120)
class ReconciliationCommandTest {

    @TempDir
    private Path workDirectory;

    private Platform platform;

    @BeforeEach
    void receivePapers() {
        platform = new Platform(workDirectory);
        platform.receive(ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1"));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void reconcilesTheBusinessDateAndEnds() {
        assertThat(command("businessDate=2026-01-31")).isEqualTo(ReconciliationCommand.COMPLETE);
        assertThat(platform.store.text("reports/", ".md")).contains("**Match rate: 100.0%**");

        assertThat(command("businessDate=2026-01-31"))
                .as("started again after it was complete")
                .isEqualTo(ReconciliationCommand.COMPLETE);
        assertThat(command("businessDate=2026-01-31", "rerun=1")).isEqualTo(ReconciliationCommand.COMPLETE);
    }

    @Test
    void beginsWithLegacyTradesThatAreNotInTheTables(@TempDir Path legacy) throws IOException {
        Files.writeString(legacy.resolve("bank_trade_data.json"), """
                {"_default": {"1": {"Trade_ID": "FAB-7", "product_type": "Interest Rate Swap", "trade_date": "15-Jan-2026",
                  "bank_name": "First Example Bank", "counterparty_name": "Example Metals", "notional": "USD 50MM"},
                  "2": {"Trade_ID": "FAB-8"}}}
                """);
        var context = platform.start(
                        Map.of(
                                "spring.batch.job.name",
                                "reconciliation",
                                "platform.migration.tinydb-path",
                                legacy.toString()),
                        "businessDate=2026-01-31")
                .context();

        assertThat(SpringApplication.exit(context)).isEqualTo(ReconciliationCommand.COMPLETE);
        assertThat(platform.trades.find(TradeSource.BANK, "FAB-7").orElseThrow().matchStatus())
                .isEqualTo(MatchStatus.UNMATCHED);
        assertThat(platform.trades.find(TradeSource.BANK, "FAB-8")).isEmpty();
        assertThat(platform.store.text("reports/", ".md"))
                .containsPattern("a legacy record could not be migrated.*default/2");
    }

    @Test
    void observesEveryStep() {
        command("businessDate=2026-01-31");

        assertThat(platform.observedSteps).containsExactly("migrate", "verify", "match", "report", "notify");
    }

    @Test
    void tellsByItsExitCodeThatTheRunFailedAndContinuesItWhenStartedAgain() {
        platform.trades.failingScans.add("BANK/0");

        assertThat(command("businessDate=2026-01-31")).isEqualTo(ReconciliationCommand.FAILED);
        assertThat(command("businessDate=2026-01-31")).isEqualTo(ReconciliationCommand.COMPLETE);
    }

    @Test
    void tellsByItsExitCodeThatAnotherProcessIsAtIt() {
        platform.start()
                .jdbc()
                .sql("INSERT INTO work_lease VALUES ('reconciliation', gen_random_uuid(), now() + interval '1 hour')")
                .update();

        assertThat(command("businessDate=2026-01-31")).isEqualTo(ReconciliationCommand.BUSY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "businessDate=yesterday",
                "businessDate=2026-01-31 rerun=-1",
                "businessDate=2026-01-31 rerun=x"
            })
    void refusesArgumentsThatNameNoRun(String arguments) {
        assertThat(command(arguments.split(" "))).isEqualTo(ReconciliationCommand.WRONG_ARGUMENTS);
    }

    private int command(String... arguments) {
        return SpringApplication.exit(platform.start(Map.of("spring.batch.job.name", "reconciliation"), arguments)
                .context());
    }
}
