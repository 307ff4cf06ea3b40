package io.tradematching.trade;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Values as people read them: 1,100,000 and 3.75 %. */
final class ReadableValue {

    private static final int MOST_DECIMALS = 12;

    private ReadableValue() {}

    /** @param value in its wire form */
    static String of(TermType type, String value) {
        return switch (type) {
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
}
