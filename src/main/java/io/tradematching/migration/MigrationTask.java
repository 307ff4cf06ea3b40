package io.tradematching.migration;

import java.io.PrintStream;

/** One thing that can be asked for on the command line. */
interface MigrationTask {

    /** Command and subject: {@code migrate trades}. */
    String name();

    /** What follows the name, and what it does, one line. */
    String usage();

    /**
     * @param output for results
     * @param messages for progress
     * @return whether all of it could be done; everything that could not was said
     * @throws IllegalArgumentException if the arguments are wrong
     */
    boolean run(MigrationArguments arguments, PrintStream output, PrintStream messages);
}
