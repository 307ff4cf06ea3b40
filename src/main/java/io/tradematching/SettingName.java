package io.tradematching;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;

/** Names a property as whoever sets it knows it: by its environment variable, with the value it has. */
final class SettingName {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
    private static final Pattern OTHER_PROPERTY = Pattern.compile("\\$\\{([a-z][a-z0-9.-]*)");
    private static final Pattern SECRET = Pattern.compile(".*(password|secret|token|key).*");

    private final ConfigurableEnvironment environment;

    SettingName(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    String of(String property) {
        String name = variable(property)
                .map(variable -> "%s (%s)".formatted(variable, property))
                .orElse(property);
        return value(property)
                .map(value -> "%s is \"%s\"".formatted(name, value))
                .orElse(name);
    }

    private Optional<String> variable(String property) {
        String written = written(property).orElse("");
        return VARIABLE.matcher(written)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .or(() -> OTHER_PROPERTY
                        .matcher(written)
                        .results()
                        .findFirst()
                        .flatMap(found -> variable(found.group(1))));
    }

    /** With its placeholders, from the source that decides. */
    private Optional<String> written(String property) {
        return environment.getPropertySources().stream()
                .filter(source -> !source.getName().equals("configurationProperties"))
                .map(source -> source.getProperty(property))
                .filter(value -> value != null)
                .findFirst()
                .map(Object::toString);
    }

    private Optional<String> value(String property) {
        if (SECRET.matcher(property.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(environment.getProperty(property));
        } catch (IllegalArgumentException unresolved) {
            return Optional.empty();
        }
    }
}
