package io.tradematching.aws;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.health.Dependency;
import io.tradematching.trade.TradeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.s3.S3Client;

/** The services of AWS without which no document can be taken in; SNS is not one of them. */
@Configuration(proxyBeanMethods = false)
class DependencyConfiguration {

    @Bean
    Dependency bucketDependency(S3Client s3, BucketProperties properties) {
        String bucket = properties.bucket();
        return new Dependency(
                "s3", () -> SdkFailures.translated(bucket, () -> s3.headBucket(head -> head.bucket(bucket))));
    }

    @Bean
    Dependency queueDependency(SqsDocumentEvents events) {
        return new Dependency("sqs", events::waiting);
    }

    @Bean
    Dependency tablesDependency(DynamoDbClient dynamoDb, TableProperties tables) {
        return new Dependency("dynamodb", () -> {
            for (TradeSource source : TradeSource.values()) {
                requireActive(dynamoDb, tables.table(source));
            }
        });
    }

    /** A table whose capacity or indexes are being changed is of use as before. */
    private static void requireActive(DynamoDbClient dynamoDb, String table) {
        TableStatus status = SdkFailures.translated(table, () -> dynamoDb.describeTable(of -> of.tableName(table)))
                .table()
                .tableStatus();
        if (status != TableStatus.ACTIVE && status != TableStatus.UPDATING) {
            throw new Failure(FailureReason.RESOURCE_MISSING, table, "table %s is %s".formatted(table, status))
                    .asException();
        }
    }
}
