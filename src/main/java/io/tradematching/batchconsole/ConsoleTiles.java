package io.tradematching.batchconsole;

import io.tradematching.shell.CachedTile;
import io.tradematching.shell.Tile;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is dear enough to be read once for all viewers. */
@Component
class ConsoleTiles {

    private final CachedTile<List<JobNorm>> norms;
    private final CachedTile<List<JobStatistics.Hour>> lastDay;
    private final CachedTile<List<FailureGroup>> failures;

    ConsoleTiles(JobStatistics statistics, UnresolvedFailures unresolved, Clock clock) {
        this.norms = new CachedTile<>(clock, Duration.ofSeconds(20), statistics::norms);
        this.lastDay = new CachedTile<>(clock, Duration.ofSeconds(20), statistics::lastDay);
        this.failures = new CachedTile<>(clock, Duration.ofSeconds(3), unresolved::groups);
    }

    Tile<List<JobNorm>> norms() {
        return norms.get();
    }

    Tile<List<JobStatistics.Hour>> lastDay() {
        return lastDay.get();
    }

    Tile<List<FailureGroup>> failures() {
        return failures.get();
    }
}
