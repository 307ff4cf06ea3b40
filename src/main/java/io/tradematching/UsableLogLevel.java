package io.tradematching;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets logs begin although their level cannot be read, which would otherwise end the start before {@link SettingsCheck} has looked
 * at the other settings. The check then refuses this one among them.
 */
final class UsableLogLevel implements EnvironmentPostProcessor {

    static final String LEVEL = "platform.log-level";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!isReadable(environment)) {
            Map<String, Object> usual = Map.of("logging.level.root", LogLevel.INFO);
            environment.getPropertySources().addFirst(new MapPropertySource("usableLogLevel", usual));
        }
    }

    private static boolean isReadable(ConfigurableEnvironment environment) {
        try {
            Binder.get(environment).bind(LEVEL, LogLevel.class);
            return true;
        } catch (BindException _) {
            return false;
        }
    }
}
