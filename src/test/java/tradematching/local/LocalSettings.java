package tradematching.local;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What can be changed about the local platform, by argument ({@code --local.ports.s3=9001}) or environment variable
 * ({@code LOCAL_PORTS_S3=9001}).
 *
 * @param directory where all data is kept
 * @param servicesOnly leaves the application out, for those who start it from their development environment
 * @param samples whether the first start brings confirmations of its own; {@code SAMPLES_ENABLED}
 * @param samplesSeed from which the sample confirmations are made
 * @param applicationPort {@code HEALTH_CHECK_PORT}
 * @param metricsPort {@code METRICS_PORT}
 */
record LocalSettings(
        Path directory,
        boolean servicesOnly,
        boolean samples,
        long samplesSeed,
        int applicationPort,
        int metricsPort,
        Ports ports) {

    private static final long SEED = 2026;

    static LocalSettings from(String[] arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        Place place = Binder.get(environment).bindOrCreate("local", Place.class);
        return new LocalSettings(
                place.directory(),
                place.servicesOnly(),
                environment.getProperty("SAMPLES_ENABLED", Boolean.class, true),
                environment.getProperty("SAMPLES_SEED", Long.class, SEED),
                environment.getProperty("HEALTH_CHECK_PORT", Integer.class, 8080),
                environment.getProperty("METRICS_PORT", Integer.class, 9090),
                place.ports());
    }

    record Place(
            @DefaultValue(".local") Path directory,
            @DefaultValue("false") boolean servicesOnly,
            @DefaultValue Ports ports) {}
}
