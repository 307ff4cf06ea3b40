/**
 * The differences people must resolve, from opened to resolved.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"matching", "trade", "failure"})
package io.tradematching.breaks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
