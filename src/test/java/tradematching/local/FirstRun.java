package tradematching.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import tools.jackson.databind.JsonNode;
import tradematching.samples.SampleDocument;
import tradematching.samples.SampleSet;

/** What happens once: sample confirmations go in, are processed and reconciled. Interrupted, it continues at the next start. */
final class FirstRun {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Set<String> UNFINISHED = Set.of("RECEIVED", "RUNNING", "RETRYING");

    private final LocalServices services;
    private final LocalSettings settings;
    private final PlatformApi api;
    private final Path marker;
    private final Progress progress = new Progress(System.out);

    FirstRun(LocalServices services, LocalSettings settings, PlatformApi api) {
        this.services = services;
        this.settings = settings;
        this.api = api;
        this.marker = settings.directory().resolve("first-reconciliation.txt");
    }

    /** Ends with the summary, of the samples just processed or of what earlier runs have left. */
    void orPresentState() throws IOException, InterruptedException {
        if (settings.samples() && !Files.exists(marker)) {
            awaitOutcomes(uploadSamples());
            reconcile();
        }
        System.out.println(new Summary(services, settings).of(api, lastReconciliation()));
    }

    private Set<String> uploadSamples() {
        List<SampleDocument> samples =
                SampleSet.standard(settings.samplesSeed()).documents();
        try (S3Client s3 = services.s3().client()) {
            Set<String> there =
                    s3.listObjectsV2Paginator(list -> list.bucket(Tenant.STANDARD.bucket())).contents().stream()
                            .map(S3Object::key)
                            .collect(Collectors.toSet());
            samples.stream()
                    .filter(sample -> !there.contains(sample.key()))
                    .forEach(sample -> s3.putObject(
                            object -> object.bucket(Tenant.STANDARD.bucket())
                                    .key(sample.key())
                                    .contentType(sample.contentType()),
                            RequestBody.fromBytes(sample.content())));
        }
        System.out.println("Uploaded %d sample confirmations to the local S3".formatted(samples.size()));
        return samples.stream().map(SampleDocument::key).collect(Collectors.toSet());
    }

    private void awaitOutcomes(Set<String> keys) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        long done = finished(keys);
        while (done < keys.size() && Instant.now().isBefore(end)) {
            progress.show("Reading documents: %d of %d have an outcome".formatted(done, keys.size()));
            TimeUnit.SECONDS.sleep(1);
            done = finished(keys);
        }
        progress.end("Reading documents: %d of %d have an outcome".formatted(done, keys.size()));
    }

    private long finished(Set<String> keys) throws IOException, InterruptedException {
        return api.documents()
                .valueStream()
                .filter(document ->
                        !UNFINISHED.contains(document.path("outcome").asString()))
                .map(document -> document.at("/object/key").asString())
                .filter(keys::contains)
                .distinct()
                .count();
    }

    private void reconcile() throws IOException, InterruptedException {
        Optional<String> id = api.reconcile(LocalDate.now(ZoneOffset.UTC));
        if (id.isEmpty()) {
            System.out.println("The application has no reconciliation to start");
            return;
        }
        String status = status(id.get());
        while (Set.of("accepted", "running").contains(status)) {
            progress.show("Reconciling");
            TimeUnit.SECONDS.sleep(1);
            status = status(id.get());
        }
        progress.end("Reconciling: " + status);
        Files.writeString(marker, id.get());
    }

    private String status(String id) throws IOException, InterruptedException {
        return api.reconciliation(id).map(run -> run.path("status").asString()).orElse("unknown");
    }

    private Optional<JsonNode> lastReconciliation() throws IOException, InterruptedException {
        return Files.exists(marker)
                ? api.reconciliation(Files.readString(marker).strip())
                : Optional.empty();
    }
}
