/** How a house arranges a paper on pages: geometry, fonts, rules and tints. */
@NullMarked
package tradematching.samples.sheet;

import org.jspecify.annotations.NullMarked;
