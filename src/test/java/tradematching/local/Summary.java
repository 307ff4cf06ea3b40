package tradematching.local;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;
import tools.jackson.databind.JsonNode;

/** What the console says when everything is up. */
final class Summary {

    private final LocalServices services;
    private final LocalSettings settings;

    Summary(LocalServices services, LocalSettings settings) {
        this.services = services;
        this.settings = settings;
    }

    /** @param reconciliation the latest that is known, empty if there was none */
    String of(PlatformApi api, Optional<JsonNode> reconciliation) throws IOException, InterruptedException {
        return """

                Documents        %s
                Trades           %d in %s, %d in %s
                Reconciliation   %s
                Report           %s

                Pages            %s/ (sign in as admin, approver, reviewer, operator or viewer; password %s)
                Notifications    %s/
                Log              %s

                %s
                """.formatted(
                        documents(api.countsByOutcome()),
                        count(Tenant.STANDARD.bankTable()),
                        Tenant.STANDARD.bankTable(),
                        count(Tenant.STANDARD.counterpartyTable()),
                        Tenant.STANDARD.counterpartyTable(),
                        reconciliation.map(Summary::result).orElse("none yet"),
                        reconciliation.flatMap(Summary::report).orElse("none yet"),
                        LocalAws.endpoint(settings.applicationPort()),
                        new ConsolePassword(settings.directory()).value(),
                        LocalAws.endpoint(services.sns().port()),
                        settings.directory().resolve("application.log"),
                        ofServices());
    }

    /** Where outside clients find the services, and what to do with them. */
    String ofServices() {
        return """
                Local services   S3 %s (path style, bucket %s), SQS %s, DynamoDB %s, SNS %s
                                 region %s, access key %s, secret key %s
                                 PostgreSQL %s, user %s, password %s
                All of it is found again at the next start from %s/, except subscriptions to the local SNS, which has none,
                and S3 events that wait while the local SQS is down.

                Try next         AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_DEFAULT_REGION=%s \\
                                   aws --endpoint-url %s s3 cp confirmation.pdf s3://%s/BANK/
                Stop             Ctrl-C""".formatted(
                        LocalAws.endpoint(services.s3().port()),
                        Tenant.STANDARD.bucket(),
                        LocalAws.endpoint(services.sqs().port()),
                        LocalAws.endpoint(services.dynamoDb().port()),
                        LocalAws.endpoint(services.sns().port()),
                        LocalAws.REGION,
                        LocalAws.ACCESS_KEY,
                        LocalAws.SECRET_KEY,
                        services.postgres().url(Tenant.STANDARD.database()),
                        LocalPostgres.USERNAME,
                        LocalPostgres.PASSWORD,
                        settings.directory(),
                        LocalAws.ACCESS_KEY,
                        LocalAws.SECRET_KEY,
                        LocalAws.REGION,
                        LocalAws.endpoint(services.s3().port()),
                        Tenant.STANDARD.bucket());
    }

    private static String documents(JsonNode counts) {
        String each = counts.propertyStream()
                .filter(count -> count.getValue().asLong() > 0)
                .map(count -> count.getValue().asLong() + " " + count.getKey().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return each.isEmpty() ? "none" : each;
    }

    private long count(String table) {
        try (DynamoDbClient dynamoDb = services.dynamoDb().client()) {
            ScanRequest scan =
                    ScanRequest.builder().tableName(table).select(Select.COUNT).build();
            return dynamoDb.scanPaginator(scan).stream()
                    .mapToLong(ScanResponse::count)
                    .sum();
        }
    }

    private static String result(JsonNode run) {
        JsonNode summary = run.path("summary");
        if (summary.isMissingNode()) {
            return "%s, %s"
                    .formatted(run.path("status").asString(), run.path("error").asString("no result"));
        }
        return "%s, match rate %s: %d pairs matched, %d mismatched, %d ambiguous, %d unmatched, %d alleged, %d data errors"
                .formatted(
                        run.path("businessDate").asString(),
                        summary.path("matchRate").asString(),
                        summary.path("matchedPairs").asLong(),
                        summary.path("mismatchedPairs").asLong(),
                        summary.path("ambiguous").asLong(),
                        summary.path("unmatched").asLong(),
                        summary.path("alleged").asLong(),
                        summary.path("dataErrors").asLong());
    }

    private static Optional<String> report(JsonNode run) {
        return run.path("reports")
                .valueStream()
                .map(JsonNode::asString)
                .filter(key -> key.endsWith(".md"))
                .findFirst()
                .map(key -> "s3://" + Tenant.STANDARD.bucket() + "/" + key + " (.json and .csv beside it)");
    }
}
