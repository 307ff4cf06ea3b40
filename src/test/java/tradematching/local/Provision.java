package tradematching.local;

import java.sql.SQLException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Creates what a tenant lacks. */
final class Provision {

    private static final String KEY = "Trade_ID";
    /** More than the platform's own attempts: what it gives up has a reason. */
    private static final int MAX_RECEIVE_COUNT = 10;

    private final LocalServices services;
    private final ObjectEvents events;

    Provision(LocalServices services, ObjectEvents events) {
        this.services = services;
        this.events = events;
    }

    void provide(Tenant tenant) {
        queues(tenant);
        bucket(tenant);
        tables(tenant);
        services.sns().createTopic(tenant.topicArn());
        database(tenant);
    }

    private void queues(Tenant tenant) {
        try (SqsClient sqs = services.sqs().client()) {
            sqs.createQueue(queue -> queue.queueName(tenant.partQueue()));
            sqs.createQueue(queue -> queue.queueName(tenant.deadLetterQueue()));
            sqs.createQueue(queue -> queue.queueName(tenant.queue())
                    .attributes(Map.of(QueueAttributeName.REDRIVE_POLICY, redrivePolicy(tenant))));
        }
    }

    private static String redrivePolicy(Tenant tenant) {
        return "{\"deadLetterTargetArn\":\"arn:aws:sqs:%s:%s:%s\",\"maxReceiveCount\":%d}"
                .formatted(LocalAws.REGION, LocalAws.ACCOUNT, tenant.deadLetterQueue(), MAX_RECEIVE_COUNT);
    }

    private void bucket(Tenant tenant) {
        try (S3Client s3 = services.s3().client()) {
            if (s3.listBuckets().buckets().stream().map(Bucket::name).noneMatch(tenant.bucket()::equals)) {
                s3.createBucket(bucket -> bucket.bucket(tenant.bucket()));
            }
        }
        events.notify(services.sqs().queueUrl(tenant.queue()), tenant.bucket());
    }

    private void tables(Tenant tenant) {
        try (DynamoDbClient dynamoDb = services.dynamoDb().client()) {
            table(dynamoDb, tenant.bankTable());
            table(dynamoDb, tenant.counterpartyTable());
        }
    }

    private static void table(DynamoDbClient dynamoDb, String name) {
        if (dynamoDb.listTablesPaginator().tableNames().stream().anyMatch(name::equals)) {
            return;
        }
        dynamoDb.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(KeySchemaElement.builder()
                        .attributeName(KEY)
                        .keyType(KeyType.HASH)
                        .build())
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName(KEY)
                        .attributeType(ScalarAttributeType.S)
                        .build()));
    }

    private void database(Tenant tenant) {
        try {
            services.postgres().createDatabaseIfMissing(tenant.database());
        } catch (SQLException e) {
            throw new LocalServiceException("The database " + tenant.database() + " could not be created", e);
        }
    }
}
