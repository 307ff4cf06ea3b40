package io.tradematching.matching;

import io.tradematching.trade.TradeSource;
import java.util.HashMap;
import java.util.Map;

/**
 * One side's trades in columns: numbers for recurring texts, primitive arrays for the rest, some 160 bytes a trade. Filled row by
 * row through {@link TradeBookWriter}, then only read.
 */
public final class TradeBook {

    private static final double HIGHEST_FRACTION = 0.2;

    final TradeSource source;
    final Rows rows = new Rows();
    final ByteColumn recordIds = new ByteColumn();
    final ByteColumn references = new ByteColumn();
    final ByteColumn theirReferences = new ByteColumn();
    /** Hashes of the canonical forms. */
    final LongField referenceHashes = new LongField(rows);

    final LongField theirReferenceHashes = new LongField(rows);
    final LongField utiHashes = new LongField(rows);
    final IntField tradeDates = new IntField(rows);
    final IntField effectiveDates = new IntField(rows);
    final IntField maturityDates = new IntField(rows);
    final IntField products = new IntField(rows);
    final IntField currencies = new IntField(rows);
    final IntField indices = new IntField(rows);
    final IntField assets = new IntField(rows);
    final IntField directions = new IntField(rows);
    final DecimalField notionals = new DecimalField(rows);
    final DecimalField rates = new DecimalField(rows);
    final DecimalField spreads = new DecimalField(rows);
    final IntField bankNames = new IntField(rows);
    final IntField bankLeis = new IntField(rows);
    final IntField counterpartyNames = new IntField(rows);
    final IntField counterpartyLeis = new IntField(rows);
    final IntField payerLeis = new IntField(rows);
    final IntField versions = new IntField(rows);
    final LongColumn receivedAt = new LongColumn();
    /** Orders rows with the same record id, so that not even these depend on the order of input. */
    final LongColumn contents = new LongColumn();
    /** What is wrong with rows that state a value which is none, or not what a trade must state. */
    private final Map<Integer, String> flaws = new HashMap<>();

    int size;

    TradeBook(TradeSource source) {
        this.source = source;
    }

    void flaw(int row, String what) {
        flaws.put(row, what);
    }

    boolean isFlawed(int row) {
        return !flaws.isEmpty() && flaws.containsKey(row);
    }

    String flaw(int row) {
        return flaws.getOrDefault(row, "");
    }

    public TradeSource source() {
        return source;
    }

    public int size() {
        return size;
    }

    public String recordId(int row) {
        return recordIds.text(row);
    }

    /** Whether most rates are too high for fractions: few swap at more than 20 %. */
    public boolean statesRatesInPercent() {
        int stated = 0;
        int high = 0;
        for (int row = 0; row < size; row++) {
            double rate = rates.states(row) ? Math.abs(rates.approximate(row)) : 0;
            stated += rate > 0 ? 1 : 0;
            high += rate > HIGHEST_FRACTION ? 1 : 0;
        }
        return high * 2 > stated;
    }

    /** Reads the rates again as percentages. */
    public void ratesArePercentages() {
        rates.shift(2);
    }
}
