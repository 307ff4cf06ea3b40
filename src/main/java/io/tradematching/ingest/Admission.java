package io.tradematching.ingest;

import io.tradematching.document.DocumentStore;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.ingest.DocumentEvent.Created;
import io.tradematching.trade.TradeSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Decides from an event alone whether its object may become a job. */
@Component
class Admission {

    /** What the platform itself writes; not received, so without a record. */
    private static final List<String> OUTPUTS = List.of("PDFIMAGES/", "extracted/", "reconciliation/", "reports/");

    private final List<Rule> rules;

    Admission(DocumentStore store, DocumentProperties properties) {
        DataSize maxSize = properties.maxBytes();
        this.rules = List.of(
                new Rule(
                        event -> !event.object().bucket().equals(store.bucket()),
                        DocumentOutcome.IGNORED,
                        FailureReason.FOREIGN_BUCKET,
                        "the bucket is not " + store.bucket()),
                new Rule(
                        event -> isUnsafe(event.object().key()),
                        DocumentOutcome.REJECTED,
                        FailureReason.UNSAFE_KEY,
                        "the key has '.' or '..' segments or control characters"),
                new Rule(
                        event -> TradeSource.ofKey(event.object().key()).isEmpty(),
                        DocumentOutcome.IGNORED,
                        FailureReason.FOREIGN_PREFIX,
                        "the key does not begin with BANK/ or COUNTERPARTY/"),
                new Rule(
                        event -> event.size() == 0 && event.object().key().endsWith("/"),
                        DocumentOutcome.IGNORED,
                        FailureReason.EMPTY_OBJECT,
                        "the object stands for a folder"),
                new Rule(
                        event -> event.size() == 0,
                        DocumentOutcome.REJECTED,
                        FailureReason.EMPTY_OBJECT,
                        "the object has no bytes"),
                new Rule(
                        event -> !event.object().key().toLowerCase(Locale.ROOT).endsWith(".pdf"),
                        DocumentOutcome.REJECTED,
                        FailureReason.NOT_A_PDF,
                        "the name does not end in .pdf"),
                new Rule(
                        event -> event.size() > maxSize.toBytes(),
                        DocumentOutcome.REJECTED,
                        FailureReason.TOO_LARGE,
                        "the object is larger than %d MB".formatted(maxSize.toMegabytes())));
    }

    boolean isOwnOutput(Created event) {
        return OUTPUTS.stream().anyMatch(event.object().key()::startsWith);
    }

    Judgement judge(Created event) {
        return rules.stream()
                .filter(rule -> rule.applies().test(event))
                .findFirst()
                .<Judgement>map(rule -> new Judgement.Refused(
                        rule.outcome(),
                        new Failure(rule.reason(), event.object().uri(), rule.message())))
                .orElseGet(() -> new Judgement.Admitted(
                        TradeSource.ofKey(event.object().key()).orElseThrow()));
    }

    private static boolean isUnsafe(String key) {
        return key.chars().anyMatch(Character::isISOControl)
                || List.of(key.split("/", -1)).stream().anyMatch(part -> part.equals("..") || part.equals("."));
    }

    private record Rule(Predicate<Created> applies, DocumentOutcome outcome, FailureReason reason, String message) {}

    sealed interface Judgement {

        record Admitted(TradeSource source) implements Judgement {}

        record Refused(DocumentOutcome outcome, Failure failure) implements Judgement {}
    }
}
