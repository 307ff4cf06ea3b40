/**
 * Commands that run without the server, its database or any service: one jar, one task, an exit code. A command is one class that
 * implements {@link io.tradematching.cli.Command} and one line in {@link io.tradematching.cli.CommandLine}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"extraction", "matching", "document", "trade", "failure"})
package io.tradematching.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
