package io.tradematching.aws;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Clock;
import org.springframework.ai.bedrock.converse.BedrockChatOptions;
import org.springframework.ai.bedrock.converse.BedrockProxyChatModel;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClientBuilder;

/** Amazon Bedrock, where it is switched on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("platform.model.enabled")
class ModelConfiguration {

    @Bean
    BedrockLanguageModel languageModel(
            BedrockRuntimeClient bedrock, ModelProperties properties, MeterRegistry registry, Clock clock) {
        return new BedrockLanguageModel(
                chat(bedrock),
                properties,
                new CallPace(properties.maxRequestsPerMinute(), properties.longestWait(), clock),
                new DailyBudget(properties.dailyBudget(), clock),
                new ModelMetrics(registry, properties.id()),
                time -> Thread.sleep(time));
    }

    /** Attempts are counted and paced by us, so the client itself makes but one. */
    @Bean
    BedrockRuntimeClient bedrock(
            ModelProperties properties, AwsCredentialsProvider credentials, AwsRegionProvider region) {
        BedrockRuntimeClientBuilder client = BedrockRuntimeClient.builder()
                .region(region.getRegion())
                .credentialsProvider(credentials)
                .httpClientBuilder(ApacheHttpClient.builder().socketTimeout(properties.timeout()))
                .overrideConfiguration(override ->
                        override.apiCallTimeout(properties.timeout()).retryStrategy(AwsRetryStrategy.doNotRetry()));
        if (!properties.endpoint().isEmpty()) {
            client.endpointOverride(URI.create(properties.endpoint()));
        }
        return client.build();
    }

    /** Not by Spring AI's builder, which looks for a region everywhere before it takes the one it is given. */
    static BedrockProxyChatModel chat(BedrockRuntimeClient bedrock) {
        return new BedrockProxyChatModel(
                bedrock,
                new NoStreaming(),
                BedrockChatOptions.builder().build(),
                ObservationRegistry.NOOP,
                ToolCallingManager.builder().build());
    }

    /** Answers are taken whole. */
    private static final class NoStreaming implements BedrockRuntimeAsyncClient {

        @Override
        public String serviceName() {
            return BedrockRuntimeAsyncClient.SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
