package io.tradematching.aws;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

/** The two queues; a parameter's name tells which one is meant. */
@Configuration(proxyBeanMethods = false)
class QueueConfiguration {

    @Bean
    SqsQueue documentEventsQueue(SqsAsyncClient sqs, QueueProperties properties) {
        return new SqsQueue(sqs, properties.queue());
    }

    @Bean
    SqsQueue deadLettersQueue(SqsAsyncClient sqs, QueueProperties properties) {
        return new SqsQueue(sqs, properties.deadLetterQueue());
    }
}
