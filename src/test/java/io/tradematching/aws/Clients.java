package io.tradematching.aws;

import io.awspring.cloud.autoconfigure.AwsClientCustomizer;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.SqsAsyncClientBuilder;

/** The clients as the application builds them, in front of a server on this machine. */
final class Clients {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final ClientConfiguration AS_CONFIGURED = new ClientConfiguration(new ClientProperties(
            4,
            64,
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5)));
    private static final ClientConfiguration IMPATIENT = new ClientConfiguration(
            new ClientProperties(2, 4, SHORT, SHORT, SHORT, SHORT.multipliedBy(4), SHORT, SHORT.multipliedBy(4)));

    private Clients() {}

    static DynamoDbClient dynamoDb(int port) {
        return dynamoDb(port, AS_CONFIGURED);
    }

    /** Gives up within seconds. */
    static DynamoDbClient impatientDynamoDb(int port) {
        return dynamoDb(port, IMPATIENT);
    }

    private static DynamoDbClient dynamoDb(int port, ClientConfiguration configuration) {
        return client(DynamoDbClient.builder(), port, configuration, configuration.dynamoDbTimes());
    }

    static S3Client s3(int port) {
        return s3(port, AS_CONFIGURED);
    }

    /** Gives up within seconds. */
    static S3Client impatientS3(int port) {
        return s3(port, IMPATIENT);
    }

    private static S3Client s3(int port, ClientConfiguration configuration) {
        return client(S3Client.builder().forcePathStyle(true), port, configuration, configuration.s3Times());
    }

    static SnsClient sns(int port) {
        return sns(port, AS_CONFIGURED);
    }

    /** Gives up within seconds. */
    static SnsClient impatientSns(int port) {
        return sns(port, IMPATIENT);
    }

    private static SnsClient sns(int port, ClientConfiguration configuration) {
        return client(SnsClient.builder(), port, configuration, configuration.snsTimes());
    }

    /** Gives up within seconds what is refused. */
    static SqsAsyncClient impatientSqs(int port) {
        SqsAsyncClientBuilder builder = located(SqsAsyncClient.builder(), port);
        IMPATIENT.sqsTimes().customize(builder);
        return builder.build();
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
            B builder, int port, ClientConfiguration configuration, AwsClientCustomizer<? super B> times) {
        located(builder, port);
        configuration.synchronousConnections().customize(builder);
        times.customize(builder);
        return builder.build();
    }

    private static <B extends AwsClientBuilder<B, C>, C> B located(B builder, int port) {
        return builder.endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")));
    }
}
