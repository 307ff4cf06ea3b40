package io.tradematching.aws;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param topicArn empty if nobody is to be told */
@Validated
@ConfigurationProperties("platform.sns")
record TopicProperties(
        @Pattern(regexp = "|arn:.+") @DefaultValue("") String topicArn) {

    boolean isPresent() {
        return !topicArn.isEmpty();
    }
}
