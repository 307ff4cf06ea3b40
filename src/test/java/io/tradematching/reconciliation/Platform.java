package io.tradematching.reconciliation;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.tradematching.LegacyReading;
import io.tradematching.breaks.Breaks;
import io.tradematching.document.DocumentRecords;
import io.tradematching.document.InMemoryDocumentStore;
import io.tradematching.launch.GuardedLauncher;
import io.tradematching.matching.MatchingRules;
import io.tradematching.migration.TinyDbMigration;
import io.tradematching.notification.RecordingNotifier;
import io.tradematching.trade.InMemoryTrades;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tradematching.database.TestDatabase;

/**
 * The reconciliation as it runs in production, on a real PostgreSQL; tables, bucket and topic are in memory. {@link #start} starts a
 * process, and starting a second one is what a restart after a crash looks like.
 */
final class Platform implements AutoCloseable {

    static final Instant NIGHT = Instant.parse("2026-01-31T02:00:00Z");

    final TestDatabase database = TestDatabase.create();
    final FaultyTrades trades = new FaultyTrades(new InMemoryTrades());
    final SettableClock clock = new SettableClock(NIGHT);
    final FaultyStore store = new FaultyStore(new InMemoryDocumentStore("trade-documents", clock));
    final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    final FakePapers papers = new FakePapers();
    final RecordingNotifier notifier = new RecordingNotifier();
    final List<String> unrecordedKeys = new ArrayList<>();
    final List<String> observedSteps = new CopyOnWriteArrayList<>();
    final Path workDirectory;
    Matching matcher = new QuotedReferences();

    private final List<ConfigurableApplicationContext> processes = new ArrayList<>();

    Platform(Path workDirectory) {
        this.workDirectory = workDirectory;
    }

    void receive(Paper... papers) {
        for (Paper paper : papers) {
            trades.store(paper.stored());
        }
    }

    /** A process of the platform. */
    Process start() {
        return start(Map.of());
    }

    /** @param overrides of the settings that tests use */
    Process start(Map<String, Object> overrides, String... arguments) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", "postgres",
                "spring.datasource.hikari.maximum-pool-size", "5",
                "platform.reconciliation.work-directory", workDirectory.toString(),
                "platform.reconciliation.first-backoff", "1ms",
                "platform.reconciliation.attempts", "1",
                "platform.reconciliation.segments", "3",
                "platform.lease.duration", "3s",
                "logging.structured.format.console", ""));
        settings.putAll(overrides);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Beans.class)
                .web(WebApplicationType.NONE)
                .initializers(
                        it -> it.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("test", Map.copyOf(settings))),
                        this::registerFakes)
                .run(arguments);
        processes.add(context);
        return new Process(context);
    }

    private void registerFakes(ConfigurableApplicationContext context) {
        var beans = context.getBeanFactory();
        beans.registerSingleton("clock", clock);
        beans.registerSingleton("trades", trades);
        beans.registerSingleton("documentStore", store);
        beans.registerSingleton("notifier", notifier);
        beans.registerSingleton("observationRegistry", observations());
        beans.registerSingleton("legacyValues", LegacyReading.asOfDocuments());
        beans.registerSingleton("papers", papers);
        beans.registerSingleton("matchingRules", MatchingRules.standard());
        beans.registerSingleton("partitionQueue", (PartitionQueue) queue::add);
        beans.registerSingleton("matching", (Matching)
                (bank, counterparty, date, decisions) -> matcher.match(bank, counterparty, date, decisions));
        beans.registerSingleton("documentRecords", (DocumentRecords) objects -> objects.stream()
                .filter(object -> unrecordedKeys.contains(object.reference().key()))
                .toList());
    }

    private ObservationRegistry observations() {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new StepObserver(observedSteps));
        return registry;
    }

    @Override
    public void close() {
        processes.forEach(ConfigurableApplicationContext::close);
    }

    private record StepObserver(List<String> steps) implements ObservationHandler<Observation.Context> {

        @Override
        public void onStop(Observation.Context context) {
            steps.add(context.getLowCardinalityKeyValues().stream()
                    .filter(value -> value.getKey().endsWith("step.name"))
                    .map(KeyValue::getValue)
                    .findFirst()
                    .orElseThrow());
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return "spring.batch.step".equals(context.getName());
        }
    }

    /** One running process. */
    record Process(ConfigurableApplicationContext context) {

        ReconciliationRuns runs() {
            return context.getBean(ReconciliationRuns.class);
        }

        Breaks breaks() {
            return context.getBean(Breaks.class);
        }

        PairReview decisions() {
            return context.getBean(PairReview.class);
        }

        Matches matches() {
            return context.getBean(Matches.class);
        }

        JdbcClient jdbc() {
            return context.getBean(JdbcClient.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackageClasses = {ReconciliationRuns.class, Breaks.class, GuardedLauncher.class, TinyDbMigration.class},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(Test|Platform|MatchingConfiguration|StoredPapers)(\\$.*)?"))
    @ConfigurationPropertiesScan(
            basePackageClasses = {ReconciliationRuns.class, Breaks.class, GuardedLauncher.class, TinyDbMigration.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        BatchAutoConfiguration.class,
        BatchJdbcAutoConfiguration.class
    })
    static class Beans {}
}
