package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Paper.ofBank;
import static io.tradematching.reconciliation.Paper.ofCounterparty;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.launch.RunOutcome;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.BatchStatus;

/** Whatever stops a run, and wherever: started again it does what is left to do, and the outcome is that of an undisturbed run. */
@Timeout(120)
class ReconciliationRestartTest {

    private static final RunIdentity NIGHT = new RunIdentity(LocalDate.of(2026, 1, 31), 0);

    @TempDir
    private Path workDirectory;

    private Platform platform;

    @BeforeEach
    void receivePapers() {
        platform = new Platform(workDirectory);
        for (int i = 1; i <= 20; i++) {
            platform.receive(
                    ofBank("FAB-" + i),
                    ofCounterparty("GCS-" + i)
                            .quoting("FAB-" + i)
                            .stating(Term.FIXED_RATE, i % 5 == 0 ? "0.04" : "0.0375"));
        }
    }

    @AfterEach
    void stopPlatform() {
        platform.close();
    }

    @Test
    void readsOnlyTheSegmentAgainWhoseScanFailed() {
        platform.trades.failingScans.add("COUNTERPARTY/1");
        Platform.Process first = platform.start();
        assertThat(run(first)).isEqualTo(BatchStatus.FAILED);
        assertThat(first.runs().find(NIGHT.id()).orElseThrow().error()).contains("verify", "SERVICE_UNAVAILABLE");
        platform.trades.scans.clear();

        assertThat(run(platform.start())).isEqualTo(BatchStatus.COMPLETED);

        assertThat(platform.trades.scans).containsExactly("COUNTERPARTY/1");
        assertUndisturbedOutcome(first);
    }

    @Test
    void doesNotMatchAgainWhenOnlyTheReportCouldNotBeWritten() {
        platform.store.failingWrites.add("_020000.json");
        Platform.Process first = platform.start();
        assertThat(run(first)).isEqualTo(BatchStatus.FAILED);
        assertThat(rows(first, "reconciliation_pair")).isEqualTo(20);
        platform.matcher = (bank, counterparty, date, decisions) -> {
            throw new AssertionError("matched again");
        };

        assertThat(run(platform.start())).isEqualTo(BatchStatus.COMPLETED);

        assertThat(executions(first))
                .isEqualTo(Map.of("migrate", 1L, "verify", 1L, "match", 1L, "report", 2L, "notify", 1L));
        assertUndisturbedOutcome(first);
    }

    @Test
    void bringsTheRemainingVerdictsToTheTablesThatDidNotAnswer() {
        platform.trades.verdictsUntilFailure = 20;
        Platform.Process first = platform.start();
        assertThat(run(first)).isEqualTo(BatchStatus.FAILED);
        assertThat(rows(first, "reconciliation_verdict")).isPositive();

        assertThat(run(platform.start())).isEqualTo(BatchStatus.COMPLETED);

        assertThat(rows(first, "reconciliation_verdict")).isZero();
        assertUndisturbedOutcome(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"migrate", "verify", "match", "report", "notify"})
    void goesOnInTheStepInWhichTheProcessWasKilled(String step) {
        Platform.Process first = platform.start();
        assertThat(run(first)).isEqualTo(BatchStatus.COMPLETED);
        makeItLookKilledIn(first, step);
        String pairsBefore = pairs(first);

        assertThat(run(platform.start())).isEqualTo(BatchStatus.COMPLETED);

        assertThat(executions(first).get(step)).isEqualTo(2);
        assertThat(executions(first).get("verify")).isEqualTo(step.equals("verify") ? 2 : 1);
        assertThat(pairs(first)).isEqualTo(pairsBefore);
        assertUndisturbedOutcome(first);
    }

    @Test
    void startsAgainByItselfAfterAPassingFailure() {
        platform.trades.failingScans.add("BANK/0");
        platform.store.failingWrites.add(".csv");
        Platform.Process process = platform.start(Map.of("platform.reconciliation.attempts", "3"));

        assertThat(run(process)).isEqualTo(BatchStatus.COMPLETED);

        assertUndisturbedOutcome(process);
    }

    @Test
    void keepsItsAsOfTimeOverRestarts() {
        platform.store.failingWrites.add("BANK_0001");
        Platform.Process first = platform.start();
        assertThat(run(first)).isEqualTo(BatchStatus.FAILED);
        platform.clock.set(Platform.NIGHT.plusSeconds(3600));
        platform.receive(ofBank("FAB-99").receivedAt("2026-01-31T02:30:00Z"));

        assertThat(run(platform.start())).isEqualTo(BatchStatus.COMPLETED);

        assertThat(platform.trades
                        .find(TradeSource.BANK, "FAB-99")
                        .orElseThrow()
                        .matchStatus())
                .isNull();
        assertUndisturbedOutcome(first);
    }

