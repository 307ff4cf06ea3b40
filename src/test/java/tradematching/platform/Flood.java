package tradematching.platform;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tradematching.local.LocalServices;
import tradematching.local.Tenant;

/** More objects than anybody waits for: most are no confirmation, the rest are papers that were sent before. */
final class Flood {

    private static final List<String> NO_PDF = List.of("", "Dear Sirs, please find enclosed", "%PDF-1.7 cut short");
    private static final int PAPER_EVERY = 10;

    private final LocalServices services;
    private final Tenant tenant;
    private final List<Path> papers;

    Flood(LocalServices services, Tenant tenant, List<Path> papers) {
        this.services = services;
        this.tenant = tenant;
        this.papers = papers;
    }

    void send(int count) {
        try (S3Client s3 = services.s3().client();
                ExecutorService senders = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, count)
                    .forEach(number -> senders.execute(() -> s3.putObject(
                            put -> put.bucket(tenant.bucket()).key("BANK/flood/%05d.pdf".formatted(number)),
                            content(number))));
        }
    }

    private RequestBody content(int number) {
        return number % PAPER_EVERY == 0
                ? RequestBody.fromFile(papers.get(number / PAPER_EVERY % papers.size()))
                : RequestBody.fromBytes(NO_PDF.get(number % NO_PDF.size()).getBytes(StandardCharsets.US_ASCII));
    }
}
