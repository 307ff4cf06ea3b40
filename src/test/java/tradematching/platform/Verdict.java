package tradematching.platform;

import java.time.Duration;
import java.util.List;

/** Says of each thing that must hold whether it does. */
final class Verdict {

    private boolean good = true;

    void holds(String what, boolean holds) {
        good &= holds;
        System.out.printf("  %-9s %s%n", holds ? "holds" : "VIOLATED", what);
    }

    /** What must hold after every scenario: nothing lost, nothing doubled, nothing repeated, nothing left over. */
    void holdsAtRest(Stage stage) {
        Ledger ledger = stage.ledger();
        System.out.println("  outcomes  " + ledger.outcomes());
        holds(
                "each of %d documents has one outcome (%d have)".formatted(stage.sent(), ledger.finished()),
                ledger.finished() == stage.sent());
        holds("none was given up", !ledger.outcomes().containsKey("FAILED") && ledger.deadLetters() == 0);
        holds("no completed step was repeated (%d)".formatted(ledger.repeatedSteps()), ledger.repeatedSteps() == 0);
        holds(
                "as many trades in the tables as documents say (%d and %d)"
                        .formatted(ledger.tradesInTables(), ledger.tradesByRecord()),
                ledger.tradesInTables() == ledger.tradesByRecord());
        holds("no lease is left", ledger.leases() == 0);
    }

    /** What must hold as soon as a process that was told to end has ended. */
    void holdsAtTheEnd(Stage stage, Duration end) {
        holds("it ended in %d s".formatted(end.toSeconds()), end.toSeconds() < 20);
        holds("its leases are released", stage.ledger().leases() == 0);
        long hidden = stage.ledger().hiddenMessages();
        holds("no message is hidden (%d)".formatted(hidden), hidden == 0);
    }

    void holdsWithoutErrors(List<String> errors) {
        holds("nothing was logged as an error (%d)".formatted(errors.size()), errors.isEmpty());
        errors.stream().limit(5).forEach(error -> System.out.println("            " + error));
    }

    boolean isGood() {
        return good;
    }
}
