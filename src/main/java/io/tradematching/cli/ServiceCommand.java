package io.tradematching.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A task that needs the platform's services, though not its server: the application is started for it alone. */
final class ServiceCommand implements Command {

    private final String name;
    private final String usage;
    private final ServiceProcess process;

    ServiceCommand(String name, String usage, ServiceProcess process) {
        this.name = name;
        this.usage = usage;
        this.process = process;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String usage() {
        return name + " " + usage;
    }

    @Override
    public int run(List<String> arguments, PrintStream output, PrintStream messages) {
        List<String> all = new ArrayList<>(List.of("--platform.command=" + name));
        all.addAll(arguments);
        return process.run(all.toArray(String[]::new));
    }
}
