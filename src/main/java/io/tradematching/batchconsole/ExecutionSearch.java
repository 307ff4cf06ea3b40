package io.tradematching.batchconsole;

import io.tradematching.shell.ShellProperties;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds executions, the newest first, page by page; a page costs the same however far back it lies. */
@Repository
class ExecutionSearch {

    /** So much of a value stands in the index. */
    private static final int INDEXED = 200;

    private static final int RARE = 2_000;

    private static final String PAGE = """
            SELECT e.*, i.job_name,
                   (SELECT string_agg(p.parameter_name || '=' || coalesce(p.parameter_value, ''), ', ' ORDER BY p.parameter_name)
                      FROM batch_job_execution_params p
                     WHERE p.job_execution_id = e.job_execution_id AND p.identifying = 'Y') AS parameters
              FROM batch_job_execution e JOIN batch_job_instance i ON i.job_instance_id = e.job_instance_id
             WHERE %s
             ORDER BY e.create_time DESC, e.job_execution_id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    ExecutionSearch(JdbcClient jdbc, ShellProperties shell) {
        this.jdbc = jdbc;
        this.zone = shell.zone();
    }

    /** @param before null for the newest */
    Page page(ExecutionFilter filter, @Nullable String before, int limit) {
        Conditions conditions = conditions(filter);
        if (before != null && !before.isBlank()) {
            ExecutionCursor cursor = ExecutionCursor.parse(before);
            conditions.add("(e.create_time, e.job_execution_id) < (:beforeTime, :beforeId)", Map.of());
            conditions.values.put("beforeTime", BatchTime.of(cursor.createdAt()));
            conditions.values.put("beforeId", cursor.id());
        }
        List<ExecutionRow> rows = jdbc.sql(PAGE.formatted(conditions.sql()))
                .params(conditions.values)
                .param("limit", limit + 1)
                .query(ExecutionRow::of)
                .list();
        boolean more = rows.size() > limit;
        List<ExecutionRow> shown = more ? rows.subList(0, limit) : rows;
        return new Page(shown, more ? ExecutionCursor.of(shown.getLast()).toString() : null);
    }

    private Conditions conditions(ExecutionFilter filter) {
        Conditions conditions = new Conditions();
        conditions.addUnlessEmpty("i.job_name = :job", "job", filter.job());
        conditions.addUnlessEmpty("e.status = :status", "status", filter.status());
        if (!filter.exit().isEmpty()) {
            conditions.add("left(e.exit_code, 100) = :exit", Map.of("exit", filter.exit()));
        }
        addTime(conditions, "e.create_time >= :since", "since", filter.since(zone));
        addTime(conditions, "e.create_time < :until", "until", filter.until(zone));
        addParameter(conditions, filter);
        return conditions;
    }

    private static void addTime(Conditions conditions, String sql, String name, @Nullable Instant time) {
        if (time != null) {
            conditions.add(sql, Map.of(name, BatchTime.of(time)));
        }
    }

    private void addParameter(Conditions conditions, ExecutionFilter filter) {
        if (filter.value().isEmpty()) {
            return;
        }
        String matches = matchesOf(conditions, filter);
        // A value that many executions share is looked for along the order of the list, a rare one leads to its
        // executions.
        conditions.parts.add(
                isRare(matches, conditions)
                        ? "e.job_execution_id IN (SELECT p.job_execution_id " + matches + ")"
                        : "CASE WHEN EXISTS (SELECT 1 " + matches
                                + " AND p.job_execution_id = e.job_execution_id) THEN TRUE END");
    }

    private static String matchesOf(Conditions conditions, ExecutionFilter filter) {
        boolean beginning = filter.value().endsWith("*");
        String value = beginning ? filter.value().substring(0, filter.value().length() - 1) : filter.value();
        String start = value.substring(0, Math.min(INDEXED, value.length()));
        StringBuilder sql = new StringBuilder("FROM batch_job_execution_params p WHERE left(p.parameter_value, 200) ");
        sql.append(beginning ? "LIKE :start" : "= :start");
        conditions.values.put("start", beginning ? start.replaceAll("([\\\\%_])", "\\\\$1") + "%" : start);
        if (value.length() >= INDEXED) {
            sql.append(beginning ? " AND starts_with(p.parameter_value, :value)" : " AND p.parameter_value = :value");
            conditions.values.put("value", value);
        }
        if (!filter.parameter().isEmpty()) {
            sql.append(" AND p.parameter_name = :parameter");
            conditions.values.put("parameter", filter.parameter());
        }
        return sql.toString();
    }

    private boolean isRare(String matches, Conditions conditions) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 " + matches + " LIMIT :rare) m")
                        .params(conditions.values)
                        .param("rare", RARE)
                        .query(Long.class)
                        .single()
                < RARE;
    }

    /** @param next cursor of the page after this one, null at the end */
    record Page(List<ExecutionRow> rows, @Nullable String next) {}

    private static final class Conditions {

        private final List<String> parts = new ArrayList<>(List.of("TRUE"));
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String sql, Map<String, Object> named) {
            parts.add(sql);
            values.putAll(named);
        }

        void addUnlessEmpty(String sql, String name, String value) {
            if (!value.isEmpty()) {
                add(sql, Map.of(name, value));
            }
        }

        String sql() {
            return String.join(" AND ", parts);
        }
    }
}
