/**
 * Moves legacy TinyDB trades and local files in, and back out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "trade", "failure"})
package io.tradematching.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
