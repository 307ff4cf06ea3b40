package io.tradematching.matching;

import org.jspecify.annotations.Nullable;

/** Puts one column's text of the current row into a book. */
interface ColumnReader {

    /** @return what is wrong with the text and what to write instead, as the end of a sentence; null if nothing is */
    @Nullable
    String read(byte[] text, int from, int to);

    static ColumnReader texts(ByteColumn texts) {
        return (text, from, to) -> {
            texts.append(text, from, to);
            return null;
        };
    }

    static ColumnReader dates(IntField dates) {
        return (text, from, to) -> {
            int day = from == to ? TextNumbers.NO_DATE : TextNumbers.epochDay(text, from, to);
            dates.put(day == TextNumbers.MALFORMED ? TextNumbers.NO_DATE : day);
            return day == TextNumbers.MALFORMED ? "is not a date; write it as 2026-01-31" : null;
        };
    }

    static ColumnReader decimals(DecimalField decimals) {
        return (text, from, to) -> {
            if (from == to) {
                decimals.putAbsent();
                return null;
            }
            if (TextNumbers.putDecimal(decimals, text, from, to)) {
                return null;
            }
            decimals.putAbsent();
            return "is not a number; write digits with a point before the decimals, such as 1500000.25";
        };
    }
}
