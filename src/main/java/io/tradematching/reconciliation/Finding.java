package io.tradematching.reconciliation;

import io.tradematching.trade.TradeSource;

/**
 * What a person should know about the run as a whole.
 *
 * @param item what it is about; the run's id if it is about everything
 */
public record Finding(Code code, String item, String message) {

    /** In the order in which they are reported. */
    public enum Code {
        NO_COUNTERPARTY_DATA("no counterparty data received"),
        NO_BANK_DATA("no bank data received"),
        /** An object in the bucket of which nobody knows what became. */
        UNRECORDED_OBJECT("received, but without an outcome"),
        /** Two rows of one table state the same reference and version, and neither is a copy of the other. */
        CONTRADICTING_VERSIONS("the same reference and version twice, with different terms"),
        LEGACY_RECORD_QUARANTINED("a legacy record could not be migrated"),
        /** What bounded the matcher. */
        MATCHER_WARNING("limits of this run");

        private final String title;

        Code(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        static Code nothingReceivedFrom(TradeSource source) {
            return source == TradeSource.BANK ? NO_BANK_DATA : NO_COUNTERPARTY_DATA;
        }
    }
}
