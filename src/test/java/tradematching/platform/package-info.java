/**
 * Runs the whole platform and measures what it bears ({@link tradematching.platform.ProvokeFaults}) and how fast it is
 * ({@link tradematching.platform.MeasureIngest}). Both take minutes and are started by hand.
 */
@NullMarked
package tradematching.platform;

import org.jspecify.annotations.NullMarked;
