package tradematching.local;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pekko.actor.Terminated;
import org.elasticmq.server.ElasticMQServer;
import org.elasticmq.server.config.ElasticMQServerConfig;
import org.jspecify.annotations.Nullable;
import scala.Function0;
import software.amazon.awssdk.services.sqs.SqsClient;

/** ElasticMQ, an SQS server. Queues and messages are kept in a file. */
public final class LocalSqs implements LocalService {

    private final int port;
    private final @Nullable Path directory;
    private @Nullable Function0<Terminated> stop;

    /** @param directory null keeps the queues in memory, where a stop loses them */
    LocalSqs(int port, @Nullable Path directory) {
        this.port = port;
        this.directory = directory;
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
    public synchronized void start() {
        if (stop == null) {
            stop = new ElasticMQServer(new ElasticMQServerConfig(configuration())).start();
        }
    }

    @Override
    public synchronized void stop() {
        if (stop != null) {
            stop.apply();
            stop = null;
        }
    }

    private Config configuration() {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "rest-sqs.bind-hostname",
                "127.0.0.1",
                "rest-sqs.bind-port",
                port,
                "node-address.host",
                "127.0.0.1",
                "node-address.port",
                port,
                "aws.region",
                LocalAws.REGION,
                "aws.accountId",
                LocalAws.ACCOUNT));
        if (directory != null) {
            settings.put("messages-storage.enabled", true);
            settings.put(
                    "messages-storage.uri",
                    "jdbc:h2:" + directory.toAbsolutePath().resolve("queues"));
        }
        return ConfigFactory.parseMap(settings).withFallback(ConfigFactory.load());
    }
}
