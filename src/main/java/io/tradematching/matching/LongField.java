package io.tradematching.matching;

/** One long number of every row, such as a hash; 0 where nothing is stated. */
final class LongField {

    private static final long LOW = 0xFFFF_FFFFL;

    private final Rows rows;
    private final int place;

    LongField(Rows rows) {
        this.rows = rows;
        this.place = rows.reserve(2);
    }

    /** Into the row that was begun last. */
    void put(long value) {
        rows.put(place, (int) value);
        rows.put(place + 1, (int) (value >>> Integer.SIZE));
    }

    long get(int row) {
        return rows.get(row, place) & LOW | (long) rows.get(row, place + 1) << Integer.SIZE;
    }
}
