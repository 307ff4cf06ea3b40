package io.tradematching.batchconsole;

/** How far an action has come. */
enum ActionState {
    /** Recorded, not begun. */
    REQUESTED("busy"),
    RUNNING("busy"),
    /** What was asked for has happened. */
    CONFIRMED("good"),
    /** Something else has happened, such as another failure. */
    NOT_ACHIEVED("bad"),
    /** Nothing was done. */
    REFUSED("warn");

    private final String tone;

    ActionState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
