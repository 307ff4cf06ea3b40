package io.tradematching.extraction.value;

/**
 * How a document writes what can be written in several ways, decided from the whole of it.
 *
 * @param decimalMark dot, comma, or a blank if the document does not tell
 */
public record Style(DateOrder dateOrder, char decimalMark) {

    public static final char UNKNOWN_MARK = ' ';

    /** A lone dot or comma always parts decimals. */
    static final char ANY_MARK = '*';

    public static final Style UNKNOWN = new Style(DateOrder.UNKNOWN, UNKNOWN_MARK);

    public Style with(DateOrder order) {
        return new Style(order, decimalMark);
    }
}
