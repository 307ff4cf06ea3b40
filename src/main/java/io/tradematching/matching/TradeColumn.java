package io.tradematching.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the pairing looks at of every trade. The names in lower case are the columns of a trade file. */
public enum TradeColumn {
    /** Names the trade in results; unique within one side. */
    RECORD_ID,
    /** The issuing house's own reference. */
    TRADE_REFERENCE,
    /** The other house's reference as quoted on this paper. */
    THEIR_REFERENCE,
    TRADE_DATE,
    EFFECTIVE_DATE,
    MATURITY_DATE,
    PRODUCT_TYPE,
    /** The currency, or every currency of the trade in alphabetical order. */
    CURRENCY,
    /** The amount or quantity that tells the trade's size. */
    NOTIONAL,
    /** The rate, price or strike that was agreed; rates as fractions. */
    FIXED_RATE,
    FLOATING_INDEX,
    SPREAD_BPS,
    BANK_NAME,
    BANK_LEI,
    COUNTERPARTY_NAME,
    COUNTERPARTY_LEI,
    /** The LEI of the party that pays the fixed rate. */
    PAYER_LEI,
    VERSION,
    UTI,
    /** Underlying, reference entity or commodity. */
    ASSET,
    /** Who pays or buys, as {@code role:party}; papers that state different roles are not comparable. */
    DIRECTION,
    /** Milliseconds since 1970; of two papers of one reference and version the later stands. */
    RECEIVED_AT;

    private static final Map<String, TradeColumn> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(TradeColumn::wireName, Function.identity()));

    public static Optional<TradeColumn> ofWireName(String name) {
        return Optional.ofNullable(BY_WIRE_NAME.get(name));
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
