package io.tradematching.extraction.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A printed number with the currency that stands beside it.
 *
 * @param currency null if none does
 */
public record Amount(Found<BigDecimal> number, @Nullable Found<String> currency) {}
