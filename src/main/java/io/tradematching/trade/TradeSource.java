package io.tradematching.trade;

import java.util.Optional;

/** Whose paper a confirmation is. Decided by the object key's first path segment alone, never guessed from names. */
public enum TradeSource {
    BANK,
    COUNTERPARTY;

    public static Optional<TradeSource> ofKey(String objectKey) {
        for (TradeSource source : values()) {
            if (objectKey.startsWith(source.prefix())) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /** The first path segment of this source's object keys, with its slash. */
    public String prefix() {
        return name() + "/";
    }

    public TradeSource other() {
        return this == BANK ? COUNTERPARTY : BANK;
    }
}
