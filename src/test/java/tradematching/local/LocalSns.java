package tradematching.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sns.SnsClient;

/** A topic server that speaks the SNS query protocol, keeps every message and shows the latest in a browser. */
public final class LocalSns implements LocalService {

    private final int port;
    private final SnsMessages messages;
    private final SnsActions actions;
    private @Nullable HttpServer server;

    LocalSns(int port, SnsMessages messages, Clock clock) {
        this.port = port;
        this.messages = messages;
        this.actions = new SnsActions(messages, clock);
    }

    @Override
    public String name() {
        return "sns";
    }

    @Override
    public String title() {
        return "the local SNS";
    }

    @Override
    public int port() {
        return port;
    }

    /** Everything published so far, oldest first. */
    public List<SnsMessage> messages() {
        return messages.all();
    }

    public SnsClient client() {
        return LocalAws.client(SnsClient.builder(), port);
    }

    void createTopic(String arn) {
        messages.addTopic(arn);
    }

    @Override
    public synchronized void start() throws IOException {
        if (server != null) {
            return;
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", new SnsHttp(actions, messages));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }
}
