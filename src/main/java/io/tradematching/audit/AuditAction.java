package io.tradematching.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did, before it has its place in the trail.
 *
 * @param actor the user's name
 * @param action a verb in lower case with its object, such as {@code restart execution}
 * @param subjectType what it was done to, such as {@code break}
 * @param subjectId which one
 * @param reason as the person gave it; null where none was asked for
 * @param detail what else explains it, such as the values before and after
 */
public record AuditAction(
        String actor,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String reason,
        SortedMap<String, String> detail) {

    public AuditAction {
        require("actor", actor);
        require("action", action);
        require("subjectType", subjectType);
        require("subjectId", subjectId);
        detail = new TreeMap<>(detail);
    }

    public AuditAction(String actor, String action, String subjectType, String subjectId, @Nullable String reason) {
        this(actor, action, subjectType, subjectId, reason, new TreeMap<>());
    }

    public AuditAction with(String name, Object value) {
        SortedMap<String, String> more = new TreeMap<>(detail);
        more.putAll(Map.of(name, value.toString()));
        return new AuditAction(actor, action, subjectType, subjectId, reason, more);
    }

    private static void require(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An audited action needs its " + name);
        }
    }
}
