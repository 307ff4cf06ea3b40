package io.tradematching.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One task on the command line. */
interface Command {

    /** The first argument that selects it. */
    String name();

    /** Arguments and purpose, one line. */
    String usage();

    /** Whether what it uses may log; setting that up takes longer than matching two small files. */
    default boolean logs() {
        return true;
    }

    /**
     * @param arguments without the command's own name
     * @param output for results
     * @param messages for progress and problems
     * @return the process's exit code: 0 for success, 1 if some of the work could not be done
     * @throws UsageException if the arguments are wrong; answered with the usage and exit code 2
     */
    int run(List<String> arguments, PrintStream output, PrintStream messages) throws IOException;
}
