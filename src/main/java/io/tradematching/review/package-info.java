/**
 * What people decide about breaks, pairs and what was read from papers, each decision one transaction, large ones by two people.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "reconciliation",
            "ingest",
            "breaks",
            "document",
            "extraction",
            "matching",
            "trade",
            "audit",
            "failure"
        })
package io.tradematching.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
