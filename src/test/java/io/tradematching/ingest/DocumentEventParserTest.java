package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.ObjectReference;
import io.tradematching.ingest.DocumentEvent.Created;
import io.tradematching.ingest.DocumentEvent.Irrelevant;
import io.tradematching.ingest.DocumentEvent.Malformed;
import io.tradematching.ingest.DocumentEvent.Removed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DocumentEventParserTest {

    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

    private final DocumentEventParser parser =
            new DocumentEventParser(new JsonMapper(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void readsAnS3NotificationAndDecodesItsKey() {
        List<DocumentEvent> events = parser.parse("""
                {"Records":[{"eventVersion":"2.3","eventSource":"aws:s3","eventTime":"2026-01-30T08:15:30.000Z",
                 "eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"trade-documents"},
                 "object":{"key":"BANK/2026/Gr%C3%BC%C3%9Fe+an+FAB.pdf","size":4711,"eTag":"abc","sequencer":"0A"}}}]}
                """);

        assertThat(events).singleElement().isInstanceOfSatisfying(Created.class, created -> {
            assertThat(created.object())
                    .isEqualTo(new ObjectReference("trade-documents", "BANK/2026/Grüße an FAB.pdf", "e:abc"));
            assertThat(created.size()).isEqualTo(4711);
            assertThat(created.eventTime()).isEqualTo("2026-01-30T08:15:30Z");
        });
    }

    @Test
    void identifiesAnObjectOfAVersionedBucketByItsVersion() {
        List<DocumentEvent> events = parser.parse("""
                {"Records":[{"eventName":"ObjectCreated:CompleteMultipartUpload","s3":{"bucket":{"name":"b"},
                 "object":{"key":"BANK/x.pdf","eTag":"abc","versionId":"v7"}}}]}
                """);

        assertThat(events).singleElement().isInstanceOfSatisfying(Created.class, created -> {
            assertThat(created.object().version()).isEqualTo("v:v7");
            assertThat(created.size()).isEqualTo(-1);
            assertThat(created.eventTime()).isEqualTo(NOW);
        });
    }

    @Test
    void readsAnEventBridgeEventWhoseKeyIsNotEncoded() {
        List<DocumentEvent> events = parser.parse("""
                {"version":"0","detail-type":"Object Created","source":"aws.s3","time":"2026-01-30T08:15:30Z",
                 "detail":{"bucket":{"name":"b"},"object":{"key":"BANK/a+b %41.pdf","size":1,"etag":"e1"}}}
                """);

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        Created.class,
                        created -> assertThat(created.object())
                                .isEqualTo(new ObjectReference("b", "BANK/a+b %41.pdf", "e:e1")));
    }

    @Test
    void givesEveryRecordItsOwnOutcome() {
        List<DocumentEvent> events = parser.parse("""
                {"Records":[
                 {"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"b"},"object":{"key":"BANK/x.pdf"}}},
                 {"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"b"},"object":{"key":"BANK/%ZZ.pdf"}}},
                 {"eventName":"ObjectRemoved:Delete","s3":{"bucket":{"name":"b"},"object":{"key":"BANK/y.pdf"}}},
                 {"eventName":"ObjectTagging:Put","s3":{"bucket":{"name":"b"},"object":{"key":"BANK/y.pdf"}}}]}
                """);

        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(Created.class, Malformed.class, Removed.class, Irrelevant.class);
    }

    @Test
    void acknowledgesTheTestEvent() {
        assertThat(parser.parse("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"b\"}"))
                .singleElement()
                .isInstanceOf(Irrelevant.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "7", "[]", "{}", "{\"Records\":[]}", "{\"Records\":[7]}", "<html>", "{\"Records\""})
    void tellsWhatIsNoEvent(String body) {
        assertThat(parser.parse(body)).singleElement().isInstanceOf(Malformed.class);
    }

    @Test
    void readsBackTheNotificationItWrites() {
        ObjectReference object = new ObjectReference("b", "BANK/ü + %.pdf", "e:abc");

        List<DocumentEvent> events = parser.parse(parser.notificationOf(object, 12, NOW));

        assertThat(events).singleElement().isInstanceOfSatisfying(Created.class, created -> {
            assertThat(created.object()).isEqualTo(object);
            assertThat(created.size()).isEqualTo(12);
            assertThat(created.eventTime()).isEqualTo(NOW);
        });
    }
}
