package io.tradematching.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the trail. */
@Repository
class AuditTable {

    /** Any number that no other advisory lock of this database uses. */
    private static final long LOCK = 7_104_291_883L;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer at a time, until its transaction ends. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .single();
    }

    Optional<AuditEntry> last() {
        return jdbc.sql("SELECT * FROM audit_entry ORDER BY position DESC LIMIT 1")
                .query(AuditTable::row)
                .optional();
    }

    void add(AuditEntry entry) {
        AuditAction action = entry.action();
        jdbc.sql("""
                        INSERT INTO audit_entry (position, at, actor, action, subject_type, subject_id, reason, detail,
                                previous_hash, hash)
                        VALUES (:position, :at, :actor, :action, :subjectType, :subjectId, :reason, :detail,
                                :previousHash, :hash)
                        """)
                .param("position", entry.position())
                .param("at", Timestamp.from(entry.at()))
                .param("actor", action.actor())
                .param("action", action.action())
                .param("subjectType", action.subjectType())
                .param("subjectId", action.subjectId())
                .param("reason", action.reason())
                .param("detail", JSON.writeValueAsString(action.detail()))
                .param("previousHash", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    List<AuditEntry> after(long position, int limit) {
        return jdbc.sql("SELECT * FROM audit_entry WHERE position > :position ORDER BY position LIMIT :limit")
                .param("position", position)
                .param("limit", limit)
                .query(AuditTable::row)
                .list();
    }

    List<AuditEntry> search(AuditQuery query, long before, int limit) {
        List<String> conditions = new ArrayList<>(List.of("position < :before"));
        Map<String, Object> parameters = new HashMap<>(Map.of("before", before, "limit", limit));
        narrow(conditions, parameters, "actor = :actor", "actor", query.actor());
        narrow(conditions, parameters, "action = :action", "action", query.action());
        narrow(conditions, parameters, "subject_type = :type", "type", query.subjectType());
        narrow(conditions, parameters, "subject_id = :id", "id", query.subjectId());
        narrow(
                conditions,
                parameters,
                "position(lower(:text) IN lower(subject_id || ' ' || coalesce(reason, ''))) > 0",
                "text",
                query.text());
        narrow(conditions, parameters, "at >= :from", "from", timestamp(query.from()));
        narrow(conditions, parameters, "at < :until", "until", timestamp(query.until()));
        return jdbc.sql("SELECT * FROM audit_entry WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY position DESC LIMIT :limit")
                .params(parameters)
                .query(AuditTable::row)
                .list();
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> parameters, String sql, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(sql);
            parameters.put(name, value);
        }
    }

    private static AuditEntry row(ResultSet row, int number) throws SQLException {
        AuditAction action = new AuditAction(
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("reason"),
                JSON.readValue(row.getString("detail"), DETAIL));
        return new AuditEntry(
                row.getLong("position"),
                row.getTimestamp("at").toInstant(),
                action,
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
