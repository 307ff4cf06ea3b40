package io.tradematching.matching;

import static io.tradematching.matching.Matching.BUSINESS_DATE;
import static io.tradematching.matching.Matching.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.matching.MatchResult.Alone;
import io.tradematching.matching.MatchResult.Ambiguous;
import io.tradematching.matching.MatchResult.Duplicate;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.matching.MatchResult.Superseded;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every population of trades. Small value ranges make twins, look-alikes, versions and re-sent papers frequent. */
class MatchingPropertiesTest {

    private static final TradeMatcher MATCHER = new TradeMatcher(RULES);
    private static final String NO_CURRENCY = "none";

    @Property(tries = 150)
    void everyTradeStandsInExactlyOneResult(
            @ForAll("bankTrades") List<StoredTrade> bank,
            @ForAll("counterpartyTrades") List<StoredTrade> counterparty) {
        MatchOutcome outcome = MATCHER.match(bank, counterparty, BUSINESS_DATE);

        List<StoredTrade> used = outcome.results().stream()
                .flatMap(MatchingPropertiesTest::trades)
                .toList();

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(bank.stream(), counterparty.stream()).toList());
    }

    @Property(tries = 150)
    void theOutcomeDoesNotDependOnTheOrderOfTrades(
            @ForAll("bankTrades") List<StoredTrade> bank,
            @ForAll("counterpartyTrades") List<StoredTrade> counterparty,
            @ForAll long seed) {
        MatchOutcome outcome = MATCHER.match(bank, counterparty, BUSINESS_DATE);

        MatchOutcome shuffled = MATCHER.match(shuffled(bank, seed), shuffled(counterparty, seed + 1), BUSINESS_DATE);

        assertThat(shuffled.toString()).isEqualTo(outcome.toString());
    }

    @Property(tries = 150)
    void theUnionOfThePartsIsTheOutcomeOfTheWhole(
            @ForAll("bankTrades") List<StoredTrade> bank,
            @ForAll("counterpartyTrades") List<StoredTrade> counterparty,
            @ForAll @IntRange(min = 1, max = 5) int atMost,
            @ForAll long seed) {
        PairDecisions decisions = linked(bank, counterparty);
        RegionPlanner planner = new RegionPlanner(RULES);
        shuffled(Stream.concat(bank.stream(), counterparty.stream()).toList(), seed)
                .forEach(planner::add);
        List<MatchOutcome> parts = planner.parts(atMost, decisions).stream()
                .map(part -> MATCHER.match(in(part, bank), in(part, counterparty), BUSINESS_DATE, decisions))
                .toList();
        assertThat(parts).hasSizeLessThanOrEqualTo(atMost);
        assertThat(MatchOutcome.union(shuffled(parts, seed)).toString())
                .isEqualTo(MATCHER.match(bank, counterparty, BUSINESS_DATE, decisions)
                        .toString());
    }

    @Property(tries = 100)
    void aPairIsNeverAcrossAGate(
            @ForAll("bankTrades") List<StoredTrade> bank,
            @ForAll("counterpartyTrades") List<StoredTrade> counterparty) {
        MatchOutcome outcome = MATCHER.match(bank, counterparty, BUSINESS_DATE);

        assertThat(Matching.results(outcome, Paired.class)).allSatisfy(pair -> {
            assertThat(Stream.of(pair.bank(), pair.counterparty())
                            .flatMap(trade -> trade.trade().terms().text(Term.NOTIONAL_CURRENCY).stream())
                            .distinct())
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(pair.bank().trade().terms().text(Term.FIXED_PAYER))
                    .isEqualTo(pair.counterparty().trade().terms().text(Term.FIXED_PAYER));
        });
    }

    @Property(tries = 100)
    void whatOnlyOnePaperStatesNeitherHelpsNorHurts(@ForAll("bankTrades") List<StoredTrade> bank) {
        StoredTrade ours = bank.getFirst();
        StoredTrade theirs = mirrored(ours);

        Paired pair = Matching.onlyPair(MATCHER.match(List.of(ours), List.of(theirs), BUSINESS_DATE));

        assertThat(pair.contributions())
                .extracting(MatchResult.Contribution::term)
                .doesNotContain(Term.UTI, Term.FLOATING_SPREAD);
        assertThat(pair.score()).isEqualTo(1);
    }

    private static StoredTrade mirrored(StoredTrade bank) {
        Paper paper = new Paper(
                TradeSource.COUNTERPARTY,
                bank.trade().product(),
                bank.trade().terms().asMap(),
                bank.receivedAt().toString());
        return paper.without(Term.BANK_REFERENCE, Term.FLOATING_SPREAD)
                .with(Term.COUNTERPARTY_REFERENCE, quoted(bank))
                .with(Term.UTI, "UTI1")
                .stored();
    }

    /** The other house's own reference is the one that ours quotes, if it quotes any. */
    private static String quoted(StoredTrade bank) {
        return bank.trade().terms().text(Term.COUNTERPARTY_REFERENCE).orElse("FAB1");
    }

    private static Stream<StoredTrade> trades(MatchResult result) {
        return switch (result) {
            case Paired pair -> Stream.of(pair.bank(), pair.counterparty());
            case Alone alone -> Stream.of(alone.trade());
            case Ambiguous group -> Stream.concat(group.bank().stream(), group.counterparty().stream());
            case Duplicate duplicate -> Stream.of(duplicate.trade());
            case Superseded superseded -> Stream.of(superseded.trade());
        };
    }

    /** A person links the first papers of both sides, whatever they say. */
    private static PairDecisions linked(List<StoredTrade> bank, List<StoredTrade> counterparty) {
        return new PairDecisions(Set.of(PairIdentity.of(bank.getFirst(), counterparty.getFirst())), Set.of());
    }

    private static List<StoredTrade> in(Set<String> part, List<StoredTrade> trades) {
        return trades.stream()
                .filter(trade -> part.contains(TradeMatcher.region(trade.trade())))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> trades, long seed) {
        List<T> shuffled = new ArrayList<>(trades);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Provide
    Arbitrary<List<StoredTrade>> bankTrades() {
        return trades(TradeSource.BANK, "GCS", "FAB");
    }

    @Provide
    Arbitrary<List<StoredTrade>> counterpartyTrades() {
        return trades(TradeSource.COUNTERPARTY, "FAB", "GCS");
    }

    private static Arbitrary<List<StoredTrade>> trades(TradeSource source, String own, String other) {
        Arbitrary<Integer> suffix = Arbitraries.integers().between(1, 9);
        Arbitrary<Paper> economics = Combinators.combine(
                        Arbitraries.of("2026-01-05", "2026-01-06"),
                        Arbitraries.of("50000000", "50000000", "12500000"),
                        Arbitraries.of("0.0375", "0.0376"),
                        Arbitraries.of("BANK", "COUNTERPARTY"),
                        Arbitraries.of("USD", "USD", "USD", "EUR", "GBP", NO_CURRENCY))
                .as((day, notional, rate, payer, currency) -> inCurrency(
                        currency,
                        base(source)
                                .with(Term.TRADE_DATE, day)
                                .with(Term.NOTIONAL_AMOUNT, notional)
                                .with(Term.FIXED_RATE, rate)
                                .with(Term.FIXED_PAYER, payer)));
        return Combinators.combine(
                        economics, suffix, suffix, Arbitraries.integers().between(0, 3))
                .as((paper, reference, quoted, kind) -> {
                    Paper named = paper.with(ownTerm(source), own + "-" + reference + (kind == 1 ? "-V2" : ""));
                    return (kind < 2 ? named.quoting(other + quoted) : named).stored();
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(MatchingPropertiesTest::withDistinctIds)
                .withoutEdgeCases();
    }

    private static Paper inCurrency(String currency, Paper paper) {
        return currency.equals(NO_CURRENCY)
                ? paper.without(Term.NOTIONAL_CURRENCY)
                : paper.with(Term.NOTIONAL_CURRENCY, currency);
    }

    /** A table holds one row for each key. */
    private static List<StoredTrade> withDistinctIds(List<StoredTrade> trades) {
        return List.copyOf(trades.stream()
                .collect(Collectors.toMap(StoredTrade::tradeId, trade -> trade, (first, _) -> first))
                .values());
    }

    private static Term ownTerm(TradeSource source) {
        return source == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE;
    }

    private static Paper base(TradeSource source) {
        return source == TradeSource.BANK ? Paper.bankSwap("GCS") : Paper.counterpartySwap("FAB");
    }
}
