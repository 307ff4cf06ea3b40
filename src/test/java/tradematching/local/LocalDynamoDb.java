package tradematching.local;

import com.amazonaws.services.dynamodbv2.local.main.CommandLineInput;
import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Amazon's own DynamoDB Local. */
public final class LocalDynamoDb implements LocalService {

    private final int port;
    private final @Nullable Path directory;
    private @Nullable DynamoDBProxyServer server;

    /** @param directory null keeps the tables in memory, where a stop loses them */
    LocalDynamoDb(int port, @Nullable Path directory) {
        this.port = port;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "dynamodb";
    }

    @Override
    public String title() {
        return "the local DynamoDB";
    }

    @Override
    public int port() {
        return port;
    }

    public DynamoDbClient client() {
        return LocalAws.client(DynamoDbClient.builder(), port);
    }

    @Override
    public synchronized void start() throws Exception {
        if (server != null) {
            return;
        }
        CommandLineInput input = new CommandLineInput(arguments());
        input.init();
        server = ServerRunner.createServer(input);
        bindToLoopback(server);
        server.start();
    }

    @Override
    public synchronized void stop() throws Exception {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    private String[] arguments() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-sharedDb", "-disableTelemetry", "-port", "" + port));
        if (directory == null) {
            arguments.add("-inMemory");
        } else {
            arguments.addAll(
                    List.of("-dbPath", Files.createDirectories(directory).toString()));
        }
        return arguments.toArray(String[]::new);
    }

    /** It would listen on every network of the machine, and has no option against that. */
    private static void bindToLoopback(DynamoDBProxyServer proxy) throws ReflectiveOperationException {
        Field field = DynamoDBProxyServer.class.getDeclaredField("server");
        field.setAccessible(true);
        for (Connector connector : ((Server) field.get(proxy)).getConnectors()) {
            ((ServerConnector) connector).setHost("127.0.0.1");
        }
    }
}
