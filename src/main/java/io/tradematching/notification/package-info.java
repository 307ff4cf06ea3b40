/**
 * Tells people what the platform found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trade", "failure"})
package io.tradematching.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
