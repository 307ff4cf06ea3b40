package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Paper.ofBank;
import static io.tradematching.reconciliation.Paper.ofCounterparty;
import static org.assertj.core.api.Assertions.assertThat;

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
