package tradematching.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.json.JsonMapper;
import tradematching.local.LocalServices;
import tradematching.local.Tenant;
import tradematching.samples.GenerateCorpus;

/** One scenario's own bucket, queue, tables and database, the processes it has started and the papers it has sent. */
final class Stage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final LocalServices services;
    private final Tenant tenant;
    private final Path folder;
    private final Ledger ledger;
    private final List<ApplicationProcess> processes = new ArrayList<>();
    private final List<Path> papers = new ArrayList<>();
    private int sent;

    Stage(LocalServices services, Path folder) {
        this.services = services;
        this.tenant = services.newTenant();
        this.folder = folder;
        this.ledger = new Ledger(services, tenant);
    }

    LocalServices services() {
        return services;
    }

    Ledger ledger() {
        return ledger;
    }

    int sent() {
        return sent;
    }

    Path folder() {
        return folder;
    }

    Map<String, String> properties() {
        return tenant.properties(services);
    }

    ApplicationProcess start(String pauseAt) {
        return start(Map.of(), pauseAt);
    }

    /** @param settings beside those of every process here */
    ApplicationProcess start(Map<String, String> settings, String pauseAt) {
        ApplicationProcess process = ApplicationProcess.start(folder, with(settings), pauseAt);
        processes.add(process);
        return process.awaitReady();
    }

    /** A process whose working directory can be filled. */
    SmallDisk startOnSmallDisk() {
        ApplicationProcess process = ApplicationProcess.startOnSmallDisk(folder, properties());
        processes.add(process);
        return process.awaitReady().disk(folder);
    }

    private Map<String, String> with(Map<String, String> settings) {
        Map<String, String> properties = new LinkedHashMap<>(properties());
        properties.putAll(settings);
        return properties;
    }

    /** A reconciliation in a process of its own. */
    ApplicationProcess reconcile(Map<String, String> settings, String pauseAt, String... parameters) {
        ApplicationProcess process = ApplicationProcess.reconcile(folder, with(settings), pauseAt, List.of(parameters));
        processes.add(process);
        return process;
    }

    String partQueue() {
        return tenant.partQueue();
    }

    /** Sends so many confirmations, none like another. */
    void send(int count, String medium) {
        Path corpus = folder.resolve("papers-" + UUID.randomUUID());
        generate(corpus, count, medium);
        try (S3Client s3 = services.s3().client();
                Stream<Path> files = Files.list(corpus)) {
            List<Path> pdfs =
                    files.filter(file -> file.toString().endsWith(".pdf")).toList();
            pdfs.forEach(paper -> s3.putObject(
                    put -> put.bucket(tenant.bucket())
                            .key("%s/%d-%s".formatted(source(paper), sent, paper.getFileName())),
                    RequestBody.fromFile(paper)));
            papers.addAll(pdfs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sent += count;
    }

    private void generate(Path corpus, int count, String medium) {
        String seed = Integer.toString(11 + sent);
        try {
            GenerateCorpus.main(new String[] {
                corpus.toString(), "--documents", Integer.toString(count), "--seed", seed, "--medium", medium
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Path paper) {
        Path truth = paper.resolveSibling(paper.getFileName().toString().replace(".pdf", ".truth.json"));
        return new JsonMapper().readTree(truth.toFile()).path("source").asString();
    }

    /** Sends so many objects more: the confirmations sent so far again and again, between objects that are none. */
    void flood(int count) {
        Flood flood = new Flood(services, tenant, papers);
        flood.send(count);
        sent += count;
    }

    /** Comes back while the pixels of a page are being read: the step has begun and is past what comes before. */
    void awaitOcr() {
        Wait.until("pages are converted", Duration.ofMinutes(3), () -> ledger.startedSteps("convert") > 1);
        Wait.pass(Duration.ofMillis(2500));
        if (ledger.startedSteps("convert") == 0) {
            throw new IllegalStateException("The pages were read before anything could be done to it");
        }
    }

    void awaitOutcomes() {
        Wait.until("every document has an outcome", PATIENCE, () -> ledger.finished() >= sent);
        Wait.until("no lease is left", PATIENCE, () -> ledger.leases() == 0);
    }

    /** What is logged as an error by any of the processes. */
    List<String> errors() {
        return processes.stream().flatMap(process -> process.errors().stream()).toList();
    }

    @Override
    public void close() {
        processes.forEach(ApplicationProcess::close);
    }
}
