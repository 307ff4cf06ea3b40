package io.tradematching.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Asks the server on this machine whether it lives; for containers whose platform has no probes of its own. */
final class HealthCommand implements Command {

    private static final int TIMEOUT_MILLIS = 3_000;

    private final Map<String, String> environment;

    HealthCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "health";
    }

    @Override
    public String usage() {
        return "health  asks the server on this machine, at HEALTH_CHECK_PORT, whether it lives";
    }

    @Override
    public int run(List<String> arguments, PrintStream output, PrintStream messages) {
        URI health = URI.create(
                "http://127.0.0.1:%s/health".formatted(environment.getOrDefault("HEALTH_CHECK_PORT", "8080")));
        try {
            int status = statusOf(health);
            output.println("%s answers %d".formatted(health, status));
            return status == HttpURLConnection.HTTP_OK ? 0 : 1;
        } catch (IOException e) {
            messages.println("%s does not answer: %s".formatted(health, e.getMessage()));
            return 1;
        }
    }

    private static int statusOf(URI health) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
