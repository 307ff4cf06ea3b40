package tradematching.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application's HTTP API, used as any client would use it. */
final class PlatformApi {

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;

    PlatformApi(int port) {
        this.base = LocalAws.endpoint(port);
    }

    /** The latest documents with their outcome. */
    JsonNode documents() throws IOException, InterruptedException {
        return get("/documents?limit=1000").orElseThrow();
    }

    JsonNode countsByOutcome() throws IOException, InterruptedException {
        return get("/documents/counts").orElseThrow();
    }

    /** @return its id; empty if the application cannot reconcile */
    Optional<String> reconcile(LocalDate businessDate) throws IOException, InterruptedException {
        HttpRequest request = request("/reconciliations")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        json.writeValueAsString(Map.of("businessDate", businessDate.toString()))))
                .build();
        return send(request).map(answer -> answer.path("id").asString());
    }

    Optional<JsonNode> reconciliation(String id) throws IOException, InterruptedException {
        return get("/reconciliations/" + id);
    }

    private Optional<JsonNode> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private Optional<JsonNode> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return switch (response.statusCode()) {
            case 200, 202 -> Optional.of(json.readTree(response.body()));
            case 404 -> Optional.empty();
            default ->
                throw new IOException("%s %s was answered with %d: %s"
                        .formatted(request.method(), request.uri(), response.statusCode(), response.body()));
        };
    }
}
