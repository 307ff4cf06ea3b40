package io.tradematching.matching;

import java.util.List;

/**
 * A combination of terms under which candidates are looked for. Papers that share none of the keys are never compared. Each
 * slip leaves some key intact: wrong dates leave size and rate, a wrong size leaves rate and dates, and so on.
 */
enum BlockingKey {
    EVERYTHING(Part.SIZE, Part.RATE, Part.MATURITY_DATE, Part.TRADE_DATE, Part.PARTY),
    SIZE_RATE_MATURITY(Part.SIZE, Part.RATE, Part.MATURITY_DATE),
    SIZE_RATE_TRADE_DATE(Part.SIZE, Part.RATE, Part.TRADE_DATE),
    SIZE_DATES(Part.SIZE, Part.MATURITY_DATE, Part.TRADE_DATE),
    RATE_DATES(Part.RATE, Part.MATURITY_DATE, Part.TRADE_DATE),
    SIZE_RATE_PARTY(Part.SIZE, Part.RATE, Part.PARTY),
    SIZE_MATURITY_PARTY(Part.SIZE, Part.MATURITY_DATE, Part.PARTY),
    SIZE_TRADE_DATE_PARTY(Part.SIZE, Part.TRADE_DATE, Part.PARTY),
    RATE_MATURITY_PARTY(Part.RATE, Part.MATURITY_DATE, Part.PARTY),
    RATE_TRADE_DATE_PARTY(Part.RATE, Part.TRADE_DATE, Part.PARTY),
    SIZE_EFFECTIVE_DATE_PARTY(Part.SIZE, Part.EFFECTIVE_DATE, Part.PARTY),
    RATE_EFFECTIVE_DATE_PARTY(Part.RATE, Part.EFFECTIVE_DATE, Part.PARTY),
    DATES_PARTY(Part.TRADE_DATE, Part.MATURITY_DATE, Part.PARTY),
    TERM_PARTY(Part.EFFECTIVE_DATE, Part.MATURITY_DATE, Part.PARTY),
    START_PARTY(Part.TRADE_DATE, Part.EFFECTIVE_DATE, Part.PARTY);

    /** Tried for every trade that its references have not settled. */
    static final List<BlockingKey> STRONG =
            List.of(EVERYTHING, SIZE_RATE_MATURITY, SIZE_RATE_TRADE_DATE, SIZE_DATES, RATE_DATES);

    /** Tried for trades that have no confident candidate yet. */
    static final List<BlockingKey> WEAK = List.of(
            SIZE_RATE_PARTY,
            SIZE_MATURITY_PARTY,
            SIZE_TRADE_DATE_PARTY,
            RATE_MATURITY_PARTY,
            RATE_TRADE_DATE_PARTY,
            SIZE_EFFECTIVE_DATE_PARTY,
            RATE_EFFECTIVE_DATE_PARTY,
            DATES_PARTY);

    /** Tried for what is left over in the end: neither size nor rate need agree. */
    static final List<BlockingKey> DATED = List.of(DATES_PARTY, TERM_PARTY, START_PARTY);

    private final Part[] parts;

    BlockingKey(Part... parts) {
        this.parts = parts;
    }

    /** 0 if the row does not state every part. */
    long hash(TradeBook book, int row, Lexicon lexicon) {
        long hash = Hash.combine(lexicon.currency(book.currencies.get(row)), ordinal());
        for (Part part : parts) {
            long value = part.hash(book, row, lexicon);
            if (value == 0) {
                return 0;
            }
            hash = Hash.combine(hash, value);
        }
        return Hash.stated(hash);
    }

    /** A term of a key; its hash is 0 where the row does not state it. */
    private enum Part {
        SIZE,
        RATE,
        TRADE_DATE,
        EFFECTIVE_DATE,
        MATURITY_DATE,
        PARTY;

        private long hash(TradeBook book, int row, Lexicon lexicon) {
            return switch (this) {
                case SIZE -> number(book.notionals, row);
                case RATE -> book.rates.states(row) ? number(book.rates, row) : number(book.spreads, row);
                case TRADE_DATE -> day(book.tradeDates.get(row));
                case EFFECTIVE_DATE -> day(book.effectiveDates.get(row));
                case MATURITY_DATE -> day(book.maturityDates.get(row));
                case PARTY -> lexicon.names.prefix(book.counterpartyNames.get(row));
            };
        }

        private static long number(DecimalField numbers, int row) {
            return numbers.states(row) ? Hash.stated(numbers.hash(row)) : 0;
        }

        private static long day(int day) {
            return day == TextNumbers.NO_DATE ? 0 : Hash.stated(Hash.mix(day));
        }
    }
}
