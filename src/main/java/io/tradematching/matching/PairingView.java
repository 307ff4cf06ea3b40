package io.tradematching.matching;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.ProductType.Family;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the pairing looks at of a confirmed trade, whatever its product calls it. */
final class PairingView {

    private static final List<Term> STARTS =
            List.of(Term.EFFECTIVE_DATE, Term.COMMENCEMENT_DATE, Term.NEAR_VALUE_DATE, Term.FIXING_DATE);
    private static final List<Term> ENDS = List.of(
            Term.EXPIRATION_DATE,
            Term.TERMINATION_DATE,
            Term.FAR_VALUE_DATE,
            Term.VALUE_DATE,
            Term.PAYMENT_DATE,
            Term.FEE_PAYMENT_DATE);
    private static final List<Term> SIZES = List.of(
            Term.NOTIONAL_AMOUNT,
            Term.FIXED_NOTIONAL_AMOUNT,
            Term.FLOATING_NOTIONAL_AMOUNT,
            Term.PAYOUT_AMOUNT,
            Term.PURCHASE_PRICE,
            Term.NUMBER_OF_OPTIONS,
            Term.NUMBER_OF_UNITS,
            Term.TOTAL_NOTIONAL_QUANTITY,
            Term.NOTIONAL_QUANTITY,
            Term.PREMIUM_AMOUNT);
    private static final List<Term> RATES = List.of(
            Term.FIXED_RATE,
            Term.EXCHANGE_RATE,
            Term.STRIKE_PRICE,
            Term.STRIKE_PERCENTAGE,
            Term.FIXED_PRICE,
            Term.CAP_RATE,
            Term.FLOOR_RATE,
            Term.NEAR_EXCHANGE_RATE,
            Term.TRIGGER_RATE,
            Term.INITIAL_PRICE);
    /** Names only: an identifier on one paper says nothing about a name on the other. */
    private static final List<Term> ASSETS =
            List.of(Term.REFERENCE_ENTITY, Term.INDEX_NAME, Term.UNDERLYING, Term.COMMODITY);

    private static final List<Term> CURRENCIES = List.of(
            Term.NOTIONAL_CURRENCY,
            Term.FIXED_NOTIONAL_CURRENCY,
            Term.FLOATING_NOTIONAL_CURRENCY,
            Term.FIXED2_NOTIONAL_CURRENCY,
            Term.FLOATING2_NOTIONAL_CURRENCY,
            Term.CURRENCY1,
            Term.CURRENCY2,
            Term.NEAR_CURRENCY1,
            Term.NEAR_CURRENCY2,
            Term.CALL_CURRENCY,
            Term.PUT_CURRENCY);
    private static final List<Term> ROLES =
            List.of(Term.FIXED_PAYER, Term.BUYER, Term.EQUITY_PAYER, Term.DEPOSITOR, Term.PHYSICAL_PAYER);
    private static final List<List<Term>> EXCHANGED = List.of(
            List.of(Term.CURRENCY1, Term.AMOUNT1, Term.CURRENCY1_PAYER),
            List.of(Term.CURRENCY2, Term.AMOUNT2, Term.CURRENCY2_PAYER),
            List.of(Term.NEAR_CURRENCY1, Term.NEAR_AMOUNT1, Term.NEAR_CURRENCY1_PAYER),
            List.of(Term.NEAR_CURRENCY2, Term.NEAR_AMOUNT2, Term.NEAR_CURRENCY2_PAYER),
            List.of(Term.CALL_CURRENCY, Term.CALL_AMOUNT),
            List.of(Term.PUT_CURRENCY, Term.PUT_AMOUNT));
    private static final int BASIS_POINTS = 4;

    private PairingView() {}

    /** Writes the trade's row into a book. */
    static void write(StoredTrade stored, TradeBookWriter writer) {
        Trade trade = stored.trade();
        writer.set(TradeColumn.RECORD_ID, stored.tradeId());
        writer.set(TradeColumn.TRADE_REFERENCE, stored.tradeId());
        trade.otherReference().ifPresent(other -> writer.set(TradeColumn.THEIR_REFERENCE, other.value()));
        writer.set(TradeColumn.VERSION, Integer.toString(stored.version()));
        writer.set(
                TradeColumn.RECEIVED_AT,
                Long.toString(Math.max(0, stored.receivedAt().toEpochMilli())));
        writer.set(TradeColumn.PRODUCT_TYPE, trade.product().name());
        writer.set(TradeColumn.CURRENCY, currency(trade));
        Terms terms = trade.terms();
        set(writer, TradeColumn.UTI, terms.text(Term.UTI).or(() -> terms.text(Term.USI)));
        set(writer, TradeColumn.TRADE_DATE, terms.text(Term.TRADE_DATE));
        set(writer, TradeColumn.EFFECTIVE_DATE, firstOf(STARTS, terms));
        set(writer, TradeColumn.MATURITY_DATE, firstOf(ENDS, terms));
        set(writer, TradeColumn.NOTIONAL, size(terms));
        set(writer, TradeColumn.FIXED_RATE, rate(terms));
        set(writer, TradeColumn.FLOATING_INDEX, terms.text(Term.FLOATING_INDEX));
        set(
                writer,
                TradeColumn.SPREAD_BPS,
                terms.decimal(Term.FLOATING_SPREAD)
                        .map(spread -> spread.movePointRight(BASIS_POINTS).toPlainString()));
        set(writer, TradeColumn.ASSET, firstOf(ASSETS, terms));
        set(writer, TradeColumn.DIRECTION, direction(terms));
        writeParties(terms, writer);
        writer.endRow();
    }

