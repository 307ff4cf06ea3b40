package tradematching.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** How long a server takes for a page, asked for one after the other. */
public final class PageTimes {

    private static final int ROUNDS = 21;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String credentials;

    public PageTimes(String address, String user, String password) {
        this.address = address;
        this.credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Prints the median and the slowest answer. */
    public void measure(String path) throws IOException, InterruptedException {
        long[] millis = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            millis[round] = time(path);
        }
        Arrays.sort(millis);
        System.out.printf("%5d ms median %5d ms slowest  %s%n", millis[ROUNDS / 2], millis[ROUNDS - 1], path);
    }

    private long time(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + credentials)
                .build();
        long begin = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("data-state=\"error\"")) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
