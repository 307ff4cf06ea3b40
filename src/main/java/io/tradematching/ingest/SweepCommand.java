package io.tradematching.ingest;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** One sweep as a process of its own, for a scheduler: {@code java -jar app.jar sweep}. */
@Component
@ConditionalOnProperty(name = "platform.command", havingValue = "sweep")
class SweepCommand implements ApplicationRunner {

    private final BucketSweep sweep;

    SweepCommand(BucketSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        System.out.println("Announced again: " + sweep.sweep());
    }
}
