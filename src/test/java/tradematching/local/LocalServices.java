package tradematching.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All the servers that the application needs, in this JVM and on 127.0.0.1 only. Each can be stopped and started by itself to
 * see how the application takes it.
 */
public final class LocalServices implements AutoCloseable {

    private final LocalData data;
    private final LocalPostgres postgres;
    private final LocalDynamoDb dynamoDb;
    private final LocalSqs sqs;
    private final LocalS3 s3;
    private final LocalSns sns;
    private final ObjectEvents events;
    private final EventOutbox outbox;

    private LocalServices(Ports ports, LocalData data) throws IOException {
        Clock clock = Clock.systemUTC();
        this.data = data;
        this.postgres = new LocalPostgres(ports.postgres(), data.folder("postgres"));
        this.dynamoDb = new LocalDynamoDb(ports.dynamodb(), data.isTemporary() ? null : data.folder("dynamodb"));
        this.sqs = new LocalSqs(ports.sqs(), data.folder("sqs"));
        this.outbox = new EventOutbox(sqs.client());
        this.events = new ObjectEvents(clock, outbox);
        this.s3 = new LocalS3(ports.s3(), data.folder("s3"), events);
        this.sns = new LocalSns(ports.sns(), new SnsMessages(data.folder("sns")), clock);
    }

    /** Servers on free ports whose data goes when they are closed. */
    public static LocalServices startTemporary() throws IOException {
        LocalServices services = new LocalServices(Ports.free(), LocalData.temporary());
        services.orCloseAll(() -> InParallel.run(services.all(), LocalService::start));
        return services;
    }

    /**
     * Servers that find again what the last run left in the directory.
     *
     * @throws PortTakenException with a sentence for the user
     */
    static LocalServices start(Ports ports, Path directory) throws IOException {
        LocalServices services = new LocalServices(ports, LocalData.in(directory));
        services.orCloseAll(() -> {
            services.postgres.stopLeftBehind();
            services.all().forEach(LocalServices::refuseTakenPort);
            InParallel.run(services.all(), LocalService::start);
        });
        return services;
    }

    private void orCloseAll(Runnable start) {
        try {
            start.run();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static void refuseTakenPort(LocalService service) {
        PortTakenException.refuseIfTaken(service.port(), service.title(), "local.ports." + service.name());
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalDynamoDb dynamoDb() {
        return dynamoDb;
    }

    public LocalSqs sqs() {
        return sqs;
    }

    public LocalS3 s3() {
        return s3;
    }

    public LocalSns sns() {
        return sns;
    }

    /** Resources of a new tenant that shares nothing with any other. */
    public Tenant newTenant() {
        return provide(Tenant.unique());
    }

    /** Creates whatever of the tenant is missing. */
    Tenant provide(Tenant tenant) {
        new Provision(this, events).provide(tenant);
        return tenant;
    }

    List<LocalService> all() {
        return List.of(postgres, dynamoDb, sqs, s3, sns);
    }

    Map<String, String> endpointProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("AWS_REGION", LocalAws.REGION);
        properties.put("spring.cloud.aws.region.static", LocalAws.REGION);
        properties.put("spring.cloud.aws.credentials.access-key", LocalAws.ACCESS_KEY);
        properties.put("spring.cloud.aws.credentials.secret-key", LocalAws.SECRET_KEY);
        properties.put("spring.cloud.aws.s3.endpoint", endpoint(s3));
        properties.put("spring.cloud.aws.s3.path-style-access-enabled", "true");
        properties.put("spring.cloud.aws.sqs.endpoint", endpoint(sqs));
        properties.put("spring.cloud.aws.dynamodb.endpoint", endpoint(dynamoDb));
        properties.put("spring.cloud.aws.sns.endpoint", endpoint(sns));
        return properties;
    }

    private static String endpoint(LocalService service) {
        return LocalAws.endpoint(service.port()).toString();
    }

    /** Stops everything; a server that does not stop in an orderly way does not keep the others. */
    @Override
    public void close() {
        outbox.close();
        try {
            InParallel.run(all(), LocalService::stop);
        } finally {
            data.close();
        }
    }
}
