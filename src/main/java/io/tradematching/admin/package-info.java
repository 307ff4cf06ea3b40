/**
 * Pages and REST API for documents, trades, matches, breaks and reports.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ingest",
            "reconciliation",
            "breaks",
            "document",
            "extraction",
            "matching",
            "migration",
            "notification",
            "shell",
            "trade",
            "failure",
            "audit",
            "review"
        })
package io.tradematching.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
