package io.tradematching.extraction;

import io.tradematching.extraction.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement with the leg it is about.
 *
 * @param leg null if it is about the trade as a whole
 */
record Placed(Statement statement, @Nullable Leg leg) {}
