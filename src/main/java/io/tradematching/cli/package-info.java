/**
 * Commands that run without the server: one jar, one task, an exit code. A command is one class that implements
 * {@link io.tradematching.cli.Command} and one line in {@link io.tradematching.cli.CommandLine}; one that needs the database and the
 * other services is a {@link io.tradematching.cli.ServiceCommand}, and what it does is in the feature's package.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"extraction", "matching", "document", "trade", "failure"})
package io.tradematching.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
