package io.tradematching.matching;

import io.tradematching.trade.TradeSource;
import java.util.HashMap;
import java.util.Map;

/**
 * One side's trades in columns: numbers for recurring texts, primitive arrays for the rest, some 150 bytes a trade. Filled row by
 * row through {@link TradeBookWriter}, then only read.
 */
public final class TradeBook {

    final TradeSource source;
    final ByteColumn recordIds = new ByteColumn();
    final ByteColumn references = new ByteColumn();
    final ByteColumn theirReferences = new ByteColumn();
    /** Hashes of the canonical forms. */
    final LongColumn referenceHashes = new LongColumn();

    final LongColumn theirReferenceHashes = new LongColumn();
    final LongColumn utiHashes = new LongColumn();
    final IntColumn tradeDates = new IntColumn();
    final IntColumn effectiveDates = new IntColumn();
    final IntColumn maturityDates = new IntColumn();
    final IntColumn products = new IntColumn();
    final IntColumn currencies = new IntColumn();
    final IntColumn indices = new IntColumn();
    final IntColumn assets = new IntColumn();
    final IntColumn directions = new IntColumn();
    final DecimalColumn notionals = new DecimalColumn();
    final DecimalColumn rates = new DecimalColumn();
    final DecimalColumn spreads = new DecimalColumn();
    final IntColumn bankNames = new IntColumn();
    final IntColumn bankLeis = new IntColumn();
    final IntColumn counterpartyNames = new IntColumn();
    final IntColumn counterpartyLeis = new IntColumn();
    final IntColumn payerLeis = new IntColumn();
    final IntColumn versions = new IntColumn();
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

    /** Whether the rates cannot be fractions: nobody swaps at more than 100 %. */
    public boolean statesRatesInPercent() {
        return rates.anyBeyond(1);
    }

    /** Reads the rates again as percentages. */
    public void ratesArePercentages() {
        rates.shift(2);
    }
}
