/**
 * The confirmation as received, its pages and its words with their places.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trade", "failure"})
package io.tradematching.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
