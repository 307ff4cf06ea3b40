package io.tradematching.reconciliation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of the CSV report; what is not set stays empty. */
final class CsvRow {

    private final Map<CsvColumn, String> cells = new EnumMap<>(CsvColumn.class);

    CsvRow with(CsvColumn column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
        return this;
    }

    @Nullable
    String[] cells() {
        return Arrays.stream(CsvColumn.values()).map(cells::get).toArray(String[]::new);
    }
}
