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

    /** Places in each step, and around them, as call of a port. */
    private static final List<String> PLACES_TO_DIE = List.of(
            "before download",
            "before write PDFIMAGES",
            "after write PDFIMAGES",
            "before write extracted",
            "after write extracted",
            "before store",
            "after store",
            "before send");

    private static final Map<String, BiConsumer<Stage, Verdict>> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("kill", ProvokeFaults::killedInEachStep);
        SCENARIOS.put("terminate", ProvokeFaults::terminatedWhileBusy);
        SCENARIOS.put("database", ProvokeFaults::databaseAway);
        SCENARIOS.put("s3", ProvokeFaults::storeAway);
        SCENARIOS.put("two", ProvokeFaults::twoProcesses);
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

    /** {@code kill -9} at one place after another, while other documents are worked on; each time it is started again. */
    private static void killedInEachStep(Stage stage, Verdict verdict) {
        stage.send(2 * PLACES_TO_DIE.size(), "text");
        for (String place : PLACES_TO_DIE) {
            ApplicationProcess process = stage.start(place);
            process.awaitStandStill();
            process.kill();
            System.out.println("  killed    " + place);
        }
        stage.start("");
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
        verdict.holdsWithoutErrors(stage.errors());
    }

    private static void terminatedWhileBusy(Stage stage, Verdict verdict) {
        ApplicationProcess process = stage.start("before write extracted");
        stage.send(12, "text");
        process.awaitStandStill();
        Duration end = process.terminate();
        verdict.holds("it ended in %d s".formatted(end.toSeconds()), end.toSeconds() < 20);
        verdict.holds("its leases are released", stage.ledger().leases() == 0);
        verdict.holds(
                "no message is hidden (%d)".formatted(stage.ledger().hiddenMessages()),
                stage.ledger().hiddenMessages() == 0);
        stage.start("");
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
        verdict.holdsWithoutErrors(stage.errors());
    }

    private static void databaseAway(Stage stage, Verdict verdict) {
        stage.start("");
        stage.send(24, "text");
        Wait.until("work has begun", Duration.ofMinutes(2), () -> stage.ledger().running() > 1);
        during(
                "PostgreSQL away",
                stage.services().postgres()::stop,
                Duration.ofSeconds(30),
                stage.services().postgres()::start);
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
    }

    private static void storeAway(Stage stage, Verdict verdict) {
        stage.start("");
        stage.send(24, "text");
        Wait.until("work has begun", Duration.ofMinutes(2), () -> stage.ledger().running() > 1);
        during(
                "S3 answers 503",
                () -> stage.services().s3().failWith(503),
                Duration.ofMinutes(1),
                () -> stage.services().s3().recover());
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
        verdict.holdsWithoutErrors(stage.errors());
    }

    private static void twoProcesses(Stage stage, Verdict verdict) {
        stage.start("");
        stage.start("");
        Instant start = Instant.now();
        stage.send(200, "text");
        stage.awaitOutcomes();
        double minutes = Duration.between(start, Instant.now()).toMillis() / 60_000.0;
        System.out.printf(
                "  speed     %.0f documents a minute; steps %s%n",
                stage.sent() / minutes, stage.ledger().secondsOfSteps());
        verdict.holdsAtRest(stage);
        verdict.holds(
                "no document ran twice (%d runs of %d)"
                        .formatted(stage.ledger().executions(), stage.ledger().instances()),
                stage.ledger().executions() == stage.ledger().instances());
        verdict.holdsWithoutErrors(stage.errors());
    }

    private static void during(String what, Act begin, Duration time, Act end) {
        try {
            System.out.println("  " + what);
            begin.happen();
            Wait.pass(time);
            end.happen();
        } catch (Exception e) {
            throw new IllegalStateException(what, e);
        }
    }

    private interface Act {

        void happen() throws Exception;
    }
}
