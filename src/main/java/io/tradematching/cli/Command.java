package io.tradematching.cli;

import java.io.PrintStream;
import java.util.List;

/** Something the jar can do without starting a server. */
interface Command {

    String name();

    /** How it is called, without the program's name. */
    String usage();

    /**
     * @param output for results; what tells about progress goes to {@code messages}
     * @return the exit code: 0 if all went well, 2 for a wrong call
     */
    int run(List<String> arguments, PrintStream output, PrintStream messages);
}
