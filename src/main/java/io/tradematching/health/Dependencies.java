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
    Map<String, Optional<String>> ask() {
        long deadline = System.nanoTime() + properties.timeout().toNanos();
        watched.forEach(WatchedDependency::begin);
        Map<String, Optional<String>> troubles = new LinkedHashMap<>();
        watched.forEach(service ->
                troubles.put(service.name(), service.trouble(Math.max(0, deadline - System.nanoTime()))));
        return troubles;
    }

    /** What is wrong, by the name of the service; empty if all answer. */
    public Map<String, String> troubles() {
        Map<String, String> troubles = new LinkedHashMap<>();
        ask().forEach((service, trouble) -> trouble.ifPresent(reason -> troubles.put(service, reason)));
        return troubles;
    }
}
