package tradematching.platform;

import io.tradematching.TradeMatchingApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tradematching.local.LocalServices;

/**
 * How many documents a minute one process takes in, and where their time goes: {@code MeasureIngest [DOCUMENTS]
 * [text|scan|mixed]}. Runs the application as it is, with its services, in this JVM.
 */
public final class MeasureIngest {

    private static final int WARM_UP = 4;

    private MeasureIngest() {}

    public static void main(String[] arguments) throws IOException {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        String medium = arguments.length > 1 ? arguments[1] : "text";
        JdbcMeter meter = new JdbcMeter();
        Path folder = Files.createTempDirectory("measured-ingest-");
        try (LocalServices services = LocalServices.startTemporary();
                Stage stage = new Stage(services, folder);
                var _ = start(stage, meter)) {
            stage.send(WARM_UP, medium);
            stage.awaitOutcomes();
            Map<String, Double> before = stage.ledger().secondsOfSteps();
            meter.reset();
            Instant start = Instant.now();
            stage.send(documents, medium);
            stage.awaitOutcomes();
            report(documents, medium, Duration.between(start, Instant.now()), before, stage.ledger(), meter);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Stage stage, JdbcMeter meter) {
        Map<String, String> properties = new HashMap<>(stage.properties());
        properties.put("HEALTH_CHECK_PORT", "0");
        properties.put("METRICS_PORT", "0");
        properties.put("WORK_DIRECTORY", stage.folder().resolve("work").toString());
        properties.put("SQS_POLL_TIMEOUT", "1s");
        properties.put("LOG_LEVEL", "ERROR");
        SpringApplication application = new SpringApplication(TradeMatchingApplication.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(meter));
        return application.run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
    }

    private static void report(
            int documents, String medium, Duration time, Map<String, Double> before, Ledger ledger, JdbcMeter meter) {
        System.out.printf(
                "%d documents (%s) in %.1f s: %.1f a minute; outcomes %s%n",
                documents, medium, time.toMillis() / 1e3, documents * 60_000.0 / time.toMillis(), ledger.outcomes());
        ledger.secondsOfSteps()
                .forEach((step, seconds) -> System.out.printf(
                        "  %-15s %8.0f ms a document%n",
                        step, (seconds - before.getOrDefault(step, 0.0)) * 1e3 / documents));
        for (String kind : List.of(JdbcMeter.JOB_REPOSITORY, JdbcMeter.OWN_RECORDS, JdbcMeter.COMMITS)) {
            System.out.printf(
                    "  %-15s %8.0f ms and %.0f calls a document%n",
                    kind, meter.seconds(kind) * 1e3 / documents, (double) meter.calls(kind) / documents);
        }
    }
}
