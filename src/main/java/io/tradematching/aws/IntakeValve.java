package io.tradematching.aws;

import io.awspring.cloud.sqs.listener.backpressure.BackPressureHandler;
import io.tradematching.health.Dependencies;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes no message in while a service is away that every document needs. Otherwise an outage of minutes would use up the
 * deliveries of whatever waits, and leave it among the dead letters.
 */
final class IntakeValve implements BackPressureHandler {

    private static final Logger log = LoggerFactory.getLogger(IntakeValve.class);

    private final Dependencies dependencies;
    private boolean open = true;

    IntakeValve(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    @Override
    public int request(int amount) {
        Map<String, String> troubles = dependencies.troubles();
        tellChange(troubles);
        return troubles.isEmpty() ? amount : 0;
    }

    private synchronized void tellChange(Map<String, String> troubles) {
        if (open == troubles.isEmpty()) {
            return;
        }
        open = troubles.isEmpty();
        if (open) {
            log.info("All services answer again, documents are taken in");
        } else {
            log.warn("No documents are taken in until all services answer; now: {}", troubles);
        }
    }

    @Override
    public void release(int amount, ReleaseReason reason) {
        // Nothing is counted here.
    }

    @Override
    public boolean drain(Duration timeout) {
        return true;
    }
}
