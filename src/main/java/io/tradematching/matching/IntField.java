package io.tradematching.matching;

/** One whole number of every row: a date, or a text's number in its dictionary. */
final class IntField {

    private final Rows rows;
    private final int place;

    IntField(Rows rows) {
        this(rows, rows.reserve(1));
    }

    IntField(Rows rows, int place) {
        this.rows = rows;
        this.place = place;
    }

    /** Into the row that was begun last. */
    void put(int value) {
        rows.put(place, value);
    }

    int get(int row) {
        return rows.get(row, place);
    }
}
