package io.tradematching.batchconsole;

/** How a status is to be taken, in the words of the shell's badges. */
final class Tone {

    private Tone() {}

    static String of(String status) {
        return switch (status) {
            case "COMPLETED" -> "good";
            case "FAILED", "UNKNOWN" -> "bad";
            case "STARTING", "STARTED" -> "busy";
            case "STOPPING", "STOPPED" -> "warn";
            default -> "quiet";
        };
    }

    static boolean isRunning(String status) {
        return status.equals("STARTING") || status.equals("STARTED") || status.equals("STOPPING");
    }

    static boolean isUnresolved(String status) {
        return status.equals("FAILED") || status.equals("STOPPED") || status.equals("UNKNOWN");
    }
}
