package io.tradematching.aws;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Points in time as ISO texts of one length, so that the table's text comparison orders them by time. */
final class Times {

    private static final DateTimeFormatter NINE_DIGITS =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private Times() {}

    static AttributeValue write(Instant time) {
        return AttributeValue.fromS(NINE_DIGITS.format(time));
    }

    /** Reads any ISO form; other systems leave out the zone and mean UTC. */
    static Instant read(String attribute, String text) {
        try {
            return text.endsWith("Z") ? Instant.parse(text) : withoutZone(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(attribute + " is no point in time", e);
        }
    }

    private static Instant withoutZone(String text) {
        return DateTimeFormatter.ISO_DATE_TIME.parseBest(text, java.time.OffsetDateTime::from, LocalDateTime::from)
                        instanceof java.time.OffsetDateTime zoned
                ? zoned.toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }
}
