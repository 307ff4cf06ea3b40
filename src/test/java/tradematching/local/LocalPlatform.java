package tradematching.local;

import java.io.IOException;
import org.springframework.beans.factory.BeanCreationException;

/** Starts the platform and everything around it on this machine: {@code ./mvnw spring-boot:test-run}. */
public final class LocalPlatform {

    private LocalPlatform() {}

    public static void main(String[] arguments) throws Exception {
        try {
            start(arguments);
        } catch (PortTakenException | LocalServiceException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (BeanCreationException e) {
            // Spring has reported it; left alone, the services would keep this process alive.
            System.exit(1);
        }
    }

    private static void start(String[] arguments) throws IOException, InterruptedException {
        LocalSettings settings = LocalSettings.from(arguments);
        System.out.println("Starting the local services; data is kept in " + settings.directory() + "/");
        refuseTakenPorts(settings);
        LocalServices services = LocalServices.start(settings.ports(), settings.directory());
        LocalApplication application = new LocalApplication(services, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(application, services), "local-platform-stop"));
        services.provide(Tenant.STANDARD);
        if (settings.servicesOnly()) {
            System.out.println(new Summary(services, settings).ofServices());
        } else {
            application.start(arguments);
            new FirstRun(services, settings, new PlatformApi(settings.applicationPort())).orPresentState();
        }
    }

    private static void refuseTakenPorts(LocalSettings settings) {
        if (!settings.servicesOnly()) {
            PortTakenException.refuseIfTaken(settings.applicationPort(), "the application", "HEALTH_CHECK_PORT");
            PortTakenException.refuseIfTaken(settings.metricsPort(), "the metrics page", "METRICS_PORT");
        }
    }

    /** The application first: what it has begun, it ends with its database still there. */
    private static void stop(LocalApplication application, LocalServices services) {
        System.out.println("Stopping");
        try {
            application.close();
        } finally {
            services.close();
        }
    }
}
