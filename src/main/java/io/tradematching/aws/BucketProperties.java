package io.tradematching.aws;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The one bucket that is ours. */
@Validated
@ConfigurationProperties("platform.s3")
record BucketProperties(
        @NotBlank @DefaultValue("trade-documents") String bucket) {}
