package io.tradematching.batchconsole;

import io.tradematching.launch.LaunchPauses;
import io.tradematching.launch.LaunchPauses.Pause;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Refuses, while launching is paused, what any part of the application starts or restarts through its {@code JobOperator}. */
@Component
class PausableLaunches implements BeanPostProcessor {

    private final ObjectProvider<LaunchPauses> pauses;

    PausableLaunches(ObjectProvider<LaunchPauses> pauses) {
        this.pauses = pauses;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JobOperator operator
                ? Proxy.newProxyInstance(
                        JobOperator.class.getClassLoader(),
                        new Class<?>[] {JobOperator.class},
                        (_, method, arguments) -> call(operator, method, arguments))
                : bean;
    }

    private @Nullable Object call(JobOperator operator, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        refuseIfPaused(method, arguments);
        try {
            return method.invoke(operator, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private void refuseIfPaused(Method method, @Nullable Object @Nullable [] arguments) {
        if (isLaunch(method) && arguments != null) {
            jobName(arguments[0]).flatMap(pauses.getObject()::of).ifPresent(PausableLaunches::refuse);
        }
    }

    private static boolean isLaunch(Method method) {
        return method.getName().startsWith("start")
                || method.getName().equals("restart")
                || method.getName().equals("run");
    }

    /** An execution that is named by its number alone is only held back with all jobs. */
    private static Optional<String> jobName(@Nullable Object first) {
        return switch (first) {
            case Job job -> Optional.of(job.getName());
            case JobExecution execution ->
                Optional.of(execution.getJobInstance().getJobName());
            case String name -> Optional.of(name);
            case null, default -> Optional.of(LaunchPauses.ALL_JOBS);
        };
    }

    private static void refuse(Pause pause) {
        throw new IllegalStateException(
                "Launching is paused by %s since %s: %s".formatted(pause.actor(), pause.since(), pause.reason()));
    }
}
