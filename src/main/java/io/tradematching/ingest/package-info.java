/**
 * One received document, one restartable job.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"launch", "document", "extraction", "notification", "trade", "failure"})
package io.tradematching.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
