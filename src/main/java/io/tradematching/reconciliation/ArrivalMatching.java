package io.tradematching.reconciliation;

import io.tradematching.matching.MatchResult;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Matches a trade as it arrives, against the trades that may be its counterpart and those that compete for them. Says MATCHED where
 * the nightly run would, given the same trades; everything else is left to that run: it sees all trades, looks at papers again
 * and opens breaks.
 */
@Component
class ArrivalMatching {

    /** A trade with more candidates is one of many alike: only the whole can tell them apart. */
    private static final int MOST_CANDIDATES = 20;

    private final Trades tables;
    private final OpenTrades index;
    private final Matching matcher;
    private final PairReview decisions;
    private final Clock clock;

    ArrivalMatching(Trades tables, OpenTrades index, Matching matcher, PairReview decisions, Clock clock) {
        this.tables = tables;
        this.index = index;
        this.matcher = matcher;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @return the pair, if the trade was found to be matched */
    Optional<String> match(TradeSource source, String tradeId) {
        return tables.find(source, tradeId).flatMap(this::match);
    }

    private Optional<String> match(StoredTrade trade) {
        index.add(trade);
        Sides sides = Sides.empty();
        if (!gather(trade, sides)) {
            return Optional.empty();
        }
        return matcher
                .match(
                        sides.bank().values(),
                        sides.counterparty().values(),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        decisions.all())
                .results()
                .stream()
                .flatMap(result -> pairOf(result, trade).stream())
                .findFirst()
                .map(this::record);
    }

    /** The trade, its candidates, and theirs; false if there are none, or too many to judge without all others. */
    private boolean gather(StoredTrade trade, Sides sides) {
        TradeSource own = trade.trade().source();
        Collection<StoredTrade> candidates = candidates(trade);
        if (candidates.isEmpty() || candidates.size() > MOST_CANDIDATES) {
            return false;
        }
        sides.put(own, List.of(trade));
        sides.put(own.other(), candidates);
        for (StoredTrade candidate : candidates) {
            Collection<StoredTrade> rivals = candidates(candidate);
            if (rivals.size() > MOST_CANDIDATES) {
                return false;
            }
            sides.put(own, rivals);
        }
        return true;
    }

    private Collection<StoredTrade> candidates(StoredTrade trade) {
        TradeSource other = trade.trade().source().other();
        return index.candidates(trade, MOST_CANDIDATES + 1).stream()
                .flatMap(id -> tables.find(other, id).stream())
                .toList();
    }

    private static Optional<Paired> pairOf(MatchResult result, StoredTrade trade) {
        return result instanceof Paired pair
                        && pair.status() == MatchStatus.MATCHED
                        && (pair.bank().equals(trade) || pair.counterparty().equals(trade))
                ? Optional.of(pair)
                : Optional.empty();
    }

    private String record(Paired pair) {
        String matchId = ResultBook.matchId(pair);
        for (StoredTrade trade : List.of(pair.bank(), pair.counterparty())) {
            tables.recordVerdicts(trade.trade().source(), List.of(Verdict.on(trade, MatchStatus.MATCHED, matchId)));
        }
        return matchId;
    }

    /** Trades by id; one may come in by way of several others. */
    private record Sides(Map<String, StoredTrade> bank, Map<String, StoredTrade> counterparty) {

        static Sides empty() {
            return new Sides(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void put(TradeSource side, Collection<StoredTrade> trades) {
            Map<String, StoredTrade> known = side == TradeSource.BANK ? bank : counterparty;
            trades.forEach(trade -> known.put(trade.tradeId(), trade));
        }
    }
}
