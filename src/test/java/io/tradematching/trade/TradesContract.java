package io.tradematching.trade;

import static io.tradematching.trade.TradeExamples.aSwap;
import static io.tradematching.trade.TradeSource.BANK;
import static io.tradematching.trade.TradeSource.COUNTERPARTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.failure.Failure;
import io.tradematching.trade.Trades.StoreOutcome;
import io.tradematching.trade.Trades.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Trades} must do. */
public abstract class TradesContract {

    /** Over empty tables. */
    protected abstract Trades trades();

    @Test
    void findsWhatWasStored() {
        StoredTrade swap = aSwap().asStored();

        assertThat(trades().store(swap)).isEqualTo(StoreOutcome.STORED);

        assertThat(trades().find(BANK, swap.tradeId())).contains(swap);
        assertThat(trades().find(COUNTERPARTY, swap.tradeId())).isEmpty();
    }

    @Test
    void repeatsAWriteWithoutHarm() {
        trades().store(aSwap().asStored());

        assertThat(trades().store(aSwap().asStored())).isEqualTo(StoreOutcome.ALREADY_STORED);
    }

    @Test
    void replacesAnEarlierVersion() {
        trades().store(aSwap().asStored());
        StoredTrade amended =
                aSwap().inVersion(2).withNotional("40000000").fromDocument("b").asStored();

        assertThat(trades().store(amended)).isEqualTo(StoreOutcome.STORED);

        assertThat(trades().find(BANK, amended.tradeId())).contains(amended);
    }

    @Test
    void keepsALaterVersion() {
        StoredTrade amended = aSwap().inVersion(2).asStored();
        trades().store(amended);

        StoredTrade late =
                aSwap().receivedAt("2026-02-02T09:00:00Z").fromDocument("b").asStored();

        assertThat(trades().store(late)).isEqualTo(StoreOutcome.SUPERSEDED);
        assertThat(trades().find(BANK, amended.tradeId())).contains(amended);
    }

    @Test
    void recognisesAnotherDocumentWithTheSameTermsAsADuplicate() {
        StoredTrade original = aSwap().asStored();
        trades().store(original);

        StoredTrade copy =
                aSwap().fromDocument("b").receivedAt("2026-02-02T09:00:00Z").asStored();

        assertThat(trades().store(copy)).isEqualTo(StoreOutcome.DUPLICATE);
        assertThat(trades().find(BANK, original.tradeId())).contains(original);
    }

    @Test
    void letsTheLaterReceivedPaperOfOneVersionStand() {
        StoredTrade first = aSwap().receivedAt("2026-01-31T09:00:00Z").asStored();
        StoredTrade second = aSwap().receivedAt("2026-01-31T09:00:00.5Z")
                .withNotional("1")
                .fromDocument("b")
                .asStored();

        assertThat(trades().store(first)).isEqualTo(StoreOutcome.STORED);
        assertThat(trades().store(second)).isEqualTo(StoreOutcome.STORED);
        assertThat(trades().store(first)).isEqualTo(StoreOutcome.SUPERSEDED);

        assertThat(trades().find(BANK, second.tradeId())).contains(second);
    }

    @Test
    void replacesAReadingByACorrectedReadingOfTheSameDocument() {
        trades().store(aSwap().asStored());
        StoredTrade corrected = aSwap().withNotional("60000000").asStored();

        assertThat(trades().store(corrected)).isEqualTo(StoreOutcome.STORED);
        assertThat(trades().find(BANK, corrected.tradeId())).contains(corrected);
    }

    @Test
    void neverOverwritesADocumentByAMigratedRecord() {
        StoredTrade read = aSwap().asStored();
        trades().store(read);

        assertThat(trades().store(aSwap().migrated().asStored())).isEqualTo(StoreOutcome.DUPLICATE);
        assertThat(trades().store(aSwap().migrated().inVersion(2).asStored())).isEqualTo(StoreOutcome.SUPERSEDED);
        assertThat(trades().find(BANK, read.tradeId())).contains(read);
    }

