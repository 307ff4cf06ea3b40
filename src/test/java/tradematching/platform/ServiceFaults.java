package tradematching.platform;

import java.time.Duration;
import java.util.Set;

/** What happens to the services that the application works on. */
final class ServiceFaults {

    private ServiceFaults() {}

    static void databaseAway(Stage stage, Verdict verdict) {
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

    /** Longer than a statement may take: every connection that waits for an answer is given up. */
    static void databaseWithoutAnswer(Stage stage, Verdict verdict) {
        stage.start("");
        stage.send(24, "text");
        Wait.until("work has begun", Duration.ofMinutes(2), () -> stage.ledger().running() > 1);
        during(
                "PostgreSQL does not answer",
                stage.services().postgres()::freeze,
                Duration.ofSeconds(90),
                stage.services().postgres()::thaw);
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
    }

    /** As a primary is that has become a replica. */
    static void databaseReadOnly(Stage stage, Verdict verdict) {
        stage.start("");
        stage.send(24, "text");
        Wait.until("work has begun", Duration.ofMinutes(2), () -> stage.ledger().running() > 1);
        during(
                "PostgreSQL is read-only",
                () -> stage.services().postgres().setReadOnly(true),
                Duration.ofSeconds(30),
                () -> stage.services().postgres().setReadOnly(false));
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
    }

    static void storeAway(Stage stage, Verdict verdict) {
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

    /** Neither a document nor its reader may be blamed for it: all are read as soon as there is room. */
    static void diskFull(Stage stage, Verdict verdict) {
        SmallDisk disk = stage.startOnSmallDisk();
        stage.send(4, "text");
        stage.send(4, "scan");
        stage.awaitOutcomes();
        disk.fill();
        stage.send(4, "text");
        stage.send(4, "scan");
        Wait.until(
                "the disk is missed",
                Duration.ofMinutes(3),
                () -> stage.ledger().retrying() >= 4);
        verdict.holds(
                "documents say that the disk is full", stage.ledger().reasons().equals(Set.of("SERVICE_UNAVAILABLE")));
        disk.free();
        stage.awaitOutcomes();
        verdict.holdsAtRest(stage);
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
