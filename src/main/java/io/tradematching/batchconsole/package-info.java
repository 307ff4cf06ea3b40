/**
 * Operations pages and REST API for any Spring Batch application; knows jobs, knows no trade.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "audit")
package io.tradematching.batchconsole;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
