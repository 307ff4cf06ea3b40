package io.tradematching.matching;

import io.tradematching.trade.TradeSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills a {@link TradeBook} row by row: first each stated column by {@link #set}, then {@link #endRow}. One thread only. */
public final class TradeBookWriter {

    private static final int COLUMNS = TradeColumn.values().length;

    private final TradeBook book;
    private final LocalDictionary products;
    private final LocalDictionary currencies;
    private final LocalDictionary indices;
    private final LocalDictionary names;
    private final LocalDictionary leis;
    private final LocalDictionary directions;
    private final CanonicalReference canonical = new CanonicalReference();
    private final byte[][] texts = new byte[COLUMNS][0];
    private final int[] starts = new int[COLUMNS];
    private final int[] ends = new int[COLUMNS];

    public TradeBookWriter(TradeSource source, Vocabulary vocabulary) {
        book = new TradeBook(source);
        UnaryOperator<String> asPrinted = UnaryOperator.identity();
        products = new LocalDictionary(vocabulary.products, asPrinted);
        currencies = new LocalDictionary(vocabulary.currencies, asPrinted);
        indices = new LocalDictionary(vocabulary.indices, asPrinted);
        names = new LocalDictionary(vocabulary.names, asPrinted);
        leis = new LocalDictionary(vocabulary.leis, asPrinted);
        directions = new LocalDictionary(vocabulary.directions, asPrinted);
    }

    /** States one value of the current row; the bytes must stay unchanged until the row ends. Blanks around it do not count. */
    public void set(TradeColumn column, byte[] text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text[start] <= ' ' && text[start] >= 0) {
            start++;
        }
        while (start < end && text[end - 1] <= ' ' && text[end - 1] >= 0) {
            end--;
        }
        texts[column.ordinal()] = text;
        starts[column.ordinal()] = start;
        ends[column.ordinal()] = end;
    }

    public void set(TradeColumn column, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        set(column, bytes, 0, bytes.length);
    }

    /** Ends the row. One with a value that is none, or without what a trade must state, takes no part in the pairing. */
    public void endRow() {
        int row = book.size++;
        book.recordIds.append(text(TradeColumn.RECORD_ID), start(TradeColumn.RECORD_ID), end(TradeColumn.RECORD_ID));
        appendReferences();
        appendTexts();
        TradeColumn malformed = appendNumbers();
        book.contents.append(contents());
        if (malformed != null) {
            book.flaw(row, malformed.wireName() + " is malformed");
        } else if (lacksGate(row)) {
            book.flaw(row, "record_id or product_type is missing");
        }
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
    }

    public TradeBook book() {
        return book;
    }

    private void appendReferences() {
        appendReference(TradeColumn.TRADE_REFERENCE, book.references, book.referenceHashes);
        appendReference(TradeColumn.THEIR_REFERENCE, book.theirReferences, book.theirReferenceHashes);
        book.utiHashes.append(canonical
                .read(text(TradeColumn.UTI), start(TradeColumn.UTI), end(TradeColumn.UTI))
                .hash());
    }

    private void appendReference(TradeColumn column, ByteColumn references, LongColumn hashes) {
        references.append(text(column), start(column), end(column));
        hashes.append(canonical.read(text(column), start(column), end(column)).hash());
    }

    private void appendTexts() {
        book.products.append(id(products, TradeColumn.PRODUCT_TYPE));
        book.currencies.append(id(currencies, TradeColumn.CURRENCY));
        book.indices.append(id(indices, TradeColumn.FLOATING_INDEX));
        book.assets.append(id(names, TradeColumn.ASSET));
        book.directions.append(id(directions, TradeColumn.DIRECTION));
        book.bankNames.append(id(names, TradeColumn.BANK_NAME));
        book.bankLeis.append(id(leis, TradeColumn.BANK_LEI));
        book.counterpartyNames.append(id(names, TradeColumn.COUNTERPARTY_NAME));
        book.counterpartyLeis.append(id(leis, TradeColumn.COUNTERPARTY_LEI));
        book.payerLeis.append(id(leis, TradeColumn.PAYER_LEI));
    }

    private @Nullable TradeColumn appendNumbers() {
        TradeColumn malformed = null;
        malformed = appendDate(TradeColumn.TRADE_DATE, book.tradeDates) ? malformed : TradeColumn.TRADE_DATE;
        malformed =
                appendDate(TradeColumn.EFFECTIVE_DATE, book.effectiveDates) ? malformed : TradeColumn.EFFECTIVE_DATE;
        malformed = appendDate(TradeColumn.MATURITY_DATE, book.maturityDates) ? malformed : TradeColumn.MATURITY_DATE;
        malformed = appendDecimal(TradeColumn.NOTIONAL, book.notionals) ? malformed : TradeColumn.NOTIONAL;
        malformed = appendDecimal(TradeColumn.FIXED_RATE, book.rates) ? malformed : TradeColumn.FIXED_RATE;
        malformed = appendDecimal(TradeColumn.SPREAD_BPS, book.spreads) ? malformed : TradeColumn.SPREAD_BPS;
        malformed = appendVersion() ? malformed : TradeColumn.VERSION;
        return appendReceivedAt() ? malformed : TradeColumn.RECEIVED_AT;
    }

    private boolean appendDate(TradeColumn column, IntColumn dates) {
        int day = TextNumbers.NO_DATE;
        boolean wellFormed = true;
        if (states(column)) {
            try {
                day = TextNumbers.epochDay(text(column), start(column), end(column));
            } catch (NumberFormatException e) {
                wellFormed = false;
            }
        }
        dates.append(day);
        return wellFormed;
    }

    private boolean appendDecimal(TradeColumn column, DecimalColumn decimals) {
        if (states(column)) {
            try {
                TextNumbers.appendDecimal(decimals, text(column), start(column), end(column));
                return true;
            } catch (NumberFormatException e) {
                decimals.appendAbsent();
                return false;
            }
        }
        decimals.appendAbsent();
        return true;
    }

    private boolean appendVersion() {
        TradeColumn reference = TradeColumn.TRADE_REFERENCE;
        long version = states(TradeColumn.VERSION)
                ? wholeNumber(TradeColumn.VERSION)
                : CanonicalReference.printedVersion(text(reference), start(reference), end(reference))
                        .orElse(1);
        book.versions.append((int) Math.clamp(version, 0, Integer.MAX_VALUE));
        return version >= 0;
    }

    private boolean appendReceivedAt() {
        long received = states(TradeColumn.RECEIVED_AT) ? wholeNumber(TradeColumn.RECEIVED_AT) : 0;
        book.receivedAt.append(received);
        return received >= 0;
    }

    /** Negative if the text is none; versions may be written as decimals, as spreadsheets do. */
    private long wholeNumber(TradeColumn column) {
        long number = 0;
        for (int at = start(column); at < end(column); at++) {
            int digit = text(column)[at] - '0';
            if (digit < 0 || digit > 9 || end(column) - start(column) > 18) {
                return wholeNumberWithFraction(column);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private long wholeNumberWithFraction(TradeColumn column) {
        DecimalColumn number = new DecimalColumn();
        try {
            TextNumbers.appendDecimal(number, text(column), start(column), end(column));
            return number.exact(0).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return -1;
        }
    }

    /** Without its product no gate can be judged; without a record id nobody finds the trade again. */
    private boolean lacksGate(int row) {
        return !book.recordIds.states(row) || book.products.get(row) == 0;
    }

    private long contents() {
        long hash = 0;
        for (int column = 0; column < COLUMNS; column++) {
            hash = Hash.combine(hash, Hash.of(texts[column], starts[column], ends[column]));
        }
        return hash;
    }

    private int id(LocalDictionary dictionary, TradeColumn column) {
        return dictionary.idOf(text(column), start(column), end(column));
    }

    private boolean states(TradeColumn column) {
        return end(column) > start(column);
    }

    private byte[] text(TradeColumn column) {
        return texts[column.ordinal()];
    }

    private int start(TradeColumn column) {
        return starts[column.ordinal()];
    }

    private int end(TradeColumn column) {
        return ends[column.ordinal()];
    }
}