    @Test
    void runsOnceWhenTwoProcessesStartAtTheSameInstant() throws Exception {
        List<Platform.Process> processes = List.of(platform.start(), platform.start());
        CountDownLatch ready = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<RunOutcome>> starts = processes.stream()
                    .map(process -> (Callable<RunOutcome>) () -> {
                        ready.countDown();
                        ready.await();
                        return process.runs().run(NIGHT);
                    })
                    .toList();
            List<RunOutcome> outcomes =
                    threads.invokeAll(starts).stream().map(Future::resultNow).toList();
            assertThat(outcomes).filteredOn(RunOutcome.Ran.class::isInstance).hasSize(1);
        }
        assertThat(executions(processes.getFirst()))
                .containsOnly(
                        Map.entry("migrate", 1L),
                        Map.entry("verify", 1L),
                        Map.entry("match", 1L),
                        Map.entry("report", 1L),
                        Map.entry("notify", 1L));
        assertUndisturbedOutcome(processes.getFirst());
    }

    @Test
    void runsInTheBackgroundOnDemand() {
        Platform.Process process = platform.start();

        assertThat(process.runs().start(NIGHT).status()).isEqualTo(RunStatus.ACCEPTED);

        Awaitility.await()
                .until(() -> process.runs().find(NIGHT.id()).orElseThrow().status() == RunStatus.COMPLETED);
        assertThat(process.runs().start(NIGHT).status()).isEqualTo(RunStatus.COMPLETED);
        assertUndisturbedOutcome(process);
    }

    private void assertUndisturbedOutcome(Platform.Process process) {
        assertThat(process.runs().find(NIGHT.id()).orElseThrow()).satisfies(run -> {
            assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
            assertThat(run.error()).isNull();
            assertThat(run.report())
                    .isNotNull()
                    .extracting(it -> it.matchRate())
                    .hasToString("80.0%");
        });
        assertThat(rows(process, "reconciliation_pair")).isEqualTo(20);
        assertThat(rows(process, "reconciliation_difference")).isEqualTo(4);
        assertThat(rows(process, "trade_break")).isEqualTo(4);
        assertThat(rows(process, "trade_break_event")).isEqualTo(4);
        assertThat(platform.trades.tables.all(TradeSource.BANK))
                .filteredOn(trade -> trade.matchStatus() == MatchStatus.MATCHED)
                .hasSize(16);
        assertThat(platform.store.objects.keys())
                .filteredOn(key -> key.startsWith("reports/"))
                .hasSize(3);
        assertThat(platform.notifier.sent())
                .filteredOn(it -> it.subject().contains("Success"))
                .hasSize(1);
        assertThat(workDirectory).isEmptyDirectory();
    }

    private static BatchStatus run(Platform.Process process) {
        try {
            return ((RunOutcome.Ran) process.runs().run(NIGHT)).execution().getStatus();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Spring Batch's tables hold after a kill in the step: it is STARTED, later ones do not exist. */
    private static void makeItLookKilledIn(Platform.Process process, String step) {
        process.jdbc().sql("""
                        WITH killed AS (SELECT step_execution_id AS id FROM batch_step_execution WHERE step_name = :step),
                        gone AS (DELETE FROM batch_step_execution_context WHERE step_execution_id > (SELECT id FROM killed))
                        UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL
                        """).param("step", step).update();
        process.jdbc().sql("""
                        DELETE FROM batch_step_execution WHERE step_execution_id >
                            (SELECT step_execution_id FROM batch_step_execution WHERE step_name = :step)
                        """).param("step", step).update();
        process.jdbc()
                .sql("UPDATE batch_step_execution SET status = 'STARTED', exit_code = 'EXECUTING', end_time = NULL"
                        + " WHERE step_name = :step")
                .param("step", step)
                .update();
    }

    private static String pairs(Platform.Process process) {
        return process.jdbc()
                .sql("SELECT string_agg(p::text, ';' ORDER BY match_id) FROM reconciliation_pair p")
                .query(String.class)
                .single();
    }

    private static Map<String, Long> executions(Platform.Process process) {
        return process
                .jdbc()
                .sql("SELECT step_name, count(*) FROM batch_step_execution GROUP BY step_name")
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long rows(Platform.Process process, String table) {
        return process.jdbc()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
