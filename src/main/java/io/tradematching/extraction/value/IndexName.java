package io.tradematching.extraction.value;

import org.jspecify.annotations.Nullable;

/**
 * A floating rate as printed: its index and, where it stands beside the name, the tenor.
 *
 * @param name FpML name, or as printed if the vocabulary does not know it
 * @param tenor null if none is printed with it
 */
public record IndexName(String name, @Nullable Found<String> tenor) {}
