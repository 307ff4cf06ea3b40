package io.tradematching.aws;

import io.awspring.cloud.autoconfigure.AwsAsyncClientCustomizer;
import io.awspring.cloud.autoconfigure.AwsSyncClientCustomizer;
import io.awspring.cloud.autoconfigure.dynamodb.DynamoDbClientCustomizer;
import io.awspring.cloud.autoconfigure.s3.S3ClientCustomizer;
import io.awspring.cloud.autoconfigure.sns.SnsClientCustomizer;
import io.awspring.cloud.autoconfigure.sqs.SqsAsyncClientCustomizer;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.builder.SdkClientBuilder;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/** Bounds every call of the clients that Spring Cloud AWS builds. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    /** A receive call waits up to 20 s for a message before there is any answer. */
    private static final Duration LONGEST_POLL = Duration.ofSeconds(20);

    private final ClientProperties properties;

    ClientConfiguration(ClientProperties properties) {
        this.properties = properties;
    }

    @Bean
    AwsSyncClientCustomizer synchronousConnections() {
        return client -> client.httpClientBuilder(ApacheHttpClient.builder()
                .maxConnections(properties.maxConnections())
                .connectionTimeout(properties.connectTimeout())
                .connectionAcquisitionTimeout(properties.silenceTimeout())
                .socketTimeout(properties.silenceTimeout())
                .tcpKeepAlive(true));
    }

    @Bean
    AwsAsyncClientCustomizer asynchronousConnections() {
        return client -> client.httpClientBuilder(NettyNioAsyncHttpClient.builder()
                .maxConcurrency(properties.maxConnections())
                .connectionTimeout(properties.connectTimeout())
                .connectionAcquisitionTimeout(properties.silenceTimeout())
                .readTimeout(properties.silenceTimeout().plus(LONGEST_POLL))
                .tcpKeepAlive(true));
    }

    @Bean
    DynamoDbClientCustomizer dynamoDbTimes() {
        return client -> bound(client, properties.attemptTimeout(), properties.callTimeout());
    }

    @Bean
    SnsClientCustomizer snsTimes() {
        return client -> bound(client, properties.attemptTimeout(), properties.callTimeout());
    }

    @Bean
    S3ClientCustomizer s3Times() {
        return client -> bound(client, properties.transferAttemptTimeout(), properties.transferTimeout());
    }

    @Bean
    SqsAsyncClientCustomizer sqsTimes() {
        return client -> bound(
                client,
                properties.attemptTimeout().plus(LONGEST_POLL),
                properties.callTimeout().plus(LONGEST_POLL));
    }

    private void bound(SdkClientBuilder<?, ?> client, Duration attempt, Duration call) {
        client.overrideConfiguration(configuration -> configuration
                .apiCallAttemptTimeout(attempt)
                .apiCallTimeout(call)
                .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(properties.maxAttempts())
                        .build()));
    }
}
