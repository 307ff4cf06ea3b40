package io.tradematching.migration;

import org.jspecify.annotations.Nullable;

/**
 * What became of a local file.
 *
 * @param key where its content is; null if it was refused
 * @param message why it was refused; null if it was not
 */
record MigratedObject(
        String path,
        String digest,
        Outcome outcome,
        @Nullable String key,
        @Nullable String message) {

    enum Outcome {
        UPLOADED,
        /** The same content is in the bucket under another name. */
        DUPLICATE,
        REFUSED
    }

    boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }
}
