package io.tradematching;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Reads the settings of one type and tells everything that is wrong with them: values first, then their limits. */
final class SettingsReader {

    private final Binder binder;
    private final SettingName names;
    private final SpringValidatorAdapter validator;

    SettingsReader(ConfigurableEnvironment environment, Validator validator) {
        this.binder = Binder.get(environment);
        this.names = new SettingName(environment);
        this.validator = new SpringValidatorAdapter(validator);
    }

    List<SettingProblem> problemsOf(String prefix, Class<?> type) {
        Unreadable unreadable = new Unreadable();
        binder.bind(prefix, Bindable.of(type), unreadable);
        return unreadable.problems.isEmpty() ? beyondLimits(prefix, type) : unreadable.problems;
    }

    private List<SettingProblem> beyondLimits(String prefix, Class<?> type) {
        try {
            binder.bind(prefix, Bindable.of(type), new ValidationBindHandler(validator));
            return List.of();
        } catch (BindException e) {
            return e.getCause() instanceof BindValidationException invalid
                    ? violations(prefix, invalid)
                    : List.of(new SettingProblem(prefix, SettingProblem.reasonOf(e)));
        }
    }

    private List<SettingProblem> violations(String prefix, BindValidationException invalid) {
        return invalid.getValidationErrors().getAllErrors().stream()
                .map(error -> {
                    String property = error instanceof FieldError field
                            ? prefix + "." + ConfigurationPropertyName.adapt(dashed(field.getField()), '.')
                            : prefix;
                    return new SettingProblem(names.of(property), String.valueOf(error.getDefaultMessage()));
                })
                .toList();
    }

    private static String dashed(String field) {
        return field.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Goes on after a value that cannot be read. */
    private final class Unreadable extends AbstractBindHandler {

        private final List<SettingProblem> problems = new ArrayList<>();

        @Override
        public @Nullable Object onFailure(
                ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
            // What holds values that could not be read cannot be made either; that says nothing new.
            if (context.getDepth() > 0 || problems.isEmpty()) {
                problems.add(new SettingProblem(names.of(name.toString()), SettingProblem.reasonOf(error)));
            }
            return null;
        }
    }
}
