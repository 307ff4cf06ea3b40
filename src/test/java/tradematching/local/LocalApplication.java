package tradematching.local;

import io.tradematching.TradeMatchingApplication;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** The application as it is in production, pointed to the local services, with a console for people. */
final class LocalApplication implements AutoCloseable {

    private final LocalServices services;
    private final LocalSettings settings;
    private volatile @Nullable ConfigurableApplicationContext context;

    LocalApplication(LocalServices services, LocalSettings settings) {
        this.services = services;
        this.settings = settings;
    }

    /** @param arguments win over what is set here */
    void start(String[] arguments) {
        SpringApplication application = new SpringApplication(TradeMatchingApplication.class);
        // The local platform stops it itself, before the services.
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.addInitializers(starting -> context = starting);
        application.run(withOurs(arguments));
    }

    private String[] withOurs(String[] arguments) {
        SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments);
        Stream<String> ours = properties().entrySet().stream()
                .filter(property -> !given.containsProperty(property.getKey()))
                .map(property -> "--" + property.getKey() + "=" + property.getValue());
        return Stream.concat(ours, Stream.of(arguments)).toArray(String[]::new);
    }

    private Map<String, String> properties() {
        Path directory = settings.directory();
        Map<String, String> properties = new LinkedHashMap<>(Tenant.STANDARD.properties(services));
        properties.put("HEALTH_CHECK_PORT", String.valueOf(settings.applicationPort()));
        properties.put("METRICS_PORT", String.valueOf(settings.metricsPort()));
        properties.put("server.address", "127.0.0.1");
        properties.put("management.server.address", "127.0.0.1");
        properties.put("CONSOLE_PASSWORD", new ConsolePassword(directory).value());
        properties.put("COOKIE_SECURE", "false");
        // Both listen on the loopback interface only: whoever reaches them has this machine.
        properties.put("platform.access.open-to-this-machine", "true");
        properties.put("WORK_DIRECTORY", directory.resolve("work").toString());
        // A long poll would hold up the end by its length.
        properties.put("SQS_POLL_TIMEOUT", "1s");
        properties.put("SHUTDOWN_TIMEOUT", "20s");
        properties.put("SHUTDOWN_GRACE", "1s");
        properties.put("logging.structured.format.console", "");
        properties.put("logging.structured.format.file", "logstash");
        properties.put("logging.threshold.console", "error");
        properties.put("logging.file.name", directory.resolve("application.log").toString());
        return properties;
    }

    @Override
    public void close() {
        ConfigurableApplicationContext running = context;
        if (running != null) {
            running.close();
        }
    }
}
