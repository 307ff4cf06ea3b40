package io.tradematching.batchconsole;

/** What people can do here. */
enum ActionKind {
    START("start job"),
    RESTART("restart execution"),
    STOP("stop execution"),
    ABANDON("abandon execution"),
    RECOVER("recover execution"),
    BULK_RESTART("restart selection"),
    PAUSE("pause launching"),
    RESUME("resume launching"),
    PURGE("purge executions");

    private final String words;

    ActionKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
