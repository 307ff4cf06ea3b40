/**
 * Tells whether the services that the platform depends on answer, in a bounded time and without burdening them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"failure"})
package io.tradematching.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
