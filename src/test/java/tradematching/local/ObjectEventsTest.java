package tradematching.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.sqs.SqsClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ObjectEventsTest {

    private static final int PART_SIZE = 5 * 1024 * 1024;

    private final LocalServices services = SharedLocalServices.get();
    private final Tenant tenant = services.newTenant();
    private final S3Client s3 = services.s3().client();

    @Test
    void announcesAPutWithItsKeyEncodedAsInAForm() {
        String eTag = put("BANK/2026/01 Jänner/a+b (1).pdf", "content").replace("\"", "");

        JsonNode event = onlyEvent();

        assertThat(event.path("eventName").asString()).isEqualTo("ObjectCreated:Put");
        assertThat(event.path("eventSource").asString()).isEqualTo("aws:s3");
        assertThat(event.path("eventTime").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(event.at("/s3/bucket/name").asString()).isEqualTo(tenant.bucket());
        JsonNode object = event.at("/s3/object");
        assertThat(object.path("key").asString()).isEqualTo("BANK/2026/01+J%C3%A4nner/a%2Bb+%281%29.pdf");
        assertThat(object.path("size").asLong()).isEqualTo(7);
        assertThat(object.path("eTag").asString()).isEqualTo(eTag).isEqualTo("9a0364b9e99bb480dd25e1f0284c8555");
    }

    @Test
    void announcesAMultipartUploadOnceWithItsFinalETag() {
        String eTag = multipart("COUNTERPARTY/large.pdf").replace("\"", "");

        JsonNode event = onlyEvent();

        assertThat(event.path("eventName").asString()).isEqualTo("ObjectCreated:CompleteMultipartUpload");
        assertThat(event.at("/s3/object/size").asLong()).isEqualTo(PART_SIZE + 3);
        assertThat(event.at("/s3/object/eTag").asString()).isEqualTo(eTag).endsWith("-2");
    }

    @Test
    void announcesACopyUnderItsNewKey() {
        put("reports/a.pdf", "content");
        s3.copyObject(copy -> copy.sourceBucket(tenant.bucket())
                .sourceKey("reports/a.pdf")
                .destinationBucket(tenant.bucket())
                .destinationKey("BANK/a.pdf"));

        JsonNode event = onlyEvent();

        assertThat(event.path("eventName").asString()).isEqualTo("ObjectCreated:Copy");
        assertThat(event.at("/s3/object/key").asString()).isEqualTo("BANK/a.pdf");
        assertThat(event.at("/s3/object/size").asLong()).isEqualTo(7);
    }

    @Test
    void ordersTheEventsOfOneKeyBySequencer() {
        put("BANK/a.pdf", "first");
        put("BANK/a.pdf", "second");

        List<String> sequencers = receive().stream()
                .sorted((a, b) -> Long.compare(size(a), size(b)))
                .map(event -> event.at("/s3/object/sequencer").asString())
                .toList();

        assertThat(sequencers).hasSize(2).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void keepsSilentAboutThePlatformsOwnOutputAndAboutDeletions() {
        put("PDFIMAGES/BANK/a/page_001.jpg", "image");
        put("extracted/BANK/trade_a.json", "{}");
        put("reports/matching_report.md", "# report");
        put("BANK/a.pdf", "content");
        s3.deleteObject(object -> object.bucket(tenant.bucket()).key("BANK/a.pdf"));

        assertThat(onlyEvent().at("/s3/object/key").asString()).isEqualTo("BANK/a.pdf");
    }

    private static long size(JsonNode event) {
        return event.at("/s3/object/size").asLong();
    }

    private String put(String key, String content) {
        return s3.putObject(object -> object.bucket(tenant.bucket()).key(key), RequestBody.fromString(content))
                .eTag();
    }

    private String multipart(String key) {
        String id = s3.createMultipartUpload(
                        upload -> upload.bucket(tenant.bucket()).key(key))
                .uploadId();
        CompletedPart first = part(key, id, 1, new byte[PART_SIZE]);
        CompletedPart last = part(key, id, 2, new byte[3]);
        return s3.completeMultipartUpload(upload -> upload.bucket(tenant.bucket())
                        .key(key)
                        .uploadId(id)
                        .multipartUpload(parts -> parts.parts(first, last)))
                .eTag();
    }

    private CompletedPart part(String key, String id, int number, byte[] content) {
        String eTag = s3.uploadPart(
                        part -> part.bucket(tenant.bucket())
                                .key(key)
                                .uploadId(id)
                                .partNumber(number),
                        RequestBody.fromBytes(content))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(eTag).build();
    }

    private JsonNode onlyEvent() {
        List<JsonNode> events = receive();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    /** An event is in the queue before the upload is answered. */
    private List<JsonNode> receive() {
        try (SqsClient sqs = services.sqs().client()) {
            return sqs
                    .receiveMessage(request ->
                            request.queueUrl(tenant.queueUrl(services)).maxNumberOfMessages(10))
                    .messages()
                    .stream()
                    .map(message -> new JsonMapper().readTree(message.body()).path("Records"))
                    .peek(records -> assertThat(records.size()).isEqualTo(1))
                    .map(records -> records.get(0))
                    .toList();
        }
    }
}
