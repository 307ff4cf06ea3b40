/**
 * Decides, without I/O, whether two confirmations describe one trade on the same terms.
 *
 * <p>Two levels are kept apart: <em>pairing</em> (which two papers are one trade) and <em>comparison</em> (do their terms agree).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trade", "failure"})
package io.tradematching.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
