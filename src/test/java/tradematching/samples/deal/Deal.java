package tradematching.samples.deal;

import static java.util.Objects.requireNonNull;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One trade with all that could be said about it.
 *
 * @param facts canonical values; a paper states some of them
 * @param notes what papers say beside the terms, by item name; dates stand as {@code {2026-01-31}}
 * @param schedule payment or delivery dates for an annex, empty where the product has none
 */
public record Deal(
        ProductType product,
        Party bank,
        Party counterparty,
        Map<Term, TermValue> facts,
        Map<String, String> notes,
        List<LocalDate> schedule) {

    public Deal {
        facts = Collections.unmodifiableMap(new EnumMap<>(facts));
        notes = Map.copyOf(notes);
        schedule = List.copyOf(schedule);
    }

    public Party party(TradeSource side) {
        return side == TradeSource.BANK ? bank : counterparty;
    }

    /** A fact that the product always has. */
    public TermValue fact(Term term) {
        return requireNonNull(facts.get(term), term::wireName);
    }

    public LocalDate tradeDate() {
        return ((TermValue.Day) fact(Term.TRADE_DATE)).value();
    }

    public String reference(TradeSource issuer) {
        return fact(issuer == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE)
                .wire();
    }

    public Deal with(Term term, TermValue value) {
        Map<Term, TermValue> changed = new EnumMap<>(facts);
        changed.put(term, value);
        return withFacts(changed);
    }

    public Deal without(Term term) {
        Map<Term, TermValue> changed = new EnumMap<>(facts);
        changed.remove(term);
        return withFacts(changed);
    }

    public Deal withFacts(Map<Term, TermValue> changed) {
        return new Deal(product, bank, counterparty, changed, notes, schedule);
    }
}
