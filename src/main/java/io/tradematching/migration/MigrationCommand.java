package io.tradematching.migration;

import io.tradematching.failure.FailureException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** Runs one task as a process of its own; the exit code tells whoever called it what became of it. */
@Component
@ConditionalOnExpression("{'migrate', 'export', 'validate'}.contains('${platform.command:}')")
class MigrationCommand implements ApplicationRunner, ExitCodeGenerator {

    static final int COMPLETE = 0;
    static final int INCOMPLETE = 1;
    static final int WRONG_ARGUMENTS = 2;
    /** As in sysexits.h: a service did not answer, a repetition goes on where it stopped. */
    static final int TRY_AGAIN = 75;

    private final List<MigrationTask> tasks;
    private final String command;
    private final PrintStream output = System.out;
    private final PrintStream messages = System.err;
    private int exitCode = INCOMPLETE;

    MigrationCommand(List<MigrationTask> tasks, @Value("${platform.command}") String command) {
        this.tasks = tasks;
        this.command = command;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            exitCode = execute(MigrationArguments.of(arguments));
        } catch (IllegalArgumentException e) {
            exitCode = explain(String.valueOf(e.getMessage()));
        } catch (FailureException e) {
            messages.println(e.failure().explanation());
            exitCode = e.failure().reason().isTransient() ? TRY_AGAIN : INCOMPLETE;
        } catch (UncheckedIOException e) {
            messages.println(String.valueOf(e.getCause()));
        }
    }

    private int execute(MigrationArguments arguments) {
        String name = command + " " + arguments.subject();
        Optional<MigrationTask> task =
                tasks.stream().filter(it -> it.name().equals(name)).findFirst();
        if (task.isEmpty()) {
            return explain("There is no '%s'.".formatted(name));
        }
        return task.get().run(arguments, output, messages) ? COMPLETE : INCOMPLETE;
    }

    private int explain(String problem) {
        messages.println(problem);
        tasks.stream()
                .filter(task -> task.name().startsWith(command + " "))
                .forEach(task -> messages.println("  " + task.name() + " " + task.usage()));
        return WRONG_ARGUMENTS;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
