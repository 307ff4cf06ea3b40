package io.tradematching.migration;

import java.io.PrintStream;

/** Draws progress on one line of a terminal, with every whole per cent. */
final class ProgressBar implements FileProgress {

    private static final int WIDTH = 40;
    private static final int HUNDRED = 100;
    private static final int LONGEST_ITEM = 48;

    private final PrintStream terminal;
    private long drawn = -1;

    ProgressBar(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(long done, long total, String item) {
        long percent = total == 0 ? HUNDRED : done * HUNDRED / total;
        if (percent == drawn) {
            return;
        }
        drawn = percent;
        int filled = (int) (percent * WIDTH / HUNDRED);
        terminal.printf(
                "\r[%s%s] %3d %% %d/%d %-48s",
                "#".repeat(filled), "-".repeat(WIDTH - filled), percent, done, total, shortened(item));
        if (done == total) {
            terminal.println();
        }
    }

    /** Control characters in a name would write over the terminal. */
    private static String shortened(String item) {
        String safe = item.replaceAll("\\p{Cntrl}", "?");
        return safe.length() <= LONGEST_ITEM ? safe : "..." + safe.substring(safe.length() - LONGEST_ITEM + 3);
    }
}
