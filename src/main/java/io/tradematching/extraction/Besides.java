package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.value.Found;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the terms that are printed together with another one: the tenor beside an index, the unit beside a quantity. */
final class Besides {

    private static final double DERIVED = 0.97;
    private static final Map<Term, List<Term>> TOGETHER = new EnumMap<>(Map.ofEntries(
            Map.entry(Term.EXCHANGE_RATE, List.of(Term.QUOTE_BASIS)),
            Map.entry(Term.NEAR_EXCHANGE_RATE, List.of(Term.NEAR_QUOTE_BASIS)),
            Map.entry(Term.FAR_EXCHANGE_RATE, List.of(Term.FAR_QUOTE_BASIS)),
            Map.entry(Term.CURRENCY1, List.of(Term.AMOUNT1)),
            Map.entry(Term.CURRENCY2, List.of(Term.AMOUNT2)),
            Map.entry(Term.NEAR_CURRENCY1, List.of(Term.NEAR_AMOUNT1)),
            Map.entry(Term.NEAR_CURRENCY2, List.of(Term.NEAR_AMOUNT2)),
            Map.entry(Term.FAR_CURRENCY1, List.of(Term.FAR_AMOUNT1)),
            Map.entry(Term.FAR_CURRENCY2, List.of(Term.FAR_AMOUNT2)),
            Map.entry(Term.CALL_CURRENCY, List.of(Term.CALL_AMOUNT)),
            Map.entry(Term.PUT_CURRENCY, List.of(Term.PUT_AMOUNT)),
            Map.entry(Term.STRIKE_PRICE, List.of(Term.STRIKE_QUOTE_BASIS)),
            Map.entry(Term.NOTIONAL_QUANTITY, List.of(Term.QUANTITY_UNIT)),
            Map.entry(Term.TOTAL_NOTIONAL_QUANTITY, List.of(Term.QUANTITY_UNIT)),
            Map.entry(Term.MASTER_AGREEMENT, List.of(Term.MASTER_AGREEMENT_DATE)),
            Map.entry(Term.INDEX_NAME, List.of(Term.INDEX_SERIES, Term.INDEX_VERSION)),
            Map.entry(Term.UNDERLYING, List.of(Term.UNDERLYING_ID)),
            Map.entry(Term.OPTION_TYPE, List.of(Term.OPTION_STYLE)),
            Map.entry(Term.EXPIRATION_DATE, List.of(Term.EXPIRATION_TIME))));

    private final TermNames names;
    private final TermReader reader;

    Besides(TermNames names, TermReader reader) {
        this.names = names;
        this.reader = reader;
    }

    /** @param term as which the statement's value was read */
    List<Candidate> of(Term term, Statement statement) {
        List<Candidate> found = new ArrayList<>();
        if (term.type() == TermType.INDEX) {
            besideIndex(term, statement, found);
        }
        for (Term other : TOGETHER.getOrDefault(term, List.of())) {
            if (names.states(other)) {
                read(other, statement.value())
                        .map(value ->
                                Interpreter.candidate(other, value, statement).times(DERIVED))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found<TermValue>> read(Term term, Passage value) {
        return switch (term) {
            case INDEX_SERIES, INDEX_VERSION -> reader.numbered(term, value);
            case UNDERLYING_ID -> reader.securityCode(value);
            case EXPIRATION_TIME -> reader.timeBehindDate(value);
            default -> reader.read(term, value, Passage.EMPTY);
        };
    }

    private void besideIndex(Term index, Statement statement, List<Candidate> found) {
        Term.ofWireName(index.wireName() + "_tenor")
                .flatMap(tenor -> reader.indexTenor(statement.value())
                        .map(value ->
                                Interpreter.candidate(tenor, value, statement).times(DERIVED)))
                .ifPresent(found::add);
        Term.ofWireName(index.wireName().replace("_index", "_spread"))
                .filter(names::states)
                .flatMap(spread -> reader.signedRate(statement.value())
                        .map(value ->
                                Interpreter.candidate(spread, value, statement).times(DERIVED)))
                .ifPresent(found::add);
    }
}
