package io.tradematching;

import io.tradematching.migration.LegacyValues;

/** The reading of legacy values as production composes it, for tests of other packages. */
public final class LegacyReading {

    private LegacyReading() {}

    public static LegacyValues asOfDocuments() {
        return Holder.VALUES;
    }

    private static final class Holder {
        static final LegacyValues VALUES = new LegacyValueReading();
    }
}
