/** How a paper reaches its reader: as drawn, scanned or faxed. */
@NullMarked
package tradematching.samples.medium;

import org.jspecify.annotations.NullMarked;
