package tradematching.logging;

import ch.qos.logback.classic.BasicConfigurator;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import org.slf4j.Logger;

/**
 * Replaces Logback's default, which prints everything. Found through {@code META-INF/services}; Spring Boot replaces it in turn
 * when an application starts, and {@code config/application.yml} then says the same to it.
 */
public final class QuietLogging extends ContextAwareBase implements Configurator {

    private static final List<String> EMULATORS = List.of(
            "com.amazonaws.services.dynamodbv2",
            "com.almworks.sqlite4java",
            "io.zonky.test",
            "org.apache.pekko",
            "org.eclipse.jetty",
            "org.elasticmq",
            "org.gaul");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        BasicConfigurator console = new BasicConfigurator();
        console.setContext(context);
        console.configure(context);
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        EMULATORS.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
        // It prints a stack trace for every condition that does not hold.
        context.getLogger("com.amazonaws.services.dynamodbv2.local.server").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
