package io.tradematching.admin;

import io.tradematching.ingest.DocumentOutcome;
import io.tradematching.reconciliation.TradeStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the documents of one day, from received to matched. Each stage counts those that came so far, and says what stayed
 * behind there, so that a stage is the next one and what stayed behind.
 *
 * @param run by which trades are judged, null before the first
 * @param oldestInWork when the oldest document that is still in work came in, null if there is none
 */
record Flow(
        LocalDate day,
        @Nullable String run,
        List<Stage> stages,
        @Nullable Instant oldestInWork) {

    private static final List<DocumentOutcome> NOT_STORED = Stream.of(DocumentOutcome.values())
            .filter(outcome -> outcome != DocumentOutcome.STORED)
            .toList();
    private static final List<TradeStatus> ALONE = List.of(
            TradeStatus.UNMATCHED,
            TradeStatus.ALLEGED,
            TradeStatus.AMBIGUOUS,
            TradeStatus.DATA_ERROR,
            TradeStatus.DUPLICATE,
            TradeStatus.SUPERSEDED);

    /**
     * @param outcomes of the documents
     * @param verdicts on the trades of those that are stored; one that no run has judged yet is WAITING
     */
    static Flow of(
            LocalDate day,
            @Nullable String run,
            Map<DocumentOutcome, Long> outcomes,
            Map<TradeStatus, Long> verdicts,
            @Nullable Instant oldestInWork) {
        Stage matched = new Stage("Matched", verdicts.getOrDefault(TradeStatus.MATCHED, 0L), List.of());
        Stage paired = matched.after("Paired", left(verdicts, List.of(TradeStatus.MISMATCHED), Flow::tone));
        Stage judged = paired.after("Reconciled", left(verdicts, ALONE, Flow::tone));
        Stage stored = judged.after("Stored", left(verdicts, List.of(TradeStatus.WAITING), Flow::tone));
        Stage received = stored.after("Received", left(outcomes, NOT_STORED, Flow::tone));
        return new Flow(day, run, List.of(received, stored, judged, paired, matched), oldestInWork);
    }

    private static <E extends Enum<E>> List<Left> left(Map<E, Long> counts, List<E> kinds, Function<E, String> tone) {
        return kinds.stream()
                .filter(kind -> counts.getOrDefault(kind, 0L) > 0)
                .map(kind -> new Left(kind, tone.apply(kind), counts.getOrDefault(kind, 0L)))
                .toList();
    }

    private static String tone(DocumentOutcome outcome) {
        return switch (outcome) {
            case RECEIVED, RUNNING -> "busy";
            case RETRYING -> "warn";
            case REJECTED, FAILED -> "bad";
            case STORED, DUPLICATE, SUPERSEDED, IGNORED -> "quiet";
        };
    }

    private static String tone(TradeStatus status) {
        return switch (status) {
            case WAITING -> "busy";
            case AMBIGUOUS, UNMATCHED, ALLEGED -> "warn";
            case MISMATCHED, DATA_ERROR -> "bad";
            case MATCHED, DUPLICATE, SUPERSEDED -> "quiet";
        };
    }

    public long received() {
        return stages.getFirst().count();
    }

    /** In hundredths of what was received. */
    public double share(Stage stage) {
        return received() == 0 ? 0 : stage.count() * 100.0 / received();
    }

    /** @param left what came so far and no further */
    record Stage(String name, long count, List<Left> left) {

        private Stage after(String earlier, List<Left> behind) {
            return new Stage(
                    earlier, count + behind.stream().mapToLong(Left::count).sum(), behind);
        }
    }

    /** @param kind a {@link DocumentOutcome} or a {@link TradeStatus} */
    record Left(Enum<?> kind, String tone, long count) {

        public boolean isDocument() {
            return kind instanceof DocumentOutcome;
        }
    }
}
