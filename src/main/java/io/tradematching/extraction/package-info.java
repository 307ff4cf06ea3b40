/**
 * Reads a trade out of a document's words, with the evidence for every value.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "trade", "failure"})
package io.tradematching.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
