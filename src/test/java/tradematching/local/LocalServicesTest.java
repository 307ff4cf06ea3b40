package tradematching.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

class LocalServicesTest {

    @Test
    void findsEverythingAgainInTheNextRun(@TempDir Path directory) throws Exception {
        try (LocalServices services = LocalServices.start(Ports.free(), directory)) {
            services.provide(Tenant.STANDARD);
            leaveTraces(services);
        }
        try (LocalServices services = LocalServices.start(Ports.free(), directory)) {
            services.provide(Tenant.STANDARD);
            assertTraces(services);
        }
    }

    private static void leaveTraces(LocalServices services) throws SQLException {
        try (S3Client s3 = services.s3().client();
                DynamoDbClient dynamoDb = services.dynamoDb().client();
                SnsClient sns = services.sns().client();
                Connection database = services.postgres().connect(Tenant.STANDARD.database())) {
            s3.putObject(
                    object -> object.bucket(Tenant.STANDARD.bucket())
                            .key("BANK/a.pdf")
                            .metadata(Map.of("colour", "blue")),
                    RequestBody.fromString("content"));
            dynamoDb.putItem(item ->
                    item.tableName(Tenant.STANDARD.bankTable()).item(Map.of("Trade_ID", AttributeValue.fromS("T1"))));
            sns.publish(message ->
                    message.topicArn(Tenant.STANDARD.topicArn()).subject("Done").message("Tom & Jerry"));
            database.createStatement().execute("create table trace as select 42 as value");
        }
    }

    private static void assertTraces(LocalServices services) throws SQLException {
        try (S3Client s3 = services.s3().client();
                DynamoDbClient dynamoDb = services.dynamoDb().client();
                SqsClient sqs = services.sqs().client();
                Connection database = services.postgres().connect(Tenant.STANDARD.database())) {
            assertThat(s3.headObject(object ->
                                    object.bucket(Tenant.STANDARD.bucket()).key("BANK/a.pdf"))
                            .metadata())
                    .containsEntry("colour", "blue");
            assertThat(dynamoDb.scan(scan -> scan.tableName(Tenant.STANDARD.bankTable()))
                            .items())
                    .hasSize(1);
            assertThat(sqs.receiveMessage(request -> request.queueUrl(Tenant.STANDARD.queueUrl(services)))
                            .messages())
                    .hasSize(1);
            assertThat(services.sns().messages())
                    .extracting(SnsMessage::message)
                    .containsExactly("Tom & Jerry");
            ResultSet row = database.createStatement().executeQuery("select value from trace");
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void saysWhichPortIsTakenAndHowToMoveIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> PortTakenException.refuseIfTaken(port, "the local S3 server", "local.ports.s3"))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessage(
                            "Port %d, which the local S3 server needs, is in use by another program: "
                                    + "stop that program, or set local.ports.s3 to a free port.",
                            port);
        }
    }

    @Test
    void refusesADirectoryThatAnotherRunUses(@TempDir Path directory) throws Exception {
        try (LocalServices first = LocalServices.start(Ports.free(), directory)) {
            assertThat(first.all()).isNotEmpty();
            assertThatThrownBy(() -> LocalServices.start(Ports.free(), directory))
                    .isInstanceOf(LocalServiceException.class)
                    .hasMessageContaining("in use by another run");
        }
    }

    @Test
    void stopsAPostgresThatOutlivedItsJvm(@TempDir Path directory) throws Exception {
        LocalPostgres leftBehind = new LocalPostgres(Ports.free().postgres(), directory);
        leftBehind.start();

        PostgresProcess.stop(directory);

        assertThatThrownBy(() -> leftBehind.connect("postgres")).isInstanceOf(SQLException.class);
        assertThat(directory.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void redrivesMessagesThatAreNotAcknowledged() {
        LocalServices services = SharedLocalServices.get();
        Tenant tenant = services.newTenant();
        try (SqsClient sqs = services.sqs().client()) {
            assertThat(sqs.getQueueAttributes(queue -> queue.queueUrl(tenant.queueUrl(services))
                                    .attributeNames(QueueAttributeName.REDRIVE_POLICY))
                            .attributes()
                            .get(QueueAttributeName.REDRIVE_POLICY))
                    .contains(tenant.deadLetterQueue())
                    .contains("10");
        }
    }

    @Test
    void comesBackAfterEachServiceWasStopped() throws Exception {
        try (LocalServices services = LocalServices.startTemporary()) {
            Tenant tenant = services.newTenant();
            services.postgres().stop();
            assertThatThrownBy(() -> services.postgres().connect(tenant.database()))
                    .isInstanceOf(SQLException.class);
            services.sqs().stop();
            try (S3Client s3 = services.s3().client()) {
                s3.putObject(
                        object -> object.bucket(tenant.bucket()).key("BANK/a.pdf"), RequestBody.fromString("content"));
            }

            services.postgres().start();
            services.sqs().start();

            services.postgres().connect(tenant.database()).close();
            Awaitility.await("the event that waited for its queue").until(() -> messages(services, tenant) == 1);
        }
    }

    private static int messages(LocalServices services, Tenant tenant) {
        try (SqsClient sqs = services.sqs().client()) {
            return Integer.parseInt(sqs.getQueueAttributes(queue -> queue.queueUrl(tenant.queueUrl(services))
                            .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
                    .attributes()
                    .get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
        }
    }

    @Test
    void failsOnDemandWithTheGivenStatusUntilItRecovers() throws Exception {
        try (LocalServices services = LocalServices.startTemporary();
                S3Client s3 = services.s3().client()) {
            Tenant tenant = services.newTenant();
            services.s3().failWith(503);
            assertThatThrownBy(() -> s3.listObjectsV2(list -> list.bucket(tenant.bucket())))
                    .isInstanceOfSatisfying(
                            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(503));

            services.s3().recover();

            assertThat(s3.listObjectsV2(list -> list.bucket(tenant.bucket())).contents())
                    .isEmpty();
        }
    }

    @Test
    void showsPublishedMessagesEscaped() throws Exception {
        LocalServices services = SharedLocalServices.get();
        Tenant tenant = services.newTenant();
        try (SnsClient sns = services.sns().client()) {
            sns.publish(message -> message.topicArn(tenant.topicArn())
                    .subject("Trade <b>")
                    .message("{\"note\":\"<script>alert(1)</script>\"}"));
            assertThatThrownBy(() -> sns.publish(message -> message.topicArn("arn:aws:sns:us-east-1:000000000000:none")
                            .message("x")))
                    .isInstanceOf(NotFoundException.class);
        }

        assertThat(page(services))
                .contains("Trade &lt;b&gt;", "&lt;script&gt;", tenant.topic())
                .doesNotContain("<script>");
    }

    private static String page(LocalServices services) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI uri = LocalAws.endpoint(services.sns().port());
            return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
