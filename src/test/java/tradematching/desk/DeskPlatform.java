package tradematching.desk;

import static org.awaitility.Awaitility.await;

import io.tradematching.document.DocumentText;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.TradeExtractor;
import io.tradematching.ingest.ConfirmationRuns;
import io.tradematching.ingest.DocumentFilter;
import io.tradematching.ingest.DocumentOutcome;
import io.tradematching.ingest.DocumentSearch;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.reconciliation.ReconciliationRuns;
import io.tradematching.reconciliation.RunIdentity;
import io.tradematching.trade.TradeSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tradematching.local.LocalServices;
import tradematching.local.Tenant;

/** The platform under test, and what its pages are about. */
record DeskPlatform(
        LocalServices services,
        Tenant tenant,
        DocumentSearch search,
        ConfirmationRuns documents,
        ReconciliationRuns runs,
        JdbcClient jdbc) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    void send(SwapPaper paper) {
        try (S3Client s3 = services.s3().client()) {
            s3.putObject(
                    put -> put.bucket(tenant.bucket()).key(paper.key()).contentType("application/pdf"),
                    RequestBody.fromBytes(paper.pdf()));
        }
    }

    /** Both houses' papers of one deal. */
    void sendBoth(String deal, String notional, String bankRate, String counterpartyRate) {
        send(new SwapPaper(TradeSource.BANK, deal, notional, bankRate));
        send(new SwapPaper(TradeSource.COUNTERPARTY, deal, notional, counterpartyRate));
    }

    ReceivedDocument awaitOutcome(String reference, DocumentOutcome outcome) {
        return await().atMost(PATIENCE)
                .until(() -> find(reference).filter(it -> it.outcome() == outcome), Optional::isPresent)
                .orElseThrow();
    }

    Optional<ReceivedDocument> find(String reference) {
        return search.page(new DocumentFilter(null, null, reference + ".pdf", null, null), null, 1).documents().stream()
                .findFirst();
    }

    void reconcile(LocalDate date) throws InterruptedException {
        runs.run(new RunIdentity(date, 0));
    }

    String matchId(String bankTradeId) {
        return jdbc.sql("SELECT DISTINCT match_id FROM reconciliation_pair WHERE bank_trade_id = :id")
                .param("id", bankTradeId)
                .query(String.class)
                .single();
    }

    long failedExecution(ReceivedDocument document) {
        return search.attempts(document).getLast().executionId();
    }

    /** Reads as always, but for papers that it is told to fail at once. */
    static final class FailingReader extends TradeExtractor {

        private final Set<String> broken = ConcurrentHashMap.newKeySet();

        void breakOnce(String reference) {
            broken.add(reference);
        }

        @Override
        public ExtractionResult extract(String item, TradeSource source, DocumentText text) {
            if (broken.removeIf(item::contains)) {
                throw new IllegalStateException("a bug");
            }
            return super.extract(item, source, text);
        }
    }
}
