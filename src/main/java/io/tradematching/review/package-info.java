/**
 * What people decide about breaks and pairs, each decision one transaction, large ones by two people.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reconciliation", "breaks", "matching", "trade", "audit", "failure"})
package io.tradematching.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
