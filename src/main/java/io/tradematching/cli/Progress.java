package io.tradematching.cli;

import java.io.PrintStream;
import java.util.Locale;

/** Tells how far a command is, with the seconds since it began. */
final class Progress {

    private static final double NANOS = 1e9;

    private final PrintStream messages;
    private final long began = System.nanoTime();

    Progress(PrintStream messages) {
        this.messages = messages;
    }

    void done(String what) {
        messages.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - began) / NANOS, what);
    }
}
