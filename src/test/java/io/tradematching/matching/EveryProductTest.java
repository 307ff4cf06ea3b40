package io.tradematching.matching;

import static io.tradematching.matching.Matching.match;
import static io.tradematching.matching.Matching.onlyPair;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tradematching.samples.deal.Deal;
import tradematching.samples.deal.Deals;
import tradematching.samples.deal.Draw;
import tradematching.samples.deal.Parties;

/** The rules that come with the platform, on a deal of every product; no paper quotes a reference. */
class EveryProductTest {

    private static final Set<TermType> BROKEN =
            EnumSet.of(TermType.AMOUNT, TermType.QUANTITY, TermType.RATE, TermType.PRICE, TermType.DATE);
    private static final Set<Term> OF_THE_PAPER = EnumSet.of(Term.CONFIRMATION_DATE, Term.MASTER_AGREEMENT_DATE);

    @ParameterizedTest
    @EnumSource
    void pairsTwoPapersOfTheSameTerms(ProductType product) {
        Deal deal = deal(product);

        assertThat(onlyPair(match(paper(TradeSource.BANK, deal), paper(TradeSource.COUNTERPARTY, deal)))
                        .status())
                .isEqualTo(MatchStatus.MATCHED);
    }

    @ParameterizedTest
    @EnumSource
    void linksAndNamesABreakInAnyAmountRateOrDate(ProductType product) {
        Deal deal = deal(product);

        deal.facts().forEach((term, value) -> {
            if (BROKEN.contains(term.type()) && !OF_THE_PAPER.contains(term)) {
                Paper broken = paper(TradeSource.COUNTERPARTY, deal.with(term, broken(term, value)));
                assertThat(onlyPair(match(paper(TradeSource.BANK, deal), broken))
                                .differences())
                        .as(term.wireName())
                        .filteredOn(difference -> !difference.tolerated())
                        .extracting(TermDifference::term)
                        .containsExactly(term);
            }
        });
    }

    private static Deal deal(ProductType product) {
        return Deals.draw(
                new Draw(11),
                product,
                LocalDate.of(2026, 1, 5),
                Parties.ourBank(),
                Parties.counterparties().getFirst());
    }

    private static Paper paper(TradeSource source, Deal deal) {
        Map<Term, TermValue> stated = new EnumMap<>(Term.class);
        stated.putAll(deal.facts());
        stated.keySet().removeAll(Set.of(Term.UTI, Term.USI, otherReference(source)));
        return new Paper(source, deal.product(), stated, "2026-01-05T18:00:00Z");
    }

    private static Term otherReference(TradeSource source) {
        return source == TradeSource.BANK ? Term.COUNTERPARTY_REFERENCE : Term.BANK_REFERENCE;
    }

    private static TermValue broken(Term term, TermValue value) {
        String text = term.type() == TermType.DATE
                ? LocalDate.parse(value.wire()).plusDays(5).toString()
                : new BigDecimal(value.wire()).multiply(new BigDecimal("1.05")).toPlainString();
        return TermValue.parse(term.type(), text);
    }
}
