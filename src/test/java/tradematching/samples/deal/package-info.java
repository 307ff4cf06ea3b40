/** Invented trades with every term known: what a pair of papers will state. */
@NullMarked
package tradematching.samples.deal;

import org.jspecify.annotations.NullMarked;
