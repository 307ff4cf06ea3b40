package io.tradematching.aws;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The queue of document events, and where its messages go that nobody could handle. */
@Validated
@ConfigurationProperties("platform.sqs")
record QueueProperties(
        @NotBlank @DefaultValue("document-events") String queue,
        @NotBlank @DefaultValue("document-events-dlq") String deadLetterQueue) {}
