package io.tradematching.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Finds the command that the program was called with. Without one it is the server. */
public final class CommandLine {

    private static final List<Command> COMMANDS = List.of(new MatchCommand());

    private CommandLine() {}

    /** @return the exit code, or empty if the arguments name no command */
    public static Optional<Integer> run(String[] arguments, PrintStream output, PrintStream messages) {
        if (arguments.length == 0) {
            return Optional.empty();
        }
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        return COMMANDS.stream()
                .filter(command -> command.name().equals(arguments[0]))
                .findFirst()
                .map(command -> command.run(rest, output, messages));
    }
}