    @Test
    void replacesAMigratedRecordByItsDocument() {
        trades().store(aSwap().migrated().asStored());

        assertThat(trades().store(aSwap().asStored())).isEqualTo(StoreOutcome.STORED);
        assertThat(trades().store(aSwap().migrated().asStored())).isEqualTo(StoreOutcome.DUPLICATE);
    }

    @Test
    void keepsAMigratedRecordOfALaterVersion() {
        trades().store(aSwap().migrated().inVersion(3).asStored());

        assertThat(trades().store(aSwap().inVersion(2).asStored())).isEqualTo(StoreOutcome.SUPERSEDED);
    }

    @Test
    void recordsAVerdict() {
        StoredTrade swap = aSwap().asStored();
        trades().store(swap);

        trades().recordVerdicts(BANK, List.of(Verdict.on(swap, MatchStatus.MATCHED, "pair-1")));

        assertThat(trades().find(BANK, swap.tradeId())).contains(swap.withVerdict(MatchStatus.MATCHED, "pair-1"));
    }

    @Test
    void replacesAVerdictAndForgetsItsPair() {
        StoredTrade swap = aSwap().asStored();
        trades().store(swap);
        trades().recordVerdicts(BANK, List.of(Verdict.on(swap, MatchStatus.MATCHED, "pair-1")));

        trades().recordVerdicts(BANK, List.of(Verdict.on(swap, MatchStatus.UNMATCHED, null)));

        assertThat(trades().find(BANK, swap.tradeId())).contains(swap.withVerdict(MatchStatus.UNMATCHED, null));
    }

    @Test
    void leavesATradeThatWasStoredAnewSinceItWasJudged() {
        StoredTrade judged = aSwap().asStored();
        StoredTrade amended = aSwap().inVersion(2).asStored();
        trades().store(amended);

        trades().recordVerdicts(BANK, List.of(Verdict.on(judged, MatchStatus.MATCHED, "pair-1")));

        assertThat(trades().find(BANK, judged.tradeId())).contains(amended);
    }

    @Test
    void ignoresAVerdictOnATradeThatIsGone() {
        trades().recordVerdicts(BANK, List.of(Verdict.on(aSwap().asStored(), MatchStatus.MATCHED, "pair-1")));

        assertThat(trades().find(BANK, "GCS-381315")).isEmpty();
    }

    @Test
    void reopensATradeThatIsStoredAgainWithOtherTerms() {
        StoredTrade swap = aSwap().asStored();
        trades().store(swap);
        trades().recordVerdicts(BANK, List.of(Verdict.on(swap, MatchStatus.MATCHED, "pair-1")));

        trades().store(aSwap().asStored());
        assertThat(trades().find(BANK, swap.tradeId()).orElseThrow().matchStatus())
                .isEqualTo(MatchStatus.MATCHED);

        StoredTrade amended = aSwap().inVersion(2).asStored();
        trades().store(amended);
        assertThat(trades().find(BANK, swap.tradeId())).contains(amended);
    }

    @Test
    void scansEachTradeInExactlyOneSegment() {
        List<String> ids = IntStream.range(0, 40).mapToObj("T-%02d"::formatted).toList();
        ids.forEach(id -> trades().store(aSwap().withId(id).asStored()));

        List<String> scanned = new ArrayList<>();
        List<Failure> unreadable = new ArrayList<>();
        IntStream.range(0, 3)
                .forEach(segment ->
                        trades().scan(BANK, segment, 3, trade -> scanned.add(trade.tradeId()), unreadable::add));

        assertThat(scanned).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void letsTheLatestVersionStandWhoeverWritesFirst() throws Exception {
        List<Callable<StoreOutcome>> writes = IntStream.rangeClosed(1, 12)
                .mapToObj(version -> (Callable<StoreOutcome>)
                        () -> trades().store(aSwap().inVersion(version).asStored()))
                .toList();

        try (ExecutorService pods = Executors.newFixedThreadPool(6)) {
            for (Future<StoreOutcome> write : pods.invokeAll(writes)) {
                assertThat(write.get()).isIn(StoreOutcome.STORED, StoreOutcome.SUPERSEDED);
            }
        }

        assertThat(trades().find(BANK, "GCS-381315").orElseThrow().version()).isEqualTo(12);
    }
}
