package io.tradematching;

import static java.util.Map.entry;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.logging.LogLevel;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/** Reads every setting before anything is built with it, so that one failed start names all that is wrong. */
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Of the framework's properties those that have a variable of ours. */
    private static final Map<String, Class<?>> OF_THE_FRAMEWORK = Map.ofEntries(
            entry(UsableLogLevel.LEVEL, LogLevel.class),
            entry("server.port", Integer.class),
            entry("server.servlet.session.timeout", Duration.class),
            entry("server.servlet.session.cookie.secure", Boolean.class),
            entry("management.server.port", Integer.class),
            entry("management.tracing.sampling.probability", Float.class),
            entry("spring.datasource.hikari.maximum-pool-size", Integer.class),
            entry("spring.lifecycle.timeout-per-shutdown-phase", Duration.class),
            entry("spring.servlet.multipart.max-request-size", DataSize.class),
            entry("spring.cloud.aws.sqs.listener.auto-startup", Boolean.class),
            entry("spring.cloud.aws.sqs.listener.poll-timeout", Duration.class));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<SettingProblem> problems = problemsIn(context.getEnvironment());
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
    }

    private static List<SettingProblem> problemsIn(ConfigurableEnvironment environment) {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            SettingsReader reader = new SettingsReader(environment, validators.getValidator());
            return Stream.concat(
                            OF_THE_FRAMEWORK.entrySet().stream()
                                    .flatMap(entry -> reader.problemsOf(entry.getKey(), entry.getValue()).stream()),
                            ownTypes().flatMap(type -> reader.problemsOf(prefix(type), type).stream()))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** What {@code @ConfigurationPropertiesScan} finds. */
    private static Stream<Class<?>> ownTypes() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents(SettingsCheck.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), SettingsCheck.class.getClassLoader()));
    }

    private static String prefix(Class<?> type) {
        ConfigurationProperties found = AnnotatedElementUtils.getMergedAnnotation(type, ConfigurationProperties.class);
        return found == null ? "" : found.prefix();
    }
}
