package io.tradematching.trade;

/** What kind of value a term has; decides how it is read, written and compared. */
public enum TermType {
    /** A name or phrase as printed: legal names, underlyings, delivery points. */
    TEXT,
    /** One of a closed list of codes (FpML/ISDA): option style, settlement type, product. */
    CODE,
    /** {@code BANK} or {@code COUNTERPARTY}: who pays, buys, sells, calculates. */
    PARTY,
    /** An identifier one of the houses or an infrastructure gave: references, UTI, LEI, BIC, ISIN. */
    IDENTIFIER,
    DATE,
    /** A time of day with its place, as printed. */
    TIME,
    /** An amount of money; its currency is a term of its own. */
    AMOUNT,
    /** ISO 4217, and XAU, XAG, XPT, XPD. */
    CURRENCY,
    /** A rate or spread as a fraction: 3.75 % is 0.0375, 25 basis points are 0.0025. */
    RATE,
    /** A price, strike or exchange rate in its own unit; never a fraction of one hundred. */
    PRICE,
    /** A number of units, options, barrels; also multipliers and entitlements. */
    QUANTITY,
    /** A whole number: version, series. */
    INTEGER,
    /** A period such as 3M or 1Y; 1T is once, at the term. */
    PERIOD,
    DAY_COUNT,
    /** An FpML floating-rate-index name. */
    INDEX,
    /** Several texts in printed order: business centres. */
    LIST;

    public boolean isNumeric() {
        return switch (this) {
            case AMOUNT, RATE, PRICE, QUANTITY, INTEGER -> true;
            case TEXT, CODE, PARTY, IDENTIFIER, DATE, TIME, CURRENCY, PERIOD, DAY_COUNT, INDEX, LIST -> false;
        };
    }
}
