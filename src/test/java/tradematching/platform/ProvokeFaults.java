package tradematching.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tradematching.local.LocalServices;

/**
 * Runs the application in processes of its own and does to them, and to their services, what production does: {@code
 * ProvokeFaults [SCENARIO...]}, without one all of them. Ends with 1 if anything did not hold.
 */
public final class ProvokeFaults {

    private static final Map<String, BiConsumer<Stage, Verdict>> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("kill", ProcessFaults::killedInEachStep);
        SCENARIOS.put("terminate", ProcessFaults::terminatedWhileBusy);
        SCENARIOS.put("ocr", ProcessFaults::terminatedAndKilledDuringOcr);
        SCENARIOS.put("two", ProcessFaults::twoProcesses);
        SCENARIOS.put("reconcile", ReconciliationFaults::killedInEachStep);
        SCENARIOS.put("parts", ReconciliationFaults::workerKilledHalfWay);
        SCENARIOS.put("flood", ProcessFaults::floodedAndKilledAtRandom);
        SCENARIOS.put("database", ServiceFaults::databaseAway);
        SCENARIOS.put("hanging", ServiceFaults::databaseWithoutAnswer);
        SCENARIOS.put("read-only", ServiceFaults::databaseReadOnly);
        SCENARIOS.put("s3", ServiceFaults::storeAway);
        SCENARIOS.put("disk", ServiceFaults::diskFull);
    }

    private ProvokeFaults() {}

    public static void main(String[] scenarios) throws IOException {
        Path folder = Files.createTempDirectory("provoked-faults-");
        System.out.println("Logs of the applications are in " + folder);
        Verdict verdict = new Verdict();
        try (LocalServices services = LocalServices.startTemporary()) {
            for (String name : scenarios.length == 0 ? SCENARIOS.keySet() : List.of(scenarios)) {
                play(name, new Stage(services, folder), verdict);
            }
        }
        System.out.println(verdict.isGood() ? "Everything held" : "Something did not hold");
        System.exit(verdict.isGood() ? 0 : 1);
    }

    private static void play(String name, Stage stage, Verdict verdict) {
        Instant start = Instant.now();
        System.out.println(name);
        try (stage) {
            scenario(name).accept(stage, verdict);
        } catch (IllegalStateException e) {
            verdict.holds(e.toString(), false);
        }
        System.out.printf(
                "  took      %d s%n", Duration.between(start, Instant.now()).toSeconds());
    }

    private static BiConsumer<Stage, Verdict> scenario(String name) {
        return Optional.ofNullable(SCENARIOS.get(name))
                .orElseThrow(() -> new IllegalStateException(
                        "There is no scenario %s, only %s".formatted(name, SCENARIOS.keySet())));
    }
}
