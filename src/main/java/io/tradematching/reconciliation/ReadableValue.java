package io.tradematching.reconciliation;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as people read them: 1,100,000 and 3.75 %. Programs take them from the JSON or the CSV. */
final class ReadableValue {

    private static final int MOST_DECIMALS = 12;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ReadableValue() {}

    /** @param term by its wire name; the value in its wire form */
    static String of(String term, String value) {
        return switch (Term.ofWireName(term).map(Term::type).orElse(TermType.TEXT)) {
            case AMOUNT, QUANTITY, PRICE -> grouped(new BigDecimal(value));
            case RATE -> grouped(new BigDecimal(value).movePointRight(2)) + " %";
            case TEXT, CODE, PARTY, IDENTIFIER, DATE, TIME, CURRENCY, INTEGER, PERIOD, DAY_COUNT, INDEX, LIST -> value;
        };
    }

    static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    static String time(Instant time) {
        return TIME.format(time);
    }
}
