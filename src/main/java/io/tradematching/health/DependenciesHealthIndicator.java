package io.tradematching.health;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The part of {@code GET /ready} that names each service, and what is wrong with it. */
@Component
class DependenciesHealthIndicator implements HealthIndicator {

    private final Dependencies dependencies;

    DependenciesHealthIndicator(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    @Override
    public Health health() {
        Map<String, Optional<String>> troubles = dependencies.ask();
        boolean allAnswer = troubles.values().stream().allMatch(Optional::isEmpty);
        Health.Builder health = allAnswer ? Health.up() : Health.down();
        troubles.forEach((service, trouble) -> health.withDetail(service, trouble.orElse("answers")));
        return health.build();
    }
}
