package io.tradematching.health;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All services that the platform depends on, asked at the same time. */
@Component
public class Dependencies {

    private final List<WatchedDependency> watched;
    private final HealthProperties properties;

    Dependencies(List<Dependency> dependencies, HealthProperties properties, Clock clock) {
        this.properties = properties;
        this.watched = dependencies.stream()
                .map(dependency -> new WatchedDependency(dependency, properties, clock))
                .toList();
    }

    /** What is wrong with each service, by its name; empty for one that answers. Takes no longer than one timeout. */
    public Map<String, Optional<String>> troubles() {
        long deadline = System.nanoTime() + properties.timeout().toNanos();
        watched.forEach(WatchedDependency::answer);
        Map<String, Optional<String>> troubles = new LinkedHashMap<>();
        watched.forEach(service ->
                troubles.put(service.name(), service.trouble(Math.max(0, deadline - System.nanoTime()))));
        return troubles;
    }

    public boolean allAnswer() {
        return troubles().values().stream().allMatch(Optional::isEmpty);
    }
}
