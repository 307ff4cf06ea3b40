package tradematching.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One application's own bucket, queues, tables, topic and database on the local services; tests that each take their own do not
 * see each other.
 *
 * @param queue its dead-letter queue has the same name with {@code -dlq}
 * @param partQueue by which processes share the parts of a reconciliation, where they are told to
 */
public record Tenant(
        String bucket,
        String queue,
        String partQueue,
        String bankTable,
        String counterpartyTable,
        String topic,
        String database) {

    /** The names that the environment contract gives to a platform of its own. */
    static final Tenant STANDARD = new Tenant(
            "trade-documents",
            "document-events",
            "reconciliation-parts",
            "BankTradeData",
            "CounterpartyTradeData",
            "trade-notifications",
            "tradematching");

    static Tenant unique() {
        String id = UUID.randomUUID().toString().substring(0, 8);
        return new Tenant(
                STANDARD.bucket + "-" + id,
                STANDARD.queue + "-" + id,
                STANDARD.partQueue + "-" + id,
                STANDARD.bankTable + "-" + id,
                STANDARD.counterpartyTable + "-" + id,
                STANDARD.topic + "-" + id,
                STANDARD.database + "_" + id);
    }

    public String deadLetterQueue() {
        return queue + "-dlq";
    }

    public String queueUrl(LocalServices services) {
        return services.sqs().queueUrl(queue);
    }

    public String topicArn() {
        return "arn:aws:sns:%s:%s:%s".formatted(LocalAws.REGION, LocalAws.ACCOUNT, topic);
    }

    /** What an application needs to be told to work here, under the names of the environment contract and of Spring. */
    public Map<String, String> properties(LocalServices services) {
        Map<String, String> properties = new LinkedHashMap<>(services.endpointProperties());
        properties.put("S3_BUCKET_NAME", bucket);
        properties.put("SQS_QUEUE_NAME", queue);
        properties.put("DYNAMODB_BANK_TABLE", bankTable);
        properties.put("DYNAMODB_COUNTERPARTY_TABLE", counterpartyTable);
        properties.put("SNS_TOPIC_ARN", topicArn());
        properties.put("DATABASE_URL", services.postgres().url(database));
        properties.put("DATABASE_USERNAME", LocalPostgres.USERNAME);
        properties.put("DATABASE_PASSWORD", LocalPostgres.PASSWORD);
        return properties;
    }
}
