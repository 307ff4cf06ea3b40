package io.tradematching.cli;

/** Starts the application for one task and ends with it. */
@FunctionalInterface
public interface ServiceProcess {

    /** @return the process's exit code */
    int run(String... arguments);
}
