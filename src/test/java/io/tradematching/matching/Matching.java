package io.tradematching.matching;

import io.tradematching.matching.MatchResult.Alone;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Runs the matcher on papers and reads its outcome. */
final class Matching {

    static final LocalDate BUSINESS_DATE = LocalDate.of(2026, 1, 6);
    static final MatchingRules RULES = MatchingRules.standard();

    private Matching() {}

    static MatchOutcome match(Paper... papers) {
        return match(RULES, PairDecisions.NONE, papers);
    }

    static MatchOutcome match(MatchingRules rules, PairDecisions decisions, Paper... papers) {
        return new TradeMatcher(rules)
                .match(of(TradeSource.BANK, papers), of(TradeSource.COUNTERPARTY, papers), BUSINESS_DATE, decisions);
    }

    private static List<StoredTrade> of(TradeSource source, Paper... papers) {
        return Stream.of(papers)
                .filter(paper -> paper.source() == source)
                .map(Paper::stored)
                .toList();
    }

    /** Each pair as {@code bank=counterparty}, sorted. */
    static List<String> pairs(MatchOutcome outcome) {
        return results(outcome, Paired.class).stream()
                .map(pair -> pair.bank().tradeId() + "=" + pair.counterparty().tradeId())
                .sorted()
                .toList();
    }

    static List<String> alone(MatchOutcome outcome) {
        return results(outcome, Alone.class).stream()
                .map(alone -> alone.trade().tradeId())
                .sorted()
                .toList();
    }

    static Paired onlyPair(MatchOutcome outcome) {
        List<Paired> pairs = results(outcome, Paired.class);
        if (pairs.size() != 1) {
            throw new AssertionError("Expected one pair but found " + outcome.results());
        }
        return pairs.getFirst();
    }

    static <T extends MatchResult> List<T> results(MatchOutcome outcome, Class<T> kind) {
        return outcome.results().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
