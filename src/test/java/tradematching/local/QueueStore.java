package tradematching.local;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.StrictSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.actor.queue.QueueEvent;
import org.elasticmq.persistence.CreateQueueMetadata;
import org.elasticmq.persistence.sql.SqlQueuePersistenceActor;
import org.elasticmq.persistence.sql.SqlQueuePersistenceConfig;
import org.elasticmq.util.NowProvider;
import scala.Option;
import scala.collection.immutable.List;
import scala.collection.immutable.List$;

/**
 * The queues with their messages, kept in an H2 file. ElasticMQ's own server answers requests while it still restores that file;
 * a queue created in this moment would be in the way of its own past. Here the past is complete first.
 */
record QueueStore(ActorSystem system, ActorRef file, ActorRef queues) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static QueueStore open(Path directory) throws Exception {
        ActorSystem system = ActorSystem.create("elasticmq", ConfigFactory.load());
        ActorRef file = system.actorOf(Props.create(
                SqlQueuePersistenceActor.class, () -> new SqlQueuePersistenceActor(configuration(directory), none())));
        ActorRef queues = system.actorOf(Props.create(
                QueueManagerActor.class,
                () -> new QueueManagerActor(new NowProvider(), StrictSQSLimits$.MODULE$, Option.apply(file))));
        Patterns.ask(file, new QueueEvent.Restore(queues), PATIENCE)
                .toCompletableFuture()
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return new QueueStore(system, file, queues);
    }

    private static SqlQueuePersistenceConfig configuration(Path directory) {
        // The file is closed by the stop of this store, after the last message, and not by the end of the JVM at some
        // moment.
        String url =
                "jdbc:h2:" + directory.toAbsolutePath().resolve("queues") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        return new SqlQueuePersistenceConfig(true, "org.h2.Driver", url, "", "", false);
    }

    private static List<CreateQueueMetadata> none() {
        return List$.MODULE$.empty();
    }

    void close() throws Exception {
        system.terminate();
        system.getWhenTerminated().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
