package tradematching.local;

import java.io.IOException;
import java.io.UncheckedIOException;

/** One set of temporary services for all tests of a JVM, started when first asked for. */
public final class SharedLocalServices {

    private SharedLocalServices() {}

    public static LocalServices get() {
        return Holder.SERVICES;
    }

    private static final class Holder {

        static final LocalServices SERVICES = start();

        private static LocalServices start() {
            try {
                LocalServices services = LocalServices.startTemporary();
                Runtime.getRuntime().addShutdownHook(new Thread(services::close, "local-services-closer"));
                return services;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
