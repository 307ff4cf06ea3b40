/**
 * Trade confirmation matching. Two houses that trade over the counter each send a confirmation of the same trade; the platform
 * reads both, stores what they say with its evidence, pairs them and reports where they differ.
 *
 * <p>Packages form rings, and imports go inwards only: adapters ({@code admin}, {@code batchconsole}, {@code access}, {@code aws});
 * jobs ({@code ingest}, {@code reconciliation}, both started through {@code launch}); features ({@code extraction}, {@code document},
 * {@code breaks}, {@code notification}, {@code migration}, {@code audit}); core ({@code matching}, {@code trade}, {@code failure}).
 */
@NullMarked
package io.tradematching;

import org.jspecify.annotations.NullMarked;
