/**
 * Operations pages and REST API for any Spring Batch application; knows jobs, knows no trade.
 *
 * <p>Reads the job repository's tables by its own SQL, which stays fast where the repository's API does not, and acts through
 * {@code JobOperator}, or through the job's own {@link io.tradematching.launch.OperatedJob} where there is one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"launch", "shell", "audit"})
package io.tradematching.batchconsole;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
