package io.tradematching.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.tradematching.breaks.Break;
import io.tradematching.breaks.Breaks;
import io.tradematching.breaks.Sighting;
import io.tradematching.matching.MatchResult;
import io.tradematching.matching.MatchResult.Alone;
import io.tradematching.matching.MatchResult.Ambiguous;
import io.tradematching.matching.MatchResult.Duplicate;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.matching.MatchResult.RunnerUp;
import io.tradematching.matching.MatchResult.Superseded;
import io.tradematching.matching.PairIdentity;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Enters the matcher's results into the run's books: rows, breaks, verdicts, and each trade's status in the ledger. */
final class ResultBook {

    private static final int BATCH = 2_000;

    private final Run run;
    private final Ledger ledger;
    private final Breaks breaks;
    private final DataSource database;
    private final Function<Paired, PairEvidence> evidence;
    private final ResultRows rows;
    private final List<Paired> pairs = new ArrayList<>();
    private int entered;
    private int groups;

    /** @param evidence for pairs with differences */
    ResultBook(Run run, Ledger ledger, Breaks breaks, DataSource database, Function<Paired, PairEvidence> evidence) {
        this.run = run;
        this.ledger = ledger;
        this.breaks = breaks;
        this.database = database;
        this.evidence = evidence;
        this.rows = new ResultRows(run);
    }

    void enter(MatchResult result) {
        List<StoredTrade> trades = tradesOf(result);
        if (trades.stream().anyMatch(trade -> run.isLate(trade.receivedAt()))) {
            judgedTrades(result).forEach(trade -> enterItem(trade, TradeStatus.WAITING, null, null));
        } else {
            enterJudged(result);
        }
        if (++entered % BATCH == 0) {
            send();
        }
    }

    private void enterJudged(MatchResult result) {
        switch (result) {
            case Paired pair -> enterPair(pair);
            case Alone(var trade, var nearest) -> {
                TradeStatus status = TradeStatus.alone(trade.trade().source());
                rows.addItem(trade, status, null, null, nearest);
                judged(trade, status, null);
            }
            case Ambiguous group -> enterGroup(group);
            case Duplicate(var trade, var original) ->
                enterItem(trade, TradeStatus.DUPLICATE, null, original.tradeId());
            case Superseded(var trade, var successor) ->
                enterItem(trade, TradeStatus.SUPERSEDED, null, successor.tradeId());
        }
    }

    private void enterPair(Paired pair) {
        String matchId = matchId(pair);
        pairs.add(pair);
        TradeStatus status = TradeStatus.of(evidence.apply(pair).corrected(pair).status());
        judged(pair.bank(), status, matchId);
        judged(pair.counterparty(), status, matchId);
    }

    private void enterGroup(Ambiguous group) {
        int number = ++groups;
        tradesOf(group).forEach(trade -> {
            rows.addItem(trade, TradeStatus.AMBIGUOUS, number, null, null);
            judged(trade, TradeStatus.AMBIGUOUS, null);
        });
    }

    private void enterItem(StoredTrade trade, TradeStatus status, @Nullable Integer group, @Nullable String refersTo) {
        rows.addItem(trade, status, group, refersTo, (RunnerUp) null);
        ledger.close(trade, status);
    }

    /** Only what differs from what the table says is written back. */
    private void judged(StoredTrade trade, TradeStatus status, @Nullable String matchId) {
        ledger.close(trade, status);
        MatchStatus verdict = MatchStatus.valueOf(status.name());
        if (trade.matchStatus() != verdict || !Objects.equals(trade.matchId(), matchId)) {
            rows.addVerdict(trade, verdict, matchId);
        }
    }

    /** Sends what was entered since the last time. */
    void send() {
        Map<String, Map<Term, Break>> breaksByPair =
                breaks
                        .observe(
                                run.id(),
                                run.asOf(),
                                pairs.stream().flatMap(this::sightings).toList())
                        .stream()
                        .collect(groupingBy(
                                it -> it.seen().matchId(),
                                toMap(it -> it.seen().difference().term(), Function.identity())));
        for (Paired pair : pairs) {
            String matchId = matchId(pair);
            PairEvidence shown = evidence.apply(pair);
            rows.addPair(matchId, shown.corrected(pair), shown, breaksByPair.getOrDefault(matchId, Map.of()));
        }
        pairs.clear();
        rows.send(database);
    }

    private Stream<Sighting> sightings(Paired pair) {
        return pair.differences().stream()
                .filter(difference -> !difference.tolerated())
                .map(difference -> new Sighting(
                        matchId(pair),
                        pair.bank().tradeId(),
                        pair.counterparty().tradeId(),
                        pair.bank().trade().product(),
                        ResultRows.counterpartyName(pair.bank()),
                        pair.bank().trade().notional().orElse(null),
                        difference,
                        evidence.apply(pair).of(difference.term()).secondLook()));
    }

    static String matchId(Paired pair) {
        return PairIdentity.of(pair.bank(), pair.counterparty()).matchId();
    }

    /** The trades that the result is about, in other results too if they stand for another. */
    private static List<StoredTrade> tradesOf(MatchResult result) {
        return switch (result) {
            case Paired pair -> List.of(pair.bank(), pair.counterparty());
            case Alone(var trade, var _) -> List.of(trade);
            case Ambiguous(var bank, var counterparty) ->
                Stream.concat(bank.stream(), counterparty.stream()).toList();
            case Duplicate(var trade, var original) -> List.of(trade, original);
            case Superseded(var trade, var successor) -> List.of(trade, successor);
        };
    }

    /** The trades whose status the result decides. */
    private static List<StoredTrade> judgedTrades(MatchResult result) {
        return switch (result) {
            case Duplicate(var trade, var _) -> List.of(trade);
            case Superseded(var trade, var _) -> List.of(trade);
            case Paired _, Alone _, Ambiguous _ -> tradesOf(result);
        };
    }
}
