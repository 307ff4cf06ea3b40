/**
 * What went wrong with one item, as data: a reason with a known remedy, the item it happened to, and whether trying again
 * can help. Pure Java.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.tradematching.failure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
