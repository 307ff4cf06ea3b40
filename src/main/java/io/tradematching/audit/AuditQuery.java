package io.tradematching.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; a null component does not narrow.
 *
 * @param text found in the subject's id or the reason, whatever the case
 * @param from inclusive
 * @param until exclusive
 */
public record AuditQuery(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null, null);

    public static AuditQuery ofSubject(String type, String id) {
        return new AuditQuery(null, null, type, id, null, null, null);
    }
}
