package io.tradematching.ingest;

import io.tradematching.document.ObjectReference;
import io.tradematching.ingest.DocumentEvent.Created;
import io.tradematching.ingest.DocumentEvent.Irrelevant;
import io.tradematching.ingest.DocumentEvent.Malformed;
import io.tradematching.ingest.DocumentEvent.Removed;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the forms in which AWS tells of an object: S3 notifications (any {@code eventVersion}, also wrapped by SNS), EventBridge
 * events and {@code s3:TestEvent}. Tolerant of everything it does not need.
 */
@Component
class DocumentEventParser {

    /** S3 tells by it which request wrote the object; it stands in S3's access log as well. */
    private static final String REQUEST_ID = "x-amz-request-id";

    private final JsonMapper json;
    private final Clock clock;

    DocumentEventParser(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** At least one event; a message that cannot be read is one {@link Malformed}. */
    List<DocumentEvent> parse(String body) {
        JsonNode message;
        try {
            message = json.readTree(body);
        } catch (JacksonException e) {
            return List.of(new Malformed("not JSON", body));
        }
        if (message.path("Message").isString()
                && message.path("Type").asString("").equals("Notification")) {
            return parse(message.path("Message").asString());
        }
        if (message.path("Event").asString("").equals("s3:TestEvent")) {
            return List.of(new Irrelevant("s3:TestEvent"));
        }
        if (message.has("detail-type")) {
            return List.of(eventBridge(message, body));
        }
        JsonNode records = message.path("Records");
        if (!records.isArray() || records.isEmpty()) {
            return List.of(new Malformed("neither S3 records nor an EventBridge event", body));
        }
        return records.valueStream().map(this::notification).toList();
    }

    /** The S3 notification of an object, as S3 itself would send it, for the request that is being served. */
    String notificationOf(ObjectReference object, long size, Instant eventTime) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("key", URLEncoder.encode(object.key(), StandardCharsets.UTF_8));
        described.put("size", size);
        described.put(
                object.versionId() == null ? "eTag" : "versionId",
                object.versionId() == null ? object.etag() : object.versionId());
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("eventVersion", "2.1");
        entry.put("eventSource", "aws:s3");
        entry.put("eventName", "ObjectCreated:Put");
        entry.put("eventTime", eventTime.toString());
        if (LogContext.correlationId() != null) {
            entry.put("responseElements", Map.of(REQUEST_ID, LogContext.correlationId()));
        }
        entry.put("s3", Map.of("bucket", Map.of("name", object.bucket()), "object", described));
        return json.writeValueAsString(Map.of("Records", List.of(entry)));
    }

    private DocumentEvent notification(JsonNode entry) {
        String name = entry.path("eventName").asString("").replaceFirst("^s3:", "");
        JsonNode object = entry.path("s3").path("object");
        String body = json.writeValueAsString(Map.of("Records", List.of(entry)));
        try {
            String key = URLDecoder.decode(object.path("key").asString(""), StandardCharsets.UTF_8);
            ObjectReference reference = ObjectReference.of(
                    entry.path("s3").path("bucket").path("name").asString(""),
                    key,
                    text(object, "versionId"),
                    text(object, "eTag"));
            String request = text(entry.path("responseElements"), REQUEST_ID);
            return event(name, reference, object, time(entry, "eventTime"), request, body);
        } catch (IllegalArgumentException e) {
            return new Malformed("its key is not URL-encoded", body);
        }
    }

    /** Unlike in S3's own notifications, keys come as they are. */
    private DocumentEvent eventBridge(JsonNode message, String body) {
        JsonNode object = message.path("detail").path("object");
        ObjectReference reference = ObjectReference.of(
                message.path("detail").path("bucket").path("name").asString(""),
                object.path("key").asString(""),
                text(object, "version-id"),
                text(object, "etag"));
        String name = message.path("detail-type").asString("").replace(" ", "").replace("Deleted", "Removed");
        return event(name, reference, object, time(message, "time"), text(message.path("detail"), "request-id"), body);
    }

    private DocumentEvent event(
            String name,
            ObjectReference object,
            JsonNode details,
            Instant time,
            @Nullable String request,
            String body) {
        if (object.bucket().isBlank() || object.key().isBlank()) {
            return new Malformed("no bucket or no key", body);
        }
        if (name.startsWith("ObjectCreated")) {
            return new Created(object, details.path("size").asLong(-1), time, request, body);
        }
        if (name.startsWith("ObjectRemoved") || name.startsWith("LifecycleExpiration")) {
            return new Removed(object, time);
        }
        return name.isEmpty() ? new Malformed("no event name", body) : new Irrelevant(name);
    }

    private static @Nullable String text(JsonNode node, String field) {
        String value = node.path(field).asString("");
        return value.isEmpty() ? null : value;
    }

    private Instant time(JsonNode node, String field) {
        try {
            return Instant.parse(node.path(field).asString(""));
        } catch (DateTimeException _) {
            return clock.instant();
        }
    }
}
