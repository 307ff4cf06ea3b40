package io.tradematching.aws;

import io.awspring.cloud.sqs.config.SqsMessageListenerContainerFactory;
import io.awspring.cloud.sqs.listener.backpressure.BackPressureHandlerFactories;
import io.awspring.cloud.sqs.listener.backpressure.BackPressureHandlerFactory;
import io.tradematching.health.Dependencies;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;

/** What the listener is told beyond its properties, before it is made. */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {

    /** Time to record and hand back what was stopped. */
    private static final Duration HANDING_BACK = Duration.ofSeconds(15);

    ListenerConfiguration(
            SqsMessageListenerContainerFactory<?> containers,
            Dependencies dependencies,
            @Value("${platform.lease.shutdown-grace}") Duration shutdownGrace) {
        BackPressureHandlerFactory valve = _ -> new IntakeValve(dependencies);
        containers.configure(options -> options.listenerShutdownTimeout(shutdownGrace.plus(HANDING_BACK))
                .backPressureHandlerFactory(BackPressureHandlerFactories.compositeBackPressureHandler(
                        valve, BackPressureHandlerFactories.concurrencyLimiterBackPressureHandler())));
    }
}
