package tradematching.local;

import java.io.Console;
import java.io.PrintStream;

/** One line that changes in place on a terminal, and a line for each change elsewhere. */
final class Progress {

    private final PrintStream out;
    private final boolean terminal;
    private String last = "";

    Progress(PrintStream out) {
        this.out = out;
        Console console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    void show(String line) {
        if (!line.equals(last)) {
            last = line;
            write(line);
        }
    }

    void end(String line) {
        show(line);
        if (terminal) {
            out.println();
        }
    }

    private void write(String line) {
        if (terminal) {
            out.print("\r\u001b[K" + line);
            out.flush();
        } else {
            out.println(line);
        }
    }
}
