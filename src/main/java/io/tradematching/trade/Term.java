package io.tradematching.trade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every term a confirmation can state. The wire names are after FpML; terms of a second leg of the same kind carry the prefix
 * {@code fixed2_} or {@code floating2_}, those of the two halves of an FX swap {@code near_} and {@code far_}.
 */
public enum Term {
    // Every trade
    PRODUCT_TYPE(TermType.CODE),
    BANK_REFERENCE(TermType.IDENTIFIER),
    COUNTERPARTY_REFERENCE(TermType.IDENTIFIER),
    UTI(TermType.IDENTIFIER),
    USI(TermType.IDENTIFIER),
    VERSION(TermType.INTEGER),
    BANK_NAME(TermType.TEXT),
    BANK_LEI(TermType.IDENTIFIER),
    BANK_BIC(TermType.IDENTIFIER),
    COUNTERPARTY_NAME(TermType.TEXT),
    COUNTERPARTY_LEI(TermType.IDENTIFIER),
    COUNTERPARTY_BIC(TermType.IDENTIFIER),
    TRADE_DATE(TermType.DATE),
    CONFIRMATION_DATE(TermType.DATE),
    CALCULATION_AGENT(TermType.PARTY),
    BUSINESS_CENTERS(TermType.LIST),
    BUSINESS_DAY_CONVENTION(TermType.CODE),
    SETTLEMENT_TYPE(TermType.CODE),
    SETTLEMENT_CURRENCY(TermType.CURRENCY),
    MASTER_AGREEMENT(TermType.TEXT),
    MASTER_AGREEMENT_DATE(TermType.DATE),
    CREDIT_SUPPORT_ANNEX(TermType.TEXT),
    GOVERNING_LAW(TermType.TEXT),
    // Swaps
    EFFECTIVE_DATE(TermType.DATE),
    TERMINATION_DATE(TermType.DATE),
    NOTIONAL_AMOUNT(TermType.AMOUNT),
    NOTIONAL_CURRENCY(TermType.CURRENCY),
    FIXED_NOTIONAL_AMOUNT(TermType.AMOUNT),
    FIXED_NOTIONAL_CURRENCY(TermType.CURRENCY),
    FIXED_PAYER(TermType.PARTY),
    FIXED_RATE(TermType.RATE),
    FIXED_DAY_COUNT(TermType.DAY_COUNT),
    FIXED_PAYMENT_FREQUENCY(TermType.PERIOD),
    FIXED2_NOTIONAL_AMOUNT(TermType.AMOUNT),
    FIXED2_NOTIONAL_CURRENCY(TermType.CURRENCY),
    FIXED2_PAYER(TermType.PARTY),
    FIXED2_RATE(TermType.RATE),
    FIXED2_DAY_COUNT(TermType.DAY_COUNT),
    FIXED2_PAYMENT_FREQUENCY(TermType.PERIOD),
    FLOATING_NOTIONAL_AMOUNT(TermType.AMOUNT),
    FLOATING_NOTIONAL_CURRENCY(TermType.CURRENCY),
    FLOATING_PAYER(TermType.PARTY),
    FLOATING_INDEX(TermType.INDEX),
    FLOATING_INDEX_TENOR(TermType.PERIOD),
    FLOATING_SPREAD(TermType.RATE),
    FLOATING_DAY_COUNT(TermType.DAY_COUNT),
    FLOATING_PAYMENT_FREQUENCY(TermType.PERIOD),
    FLOATING_RESET_FREQUENCY(TermType.PERIOD),
    FLOATING_COMPOUNDING(TermType.CODE),
    FLOATING2_NOTIONAL_AMOUNT(TermType.AMOUNT),
    FLOATING2_NOTIONAL_CURRENCY(TermType.CURRENCY),
    FLOATING2_PAYER(TermType.PARTY),
    FLOATING2_INDEX(TermType.INDEX),
    FLOATING2_INDEX_TENOR(TermType.PERIOD),
    FLOATING2_SPREAD(TermType.RATE),
    FLOATING2_DAY_COUNT(TermType.DAY_COUNT),
    FLOATING2_PAYMENT_FREQUENCY(TermType.PERIOD),
    FLOATING2_RESET_FREQUENCY(TermType.PERIOD),
    FLOATING2_COMPOUNDING(TermType.CODE),
    FEE_PAYER(TermType.PARTY),
    FEE_AMOUNT(TermType.AMOUNT),
    FEE_CURRENCY(TermType.CURRENCY),
    FEE_PAYMENT_DATE(TermType.DATE),
    FIRST_PAYMENT_DATE(TermType.DATE),
    // FRA, caps and floors, deposits
    BUYER(TermType.PARTY),
    SELLER(TermType.PARTY),
    PAYMENT_DATE(TermType.DATE),
    CAP_RATE(TermType.RATE),
    FLOOR_RATE(TermType.RATE),
    DEPOSITOR(TermType.PARTY),
    DEPOSIT_TAKER(TermType.PARTY),
    INTEREST_AMOUNT(TermType.AMOUNT),
    // Options
    OPTION_TYPE(TermType.CODE),
    OPTION_STYLE(TermType.CODE),
    STRIKE_PRICE(TermType.PRICE),
    STRIKE_CURRENCY(TermType.CURRENCY),
    COMMENCEMENT_DATE(TermType.DATE),
    EXPIRATION_DATE(TermType.DATE),
    EXPIRATION_TIME(TermType.TIME),
    PREMIUM_AMOUNT(TermType.AMOUNT),
    PREMIUM_CURRENCY(TermType.CURRENCY),
    PREMIUM_PAYMENT_DATE(TermType.DATE),
    // Foreign exchange
    CURRENCY1(TermType.CURRENCY),
    AMOUNT1(TermType.AMOUNT),
    CURRENCY1_PAYER(TermType.PARTY),
    CURRENCY2(TermType.CURRENCY),
    AMOUNT2(TermType.AMOUNT),
    CURRENCY2_PAYER(TermType.PARTY),
    EXCHANGE_RATE(TermType.PRICE),
    QUOTE_BASIS(TermType.CODE),
    VALUE_DATE(TermType.DATE),
    FIXING_DATE(TermType.DATE),
    REFERENCE_CURRENCY(TermType.CURRENCY),
    BANK_BUY_CURRENCY(TermType.CURRENCY),
    BANK_BUY_AMOUNT(TermType.AMOUNT),
    BANK_SELL_CURRENCY(TermType.CURRENCY),
    BANK_SELL_AMOUNT(TermType.AMOUNT),
    NEAR_CURRENCY1(TermType.CURRENCY),
    NEAR_AMOUNT1(TermType.AMOUNT),
    NEAR_CURRENCY1_PAYER(TermType.PARTY),
    NEAR_CURRENCY2(TermType.CURRENCY),
    NEAR_AMOUNT2(TermType.AMOUNT),
    NEAR_CURRENCY2_PAYER(TermType.PARTY),
    NEAR_EXCHANGE_RATE(TermType.PRICE),
    NEAR_QUOTE_BASIS(TermType.CODE),
    NEAR_VALUE_DATE(TermType.DATE),
    NEAR_FIXING_DATE(TermType.DATE),
    NEAR_REFERENCE_CURRENCY(TermType.CURRENCY),
    NEAR_BANK_BUY_CURRENCY(TermType.CURRENCY),
    NEAR_BANK_BUY_AMOUNT(TermType.AMOUNT),
    NEAR_BANK_SELL_CURRENCY(TermType.CURRENCY),
    NEAR_BANK_SELL_AMOUNT(TermType.AMOUNT),
    FAR_CURRENCY1(TermType.CURRENCY),
    FAR_AMOUNT1(TermType.AMOUNT),
    FAR_CURRENCY1_PAYER(TermType.PARTY),
    FAR_CURRENCY2(TermType.CURRENCY),
    FAR_AMOUNT2(TermType.AMOUNT),
    FAR_CURRENCY2_PAYER(TermType.PARTY),
    FAR_EXCHANGE_RATE(TermType.PRICE),
    FAR_QUOTE_BASIS(TermType.CODE),
    FAR_VALUE_DATE(TermType.DATE),
    FAR_FIXING_DATE(TermType.DATE),
    FAR_REFERENCE_CURRENCY(TermType.CURRENCY),
    FAR_BANK_BUY_CURRENCY(TermType.CURRENCY),
    FAR_BANK_BUY_AMOUNT(TermType.AMOUNT),
    FAR_BANK_SELL_CURRENCY(TermType.CURRENCY),
    FAR_BANK_SELL_AMOUNT(TermType.AMOUNT),
    CALL_CURRENCY(TermType.CURRENCY),
    CALL_AMOUNT(TermType.AMOUNT),
    PUT_CURRENCY(TermType.CURRENCY),
    PUT_AMOUNT(TermType.AMOUNT),
    STRIKE_QUOTE_BASIS(TermType.CODE),
    BARRIER_TYPE(TermType.CODE),
    BARRIER_LEVEL(TermType.PRICE),
    CURRENCY_PAIR(TermType.CODE),
    TRIGGER_CONDITION(TermType.CODE),
    TRIGGER_RATE(TermType.PRICE),
    PAYOUT_AMOUNT(TermType.AMOUNT),
    PAYOUT_CURRENCY(TermType.CURRENCY),
    // Credit
    REFERENCE_ENTITY(TermType.TEXT),
    REFERENCE_OBLIGATION(TermType.IDENTIFIER),
    INDEX_NAME(TermType.TEXT),
    INDEX_SERIES(TermType.INTEGER),
    INDEX_VERSION(TermType.INTEGER),
    // Equity
    UNDERLYING(TermType.TEXT),
    UNDERLYING_ID(TermType.IDENTIFIER),
    EXCHANGE(TermType.TEXT),
    NUMBER_OF_OPTIONS(TermType.QUANTITY),
    OPTION_ENTITLEMENT(TermType.QUANTITY),
    MULTIPLIER(TermType.QUANTITY),
    STRIKE_PERCENTAGE(TermType.RATE),
    PRICE_PER_OPTION(TermType.PRICE),
    EQUITY_PAYER(TermType.PARTY),
    RETURN_TYPE(TermType.CODE),
    NUMBER_OF_UNITS(TermType.QUANTITY),
    INITIAL_PRICE(TermType.PRICE),
    // Commodity
    COMMODITY(TermType.TEXT),
    COMMODITY2(TermType.TEXT),
    NOTIONAL_QUANTITY(TermType.QUANTITY),
    QUANTITY_UNIT(TermType.CODE),
    TOTAL_NOTIONAL_QUANTITY(TermType.QUANTITY),
    FIXED_PRICE(TermType.PRICE),
    PRICE_CURRENCY(TermType.CURRENCY),
    PHYSICAL_PAYER(TermType.PARTY),
    SPECIFIED_PRICE(TermType.TEXT),
    DELIVERY_DATES(TermType.TEXT),
    DELIVERY_POINT(TermType.TEXT),
    FLOATING_SPREAD_PRICE(TermType.PRICE),
    // Bond options and repo
    PURCHASE_PRICE(TermType.AMOUNT),
    REPURCHASE_PRICE(TermType.AMOUNT);

    private static final Map<String, Term> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Term::wireName, Function.identity()));

    private final TermType type;
    private final String wireName = name().toLowerCase(Locale.ROOT);

    Term(TermType type) {
        this.type = type;
    }

    public static Optional<Term> ofWireName(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    public TermType type() {
        return type;
    }

    /** The snake_case name in JSON, DynamoDB, reports and rules. */
    public String wireName() {
        return wireName;
    }

    /** A value as people read it: 1,100,000 for an amount, 3.75 % for a rate. Programs read the wire form. */
    public String readable(String wire) {
        return ReadableValue.of(type, wire);
    }

    /** How far one value lies from another, in words, such as -100,000 (-9.09 %) or +7 days; both in their wire forms. */
    public Optional<String> gap(String from, String to) {
        return Gap.between(type, from, to);
    }
}
