/**
 * The nightly job: migrate, verify, match, report, notify.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "launch",
            "breaks",
            "document",
            "extraction",
            "matching",
            "migration",
            "notification",
            "trade",
            "failure"
        })
package io.tradematching.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
