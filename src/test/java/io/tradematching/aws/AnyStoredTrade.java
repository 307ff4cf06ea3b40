package io.tradematching.aws;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Trades with any of all terms, each with any value its type allows, judged and migrated or not. */
class AnyStoredTrade implements ArbitrarySupplier<StoredTrade> {

    private static final Set<Term> MANDATORY = Set.of(
            Term.TRADE_DATE,
            Term.BANK_NAME,
            Term.COUNTERPARTY_NAME,
            Term.NOTIONAL_AMOUNT,
            Term.NOTIONAL_CURRENCY,
            Term.BANK_REFERENCE,
            Term.COUNTERPARTY_REFERENCE);

    @Override
    public Arbitrary<StoredTrade> get() {
        return Combinators.combine(trade(), text(), text(), instant(), instant(), verdict())
                .as((trade, id, origin, received, processed, verdict) -> new StoredTrade(
                        id,
                        trade,
                        trade.version(),
                        "0123456789abcdef",
                        "s3://trade-documents/" + origin,
                        received,
                        processed,
                        verdict.orElse(null),
                        verdict.equals(Optional.of(MatchStatus.MATCHED)) ? id : null,
                        processed.isBefore(received) ? origin : null));
    }

    private static Arbitrary<Optional<MatchStatus>> verdict() {
        return Arbitraries.of(MatchStatus.class).optional();
    }

    private static Arbitrary<Trade> trade() {
        return Combinators.combine(Arbitraries.of(TradeSource.class), Arbitraries.of(ProductType.class), terms())
                .as(Trade::new);
    }

    private static Arbitrary<Terms> terms() {
        return Arbitraries.of(Term.class)
                .filter(term -> term != Term.PRODUCT_TYPE)
                .set()
                .ofMaxSize(25)
                .flatMap(optional -> {
                    Set<Term> stated = new HashSet<>(optional);
                    stated.addAll(MANDATORY);
                    return values(stated);
                });
    }

    private static Arbitrary<Terms> values(Set<Term> stated) {
        Term[] terms = stated.stream().sorted().toArray(Term[]::new);
        return Combinators.combine(
                        Arrays.stream(terms).map(AnyStoredTrade::value).toList())
                .as(values -> {
                    Map<Term, TermValue> map = new EnumMap<>(Term.class);
                    for (int i = 0; i < terms.length; i++) {
                        map.put(terms[i], values.get(i));
                    }
                    return Terms.of(map);
                });
    }

    private static Arbitrary<TermValue> value(Term term) {
        TermType type = term.type();
        if (term == Term.VERSION) {
            return Arbitraries.integers().between(1, 999).map(version -> TermValue.of(BigDecimal.valueOf(version)));
        }
        if (type.isNumeric()) {
            return number().map(TermValue::of);
        }
        return switch (type) {
            case DATE ->
                Arbitraries.longs().between(-30_000, 60_000).map(day -> TermValue.of(LocalDate.ofEpochDay(day)));
            case LIST -> text().list().ofMinSize(1).ofMaxSize(4).map(TermValue::of);
            default -> text().map(TermValue::of);
        };
    }

    private static Arbitrary<BigDecimal> number() {
        Arbitrary<BigDecimal> usual = Arbitraries.bigDecimals().ofScale(12);
        Arbitrary<BigDecimal> extreme = Arbitraries.of(
                new BigDecimal("99999999999999999999999999999999999999"),
                new BigDecimal("-9.9999999999999999999999999999999999999E+125"),
                new BigDecimal("1E-130"),
                BigDecimal.ZERO);
        return Arbitraries.oneOf(usual.filter(number -> number.precision() <= 38), extreme);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange(' ', '\ud7ff')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(Predicate.not(String::isBlank));
    }

    private static Arbitrary<Instant> instant() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 8_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }
}