    /** The term that a trade's row shows under a pairing term. */
    static Term term(PairingTerm pairing, Terms terms) {
        List<Term> candidates = switch (pairing) {
            case EFFECTIVE_DATE -> STARTS;
            case MATURITY_DATE -> ENDS;
            case SIZE -> terms.states(Term.AMOUNT1) ? List.of(Term.AMOUNT1) : SIZES;
            case RATE -> RATES;
            case ASSET -> ASSETS;
            default -> List.of();
        };
        return candidates.stream().filter(terms::states).findFirst().orElse(pairing.term());
    }

    private static void writeParties(Terms terms, TradeBookWriter writer) {
        set(writer, TradeColumn.BANK_NAME, terms.text(Term.BANK_NAME));
        set(writer, TradeColumn.BANK_LEI, terms.text(Term.BANK_LEI));
        set(writer, TradeColumn.COUNTERPARTY_NAME, terms.text(Term.COUNTERPARTY_NAME));
        set(writer, TradeColumn.COUNTERPARTY_LEI, terms.text(Term.COUNTERPARTY_LEI));
    }

    private static void set(TradeBookWriter writer, TradeColumn column, Optional<String> text) {
        text.ifPresent(value -> writer.set(column, value));
    }

    private static Optional<String> firstOf(List<Term> candidates, Terms terms) {
        return candidates.stream().filter(terms::states).findFirst().flatMap(terms::text);
    }

    /** Of an exchange the amount of the currency that comes first in the alphabet, so that the order on paper does not matter. */
    private static Optional<String> size(Terms terms) {
        TreeMap<String, BigDecimal> amounts = exchangedAmounts(terms);
        return amounts.isEmpty()
                ? firstOf(SIZES, terms)
                : Optional.of(amounts.firstEntry().getValue().toPlainString());
    }

    /** Of an exchange how much of its second currency is one of its first, whichever way round a house quotes it. */
    private static Optional<String> rate(Terms terms) {
        return ExchangeRate.of(exchangedAmounts(terms), terms)
                .map(BigDecimal::toPlainString)
                .or(() -> firstOf(RATES, terms));
    }

    private static TreeMap<String, BigDecimal> exchangedAmounts(Terms terms) {
        TreeMap<String, BigDecimal> amounts = new TreeMap<>();
        for (List<Term> side : EXCHANGED) {
            terms.text(side.get(0))
                    .ifPresent(currency ->
                            terms.decimal(side.get(1)).ifPresent(amount -> amounts.putIfAbsent(currency, amount)));
        }
        return amounts;
    }

    /** Who pays or buys, with the role by which it is known. */
    private static Optional<String> direction(Terms terms) {
        Optional<String> role = ROLES.stream()
                .filter(terms::states)
                .findFirst()
                .flatMap(term -> terms.text(term).map(party -> term.wireName() + ":" + party));
        return role.or(() -> terms.text(Term.FLOATING_PAYER).map(PairingView::fixedPayer))
                .or(() -> exchange(terms));
    }

    private static String fixedPayer(String floatingPayer) {
        String other = floatingPayer.equals(TradeSource.BANK.name())
                ? TradeSource.COUNTERPARTY.name()
                : TradeSource.BANK.name();
        return Term.FIXED_PAYER.wireName() + ":" + other;
    }

    private static Optional<String> exchange(Terms terms) {
        TreeMap<String, String> payers = new TreeMap<>();
        for (List<Term> side : EXCHANGED) {
            if (side.size() > 2 && terms.states(side.get(0)) && terms.states(side.get(2))) {
                payers.putIfAbsent(
                        terms.text(side.get(0)).orElseThrow(),
                        terms.text(side.get(2)).orElseThrow());
            }
        }
        return Optional.ofNullable(payers.firstEntry()).map(first -> first.getKey() + ":" + first.getValue());
    }

    /** Every currency of a rates or exchange trade in alphabetical order; empty for products that are known by their asset. */
    static String currency(Trade trade) {
        Family family = trade.product().family();
        if (family == Family.EQUITY || family == Family.COMMODITY) {
            return "";
        }
        TreeSet<String> currencies = CURRENCIES.stream()
                .flatMap(term -> trade.terms().text(term).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join("/", currencies.isEmpty() ? pair(trade) : currencies);
    }

    private static TreeSet<String> pair(Trade trade) {
        TreeSet<String> currencies = new TreeSet<>();
        if (trade.product() == ProductType.FX_DIGITAL_OPTION) {
            trade.terms()
                    .get(Term.CURRENCY_PAIR)
                    .map(TermValue::wire)
                    .ifPresent(pair -> currencies.addAll(List.of(pair.split("\\W+"))));
        }
        return currencies;
    }
}
