package io.tradematching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LoggingSystem;

/** Starts Spring. Apart from the main class, so that a command that needs no services does not load it. */
final class Startup {

    private Startup() {}

    static void server(String... arguments) {
        application().run(arguments);
    }

    static int oneJob(String... arguments) {
        return SpringApplication.exit(job().run(arguments));
    }

    /** The command has set the logging up already: the standard output is for its results. */
    static int commandWithServices(String... arguments) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        return oneJob(arguments);
    }

    /** Neither listens nor serves; ends with the job, whose outcome is the exit code. */
    private static SpringApplication job() {
        SpringApplication application = application();
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("job");
        return application;
    }

    private static SpringApplication application() {
        return new SpringApplication(TradeMatchingApplication.class);
    }
}
