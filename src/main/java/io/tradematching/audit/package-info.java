/**
 * What people did to the platform and why, in an append-only chain of hashes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.tradematching.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
