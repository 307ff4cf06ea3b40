/**
 * The commands that run without a server: {@code java -jar app.jar COMMAND ...}.
 *
 * <p>A {@link io.tradematching.cli.Command} is one of them; {@link io.tradematching.cli.CommandLine} knows them all.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"matching", "trade", "failure"})
package io.tradematching.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
