package tradematching.platform;

import java.util.List;
import java.util.Map;

/** What happens to the processes of a reconciliation. */
final class ReconciliationFaults {

    private static final String DATE = "businessDate=2026-01-30";
    private static final String RUN = "2026-01-30";
    private static final String RERUN = RUN + "-r1";
    private static final int TRADES = 600;

    /** A place inside each of the five steps, as call of a port. */
    private static final List<Death> DEATHS = List.of(
            new Death("migrate", "after store"),
            new Death("verify", "after write reconciliation/" + RUN + "/"),
            new Death("match", "after recordVerdicts"),
            new Death("report", "after write reports/"),
            new Death("notify", "before send"));

    private ReconciliationFaults() {}

    /** {@code kill -9} inside one step after another; each time it is started again, and goes on in the step where it died. */
    static void killedInEachStep(Stage stage, Verdict verdict) {
        Map<String, String> legacy =
                Map.of("TINYDB_PATH", LegacyBook.write(stage.folder(), TRADES).toString());
        for (Death death : DEATHS) {
            ApplicationProcess process = stage.reconcile(legacy, death.place(), DATE);
            process.awaitStandStill();
            process.kill();
            System.out.println("  killed    in " + death.step());
            verdict.holds(
                    "it had come as far as " + death.step(),
                    stage.ledger().beginnings("reconciliation").containsKey(death.step()));
        }
        verdict.holds(
                "started again it completes", stage.reconcile(legacy, "", DATE).awaitExit() == 0);
        System.out.println("  begun     " + stage.ledger().beginnings("reconciliation"));
        verdict.holds(
                "no completed step was repeated (%d)".formatted(stage.ledger().repeatedSteps()),
                stage.ledger().repeatedSteps() == 0);
        verdict.holds(
                "an undisturbed run comes to the same",
                stage.reconcile(legacy, "", DATE, "rerun=1").awaitExit() == 0
                        && stage.ledger().decisions(RUN).equals(stage.ledger().decisions(RERUN)));
        verdict.holds(
                "%d lines were decided".formatted(stage.ledger().decisions(RUN).size()),
                stage.ledger().decisions(RUN).size() > TRADES / 2);
        verdict.holds("no lease is left", stage.ledger().leases() == 0);
        verdict.holdsWithoutErrors(stage.errors());
    }

    /** Two processes share the parts of a third one's run over a queue; one of them is killed with its part half done. */
    static void workerKilledHalfWay(Stage stage, Verdict verdict) {
        Map<String, String> divided = Map.of(
                "TINYDB_PATH", LegacyBook.write(stage.folder(), TRADES).toString(),
                "RECONCILIATION_PARTITIONS", "6",
                "RECONCILIATION_PARTITION_QUEUE", stage.partQueue());
        ApplicationProcess doomed = stage.start(divided, "before write reconciliation/" + RUN + "/part_");
        ApplicationProcess run = stage.reconcile(divided, "", DATE);
        doomed.awaitStandStill();
        stage.start(divided, "");
        doomed.kill();
        System.out.println("  killed    a worker, its part half done");
        verdict.holds("the run completes by the other process", run.awaitExit() == 0);
        System.out.println("  begun     " + stage.ledger().beginnings("reconciliation"));
        verdict.holds(
                "one process alone comes to the same",
                stage.reconcile(Map.of(), "", DATE, "rerun=1").awaitExit() == 0
                        && stage.ledger().decisions(RUN).equals(stage.ledger().decisions(RERUN)));
        verdict.holds(
                "%d lines were decided".formatted(stage.ledger().decisions(RUN).size()),
                stage.ledger().decisions(RUN).size() > TRADES / 2);
        verdict.holdsWithoutErrors(stage.errors());
    }

    private record Death(String step, String place) {}
}
