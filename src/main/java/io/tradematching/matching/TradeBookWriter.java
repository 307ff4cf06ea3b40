package io.tradematching.matching;

import io.tradematching.trade.TradeSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills a {@link TradeBook} row by row: first each stated column by {@link #set}, then {@link #endRow}. One thread only. */
public final class TradeBookWriter {

    private static final TradeColumn[] COLUMNS = TradeColumn.values();
    private static final int MOST_SHOWN = 40;

    private final TradeBook book;
    private final ColumnReader[] readers = new ColumnReader[COLUMNS.length];
    private final byte[][] texts = new byte[COLUMNS.length][0];
    private final int[] starts = new int[COLUMNS.length];
    private final int[] ends = new int[COLUMNS.length];

    public TradeBookWriter(TradeSource source, Vocabulary vocabulary) {
        book = new TradeBook(source);
        readIdentity();
        readTexts(vocabulary);
        readNumbers();
    }

    private void readIdentity() {
        CanonicalReference canonical = new CanonicalReference();
        read(TradeColumn.RECORD_ID, ColumnReader.texts(book.recordIds));
        read(TradeColumn.TRADE_REFERENCE, canonical.reader(book.references, book.referenceHashes));
        read(TradeColumn.THEIR_REFERENCE, canonical.reader(book.theirReferences, book.theirReferenceHashes));
        read(TradeColumn.UTI, canonical.reader(book.utiHashes));
        read(TradeColumn.VERSION, this::putVersion);
        read(TradeColumn.RECEIVED_AT, this::putReceivedAt);
    }

    private void readTexts(Vocabulary vocabulary) {
        LocalDictionary names = new LocalDictionary(vocabulary.names);
        LocalDictionary leis = new LocalDictionary(vocabulary.leis);
        read(TradeColumn.PRODUCT_TYPE, new LocalDictionary(vocabulary.products).reader(book.products));
        read(TradeColumn.CURRENCY, new LocalDictionary(vocabulary.currencies).reader(book.currencies));
        read(TradeColumn.FLOATING_INDEX, new LocalDictionary(vocabulary.indices).reader(book.indices));
        read(TradeColumn.DIRECTION, new LocalDictionary(vocabulary.directions).reader(book.directions));
        read(TradeColumn.ASSET, names.reader(book.assets));
        read(TradeColumn.BANK_NAME, names.reader(book.bankNames));
        read(TradeColumn.BANK_LEI, leis.reader(book.bankLeis));
        read(TradeColumn.COUNTERPARTY_NAME, names.reader(book.counterpartyNames));
        read(TradeColumn.COUNTERPARTY_LEI, leis.reader(book.counterpartyLeis));
        read(TradeColumn.PAYER_LEI, leis.reader(book.payerLeis));
    }

    private void readNumbers() {
        read(TradeColumn.TRADE_DATE, ColumnReader.dates(book.tradeDates));
        read(TradeColumn.EFFECTIVE_DATE, ColumnReader.dates(book.effectiveDates));
        read(TradeColumn.MATURITY_DATE, ColumnReader.dates(book.maturityDates));
        read(TradeColumn.NOTIONAL, ColumnReader.decimals(book.notionals));
        read(TradeColumn.FIXED_RATE, ColumnReader.decimals(book.rates));
        read(TradeColumn.SPREAD_BPS, ColumnReader.decimals(book.spreads));
    }

    private void read(TradeColumn column, ColumnReader reader) {
        readers[column.ordinal()] = reader;
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

    /**
     * Ends the row.
     *
     * @return why the row takes no part in the pairing: a value that is none, or one that every trade must state
     */
    public Optional<String> endRow() {
        return endRow("");
    }

    /** @param problem why the row takes no part whatever its values are; empty if nothing is known against it */
    public Optional<String> endRow(String problem) {
        int row = book.size++;
        book.rows.begin();
        String wrong = readRow(problem.isEmpty() ? null : problem);
        if (wrong == null && !book.recordIds.states(row)) {
            wrong = "record_id is missing";
        }
        if (wrong != null) {
            book.flaw(row, wrong);
        }
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
        return Optional.ofNullable(wrong);
    }

    private @Nullable String readRow(@Nullable String problem) {
        @Nullable String wrong = problem;
        long contents = 0;
        for (int column = 0; column < COLUMNS.length; column++) {
            int start = starts[column];
            int end = ends[column];
            String refused = readers[column].read(texts[column], start, end);
            if (refused != null && wrong == null) {
                wrong = "%s '%s' %s".formatted(COLUMNS[column].wireName(), shown(column), refused);
            }
            contents = start == end ? contents : Hash.combine(contents + column, Hash.of(texts[column], start, end));
        }
        book.contents.append(contents);
        return wrong;
    }

    private String shown(int column) {
        int length = Math.min(MOST_SHOWN, ends[column] - starts[column]);
        return new String(texts[column], starts[column], length, StandardCharsets.UTF_8);
    }

    public TradeBook book() {
        return book;
    }

    private @Nullable String putVersion(byte[] text, int from, int to) {
        int reference = TradeColumn.TRADE_REFERENCE.ordinal();
        long version = from < to
                ? TextNumbers.wholeNumber(text, from, to)
                : CanonicalReference.printedVersion(texts[reference], starts[reference], ends[reference])
                        .orElse(1);
        book.versions.put((int) Math.clamp(version, 0, Integer.MAX_VALUE));
        return version >= 0 ? null : "is not a version; write a whole number such as 2";
    }

    private @Nullable String putReceivedAt(byte[] text, int from, int to) {
        long received = from < to ? TextNumbers.wholeNumber(text, from, to) : 0;
        book.receivedAt.append(received);
        return received >= 0 ? null : "is not a time; write milliseconds since 1970";
    }
}
