package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Paper.ofBank;
import static io.tradematching.reconciliation.Paper.ofCounterparty;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.launch.RunOutcome;
import io.tradematching.matching.MatchingRules;
import io.tradematching.matching.TradeMatcher;
import io.tradematching.trade.Term;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.integration.partition.StepExecutionRequest;

/** A run over papers in four currencies, divided into four parts. */
@Timeout(120)
class PartitionedMatchingTest {

    private static final RunIdentity NIGHT = new RunIdentity(LocalDate.of(2026, 1, 31), 0);
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "JPY");
    private static final Map<String, Object> IN_THREADS = Map.of("platform.reconciliation.partitions.count", "4");
    private static final Map<String, Object> BY_OTHERS = Map.of(
            "platform.reconciliation.partitions.count",
            "4",
            "platform.reconciliation.partitions.queue",
            "reconciliation-parts",
            "platform.reconciliation.partitions.poll-interval",
            "50ms");

    @TempDir
    private Path workDirectory;

    private final TradeMatcher matcher = new TradeMatcher(MatchingRules.standard());
    private Platform platform;

    @BeforeEach
    void receive() {
        platform = received();
    }

    private Platform received() {
        Platform some = new Platform(workDirectory);
        some.matcher = matcher::match;
        for (int i = 0; i < 40; i++) {
            String currency = CURRENCIES.get(i % CURRENCIES.size());
            String notional = String.valueOf(50_000_000 + i * 1_000_000);
            some.receive(ofBank("FAB-" + i)
                    .stating(Term.NOTIONAL_CURRENCY, currency)
                    .stating(Term.NOTIONAL_AMOUNT, notional));
            if (i % 7 != 0) {
                some.receive(ofCounterparty("GCS-" + i)
                        .quoting("FAB-" + i)
                        .stating(Term.NOTIONAL_CURRENCY, currency)
                        .stating(Term.NOTIONAL_AMOUNT, notional)
                        .stating(Term.FIXED_RATE, i % 5 == 0 ? "0.04" : "0.0375"));
            }
        }
        return some;
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void reportsTheSameBytesDividedOrNot() {
        assertThat(run(platform.start(IN_THREADS))).isEqualTo(BatchStatus.COMPLETED);

        assertThat(reports(platform)).isEqualTo(reportsOfOneWhole());
    }

    @Test
    void matchesOnlyTheFailedPartAgain() {
        AtomicInteger calls = new AtomicInteger();
        platform.matcher = (bank, counterparty, date, decisions) -> {
            if (calls.incrementAndGet() == 2) {
                throw FaultyTrades.away("a part");
            }
            return matcher.match(bank, counterparty, date, decisions);
        };
        assertThat(run(platform.start(IN_THREADS))).isEqualTo(BatchStatus.FAILED);
        assertThat(calls).hasValue(4);

        assertThat(run(platform.start(IN_THREADS))).isEqualTo(BatchStatus.COMPLETED);

        assertThat(calls).hasValue(5);
        assertThat(reports(platform)).isEqualTo(reportsOfOneWhole());
    }

    @Test
    void isFinishedByOtherProcessesEvenIfOneDiesHalfWay() throws Exception {
        CountDownLatch firstIsHalfWay = new CountDownLatch(1);
        CountDownLatch death = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        platform.matcher = (bank, counterparty, date, decisions) -> {
            if (calls.incrementAndGet() == 1) {
                firstIsHalfWay.countDown();
                await(death);
            }
            return matcher.match(bank, counterparty, date, decisions);
        };
        Platform.Process manager = platform.start(BY_OTHERS);
        Platform.Process doomed = platform.start(BY_OTHERS);
        Platform.Process survivor = platform.start(BY_OTHERS);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture<BatchStatus> status = CompletableFuture.supplyAsync(() -> run(manager), threads);
            String request = take();
            Future<?> lastWork = threads.submit(() -> workUntilDeath(doomed, request));
            await(firstIsHalfWay);
            assertThat(worker(survivor).work(request)).as("taken twice at once").isFalse();
            for (int part = 1; part < 4; part++) {
                assertThat(worker(survivor).work(take())).isTrue();
            }
            assertThat(status).isNotDone();

            doomed.context().close();
            death.countDown();
            lastWork.get(60, TimeUnit.SECONDS);
            assertThat(worker(survivor).work(request)).as("redelivered").isTrue();

            assertThat(status.get(60, TimeUnit.SECONDS)).isEqualTo(BatchStatus.COMPLETED);
        }
        assertThat(reports(platform)).isEqualTo(reportsOfOneWhole());
        assertThat(executionsOfParts(survivor)).isEqualTo(4);
        assertThat(worker(survivor).work(PartRequest.write(new StepExecutionRequest("x", 1L))))
                .as("a request that comes too late is done with")
                .isTrue();
    }

    private String take() throws InterruptedException {
        String request = platform.queue.poll(30, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        return request;
    }

    private static void workUntilDeath(Platform.Process process, String request) {
        try {
            worker(process).work(request);
        } catch (RuntimeException e) {
            // Its process is gone: whatever it still does has no effect.
        }
    }

    private static PartitionWorker worker(Platform.Process process) {
        return process.context().getBean(PartitionWorker.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> reportsOfOneWhole() {
        try (Platform whole = received()) {
            assertThat(run(whole.start())).isEqualTo(BatchStatus.COMPLETED);
            return reports(whole);
        }
    }

    private static Map<String, String> reports(Platform platform) {
        return Map.of(
                "md", platform.store.text("reports/", ".md"),
                "json", platform.store.text("reports/", ".json"),
                "csv", platform.store.text("reports/", ".csv"));
    }

    private static long executionsOfParts(Platform.Process process) {
        return process.jdbc()
                .sql("SELECT count(*) FROM batch_step_execution WHERE step_name LIKE 'pair:%' AND status = 'COMPLETED'")
                .query(Long.class)
                .single();
    }

    private static BatchStatus run(Platform.Process process) {
        try {
            return ((RunOutcome.Ran) process.runs().run(NIGHT)).execution().getStatus();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
