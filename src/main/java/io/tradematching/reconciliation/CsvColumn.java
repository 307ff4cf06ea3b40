package io.tradematching.reconciliation;

import java.util.Locale;

/** The columns of the CSV report, in their order. */
enum CsvColumn {
    STATUS,
    BANK_TRADE_ID,
    COUNTERPARTY_TRADE_ID,
    SCORE,
    PAIRED_BY,
    PRODUCT_TYPE,
    COUNTERPARTY,
    CURRENCY,
    NOTIONAL,
    TERM,
    KIND,
    SEVERITY,
    BANK_VALUE,
    COUNTERPARTY_VALUE,
    TOLERANCE,
    TOLERATED,
    BANK_PRINTS,
    BANK_PAGE,
    COUNTERPARTY_PRINTS,
    COUNTERPARTY_PAGE,
    BREAK_STATUS,
    SECOND_LOOK,
    GROUP,
    AGE_DAYS,
    EXPECTED_BY,
    REMARK,
    BANK_SOURCE,
    COUNTERPARTY_SOURCE;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
