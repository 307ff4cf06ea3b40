package io.tradematching.breaks;

import org.jspecify.annotations.Nullable;

/**
 * How people resolved an earlier break with the same counterparty and of the same kind.
 *
 * @param person who decided last
 * @param reason as given then, null if none was
 */
public record Precedent(
        Break decided, String person, @Nullable String reason) {}
