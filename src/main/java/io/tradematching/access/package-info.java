/**
 * Who may see and do what: roles, sign-in, and the rules every request has to pass.
 *
 * <p>The key to understanding it is that there are three kinds of callers, each with a filter chain of its own: programs, which
 * send their credentials with every request; people, who have a session; and, only where it is switched on for a machine that is
 * its own platform, programs on that same machine. Finer rules stand at the methods they guard.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.tradematching.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
