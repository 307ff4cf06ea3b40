package tradematching.local;

import java.io.IOException;

/** Starts the platform and everything around it on this machine: {@code ./mvnw spring-boot:test-run}. */
public final class LocalPlatform {

    private LocalPlatform() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(LocalSettings.from(arguments));
        } catch (PortTakenException | LocalServiceException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(LocalSettings settings) throws IOException {
        LocalServices services = LocalServices.start(settings.ports(), settings.directory());
        Runtime.getRuntime().addShutdownHook(new Thread(services::close, "local-platform-stop"));
        services.provide(Tenant.STANDARD);
        System.out.println("Local services are ready.");
    }
}
