/**
 * Runs one job instance at most once at a time across pods, and heals what a dead process left behind.
 *
 * <p>Spring Batch 6 does not guard a restart: two processes that restart one failed instance both run it. Here a lease on the
 * instance, a row with an expiry that its holder keeps renewing, stands before every start and restart. Whoever holds the lease
 * knows that no other process is alive in the instance, and may therefore mend it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"failure"})
package io.tradematching.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
