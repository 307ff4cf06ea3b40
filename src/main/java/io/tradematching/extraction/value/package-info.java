/**
 * Typed values read from printed text: dates, amounts, rates, periods, identifiers, codes.
 */
@NullMarked
package io.tradematching.extraction.value;

import org.jspecify.annotations.NullMarked;
