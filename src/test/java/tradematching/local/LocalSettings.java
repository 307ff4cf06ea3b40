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
 */
record LocalSettings(
        @DefaultValue(".local") Path directory,
        @DefaultValue("false") boolean servicesOnly,
        @DefaultValue Ports ports) {

    static LocalSettings from(String[] arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return Binder.get(environment).bindOrCreate("local", LocalSettings.class);
    }
}
