package tradematching.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** What happens to the application's own processes. */
final class ProcessFaults {

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

    private static final int FLOOD = 10_000;
    private static final int KILLS = 8;

    private ProcessFaults() {}

    /** {@code kill -9} at one place after another, while other documents are worked on; each time it is started again. */
    static void killedInEachStep(Stage stage, Verdict verdict) {
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

    static void terminatedWhileBusy(Stage stage, Verdict verdict) {
        ApplicationProcess process = stage.start("before write extracted");
        stage.send(12, "text");
        process.awaitStandStill();
        verdict.holdsAtTheEnd(stage, process.terminate());
        stage.start("");
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
        verdict.holdsWithoutErrors(stage.errors());
    }

    /** The library that reads pixels is native code and cannot be interrupted: the end must not wait for it. */
    static void terminatedAndKilledDuringOcr(Stage stage, Verdict verdict) {
        ApplicationProcess terminated = stage.start("");
        stage.send(8, "scan");
        stage.awaitOcr();
        verdict.holdsAtTheEnd(stage, terminated.terminate());
        ApplicationProcess killed = stage.start("");
        stage.awaitOcr();
        killed.kill();
        stage.start("");
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
        verdict.holdsWithoutErrors(stage.errors());
    }

    static void twoProcesses(Stage stage, Verdict verdict) {
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

    /** Confirmations, each many times over, among far more that is none; a process at a random moment is killed. */
    static void floodedAndKilledAtRandom(Stage stage, Verdict verdict) {
        ApplicationProcess process = stage.start("");
        stage.send(30, "text");
        stage.flood(FLOOD);
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            Wait.pass(Duration.ofSeconds(10 + random.nextInt(20)));
            process.kill();
            System.out.println(
                    "  killed    with %d outcomes".formatted(stage.ledger().finished()));
            process = stage.start("");
        }
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
        verdict.holdsWithoutErrors(stage.errors());
    }
}
