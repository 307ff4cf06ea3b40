package io.tradematching.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and runs the command that the first argument names. */
public final class CommandLine {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    /** Every command there is; a new one needs its line here. */
    private static final List<Command> COMMANDS = List.of(
            new ReadCommand(),
            new EvaluateCommand(),
            new MatchCommand(),
            new BackTestCommand(),
            new HealthCommand(System.getenv()));

    private final List<Command> commands;
    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err, ServiceProcess services) {
        this.commands = Stream.concat(COMMANDS.stream(), serviceCommands(services).stream())
                .toList();
        this.out = out;
        this.err = err;
    }

    /** What runs with the platform's services; what each can do it says itself. */
    private static List<Command> serviceCommands(ServiceProcess services) {
        return List.of(
                new ServiceCommand("sweep", "announces objects of the bucket whose event never came", services),
                new ServiceCommand("retention", "removes the records of jobs that ended well long ago", services),
                new ServiceCommand("audit", "walks the audit trail and says whether it is intact", services),
                new ServiceCommand("migrate", "trades [PATH] | files FOLDER [--dry-run]", services),
                new ServiceCommand("export", "trades FOLDER | files FOLDER", services),
                new ServiceCommand("validate", "services | trades PATH | files FOLDER [--exported]", services));
    }

    /** Whether the arguments ask for a command; options and job parameters ({@code name=value}) are the server's. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-") && !arguments[0].contains("=");
    }

    /** What the first argument may be. */
    public static Set<String> names() {
        return Stream.concat(COMMANDS.stream(), serviceCommands(_ -> FAILED).stream())
                .map(Command::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param services for commands that need the platform's services
     * @return the process's exit code
     */
    public static int run(ServiceProcess services, String... arguments) {
        CommandLine commands = new CommandLine(System.out, System.err, services);
        commands.find(arguments[0]).filter(Command::logs).ifPresent(_ -> CommandLogging.toStandardError());
        return commands.execute(List.of(arguments));
    }

    int execute(List<String> arguments) {
        Optional<Command> command = find(arguments.getFirst());
        if (command.isEmpty()) {
            return explain("There is no command '%s'.".formatted(arguments.getFirst()));
        }
        try {
            return command.get().run(arguments.subList(1, arguments.size()), out, err);
        } catch (UsageException e) {
            return explain(e.explanation());
        } catch (IOException e) {
            err.println(e);
            return FAILED;
        }
    }

    private Optional<Command> find(String name) {
        return commands.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
    }

    private int explain(String problem) {
        err.println(problem);
        err.println("Commands (none starts the server):");
        commands.forEach(command -> err.println("  " + command.usage()));
        return WRONG_USAGE;
    }
}
