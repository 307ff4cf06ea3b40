package tradematching.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** Writes the message that S3 sends to a queue when an object was created. */
final class ObjectEventFormat {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final JsonMapper json = new JsonMapper();
    private final AtomicLong sequence = new AtomicLong();
    private final Clock clock;

    ObjectEventFormat(Clock clock) {
        this.clock = clock;
    }

    String json(String bucket, CreatedObject object) {
        return json.writeValueAsString(Map.of("Records", List.of(event(bucket, object))));
    }

    private Map<String, Object> event(String bucket, CreatedObject object) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("eventVersion", "2.1");
        event.put("eventSource", "aws:s3");
        event.put("awsRegion", LocalAws.REGION);
        event.put("eventTime", MILLISECONDS.format(clock.instant()));
        event.put("eventName", "ObjectCreated:" + object.how());
        event.put("userIdentity", Map.of("principalId", "AWS:" + LocalAws.ACCOUNT));
        event.put("requestParameters", Map.of("sourceIPAddress", "127.0.0.1"));
        event.put(
                "responseElements", Map.of("x-amz-request-id", UUID.randomUUID().toString()));
        event.put("s3", place(bucket, object));
        return event;
    }

    private Map<String, Object> place(String bucket, CreatedObject object) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("s3SchemaVersion", "1.0");
        place.put("configurationId", "document-events");
        place.put(
                "bucket",
                Map.of(
                        "name",
                        bucket,
                        "ownerIdentity",
                        Map.of("principalId", LocalAws.ACCOUNT),
                        "arn",
                        "arn:aws:s3:::" + bucket));
        place.put("object", describe(object));
        return place;
    }

    private Map<String, Object> describe(CreatedObject object) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("key", encode(object.key()));
        description.put("size", object.size());
        description.put("eTag", object.eTag().replace("\"", ""));
        if (object.versionId() != null) {
            description.put("versionId", object.versionId());
        }
        description.put("sequencer", sequencer());
        return description;
    }

    /** S3 encodes keys in events as in an HTML form, but leaves the slashes. */
    private static String encode(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    /** Grows with every event, over restarts too. */
    private String sequencer() {
        long micros = clock.millis() * 1000;
        return "%018X".formatted(sequence.updateAndGet(last -> Math.max(last + 1, micros)));
    }
}
