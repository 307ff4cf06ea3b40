package tradematching.local;

import java.nio.file.Path;
import org.elasticmq.NodeAddress;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.SqsClient;

/** ElasticMQ, an SQS server. Queues and messages are kept in a file. */
public final class LocalSqs implements LocalService {

    private final int port;
    private final Path directory;
    private @Nullable QueueStore store;
    private @Nullable SQSRestServer server;

    LocalSqs(int port, Path directory) {
        this.port = port;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "sqs";
    }

    @Override
    public String title() {
        return "the local SQS";
    }

    @Override
    public int port() {
        return port;
    }

    public SqsClient client() {
        return LocalAws.client(SqsClient.builder(), port);
    }

    public String queueUrl(String queue) {
        return LocalAws.endpoint(port) + "/" + LocalAws.ACCOUNT + "/" + queue;
    }

    @Override
    public synchronized void start() throws Exception {
        if (store != null) {
            return;
        }
        store = QueueStore.open(directory);
        server = SQSRestServerBuilder.withActorSystem(store.system())
                .withQueueManagerActor(store.queues())
                .withQueueEventListener(store.file())
                .withInterface("127.0.0.1")
                .withPort(port)
                .withServerAddress(new NodeAddress("http", "127.0.0.1", port, ""))
                .withAWSRegion(LocalAws.REGION)
                .withAWSAccountId(LocalAws.ACCOUNT)
                .start();
        server.waitUntilStarted();
    }

    @Override
    public synchronized void stop() throws Exception {
        if (server != null) {
            server.stopAndWait();
            server = null;
        }
        if (store != null) {
            store.close();
            store = null;
        }
    }
}
