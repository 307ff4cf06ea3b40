/**
 * One received document, one restartable job.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "launch",
            "document",
            "extraction",
            "extraction :: model",
            "notification",
            "trade",
            "failure"
        })
package io.tradematching.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
