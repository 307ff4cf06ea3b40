package io.tradematching.breaks;

import io.tradematching.breaks.BreakPage.Position;
import io.tradematching.matching.Severity;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of breaks, and how many are open. What can be done about one is in {@link Breaks}. */
@Service
@Transactional(readOnly = true)
public class BreakSearch {

    private final JdbcClient jdbc;
    private final Clock clock;

    BreakSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param after the {@code next} of the page before, null for the first page */
    public BreakPage page(BreakFilter filter, @Nullable Position after, int limit) {
        Conditions conditions = conditions(filter, after);
        List<Break> found = jdbc.sql("SELECT * FROM trade_break WHERE %s ORDER BY due_at, id LIMIT :limit"
                        .formatted(conditions.sql()))
                .params(conditions.parameters)
                .param("limit", limit + 1)
                .query(BreakTable::row)
                .list();
        boolean more = found.size() > limit;
        List<Break> page = more ? found.subList(0, limit) : found;
        return new BreakPage(page, more ? Position.behind(page.getLast()) : null);
    }

    private static Conditions conditions(BreakFilter filter, @Nullable Position after) {
        Conditions conditions = new Conditions();
        conditions.oneOf("status", filter.statuses());
        conditions.oneOf("severity", filter.severities());
        conditions.oneOf("kind", filter.kinds());
        conditions.oneOf("second_look", filter.secondLooks());
        conditions.add(
                "product_type = :product",
                "product",
                filter.product() == null ? null : filter.product().name());
        conditions.add("counterparty = :counterparty", "counterparty", filter.counterparty());
        conditions.add("assignee = :assignee", "assignee", filter.assignee());
        conditions.add(":tradeId IN (bank_trade_id, counterparty_trade_id)", "tradeId", filter.tradeId());
        conditions.add("due_at < :dueBefore", "dueBefore", BreakTable.timestamp(filter.dueBefore()));
        if (after != null) {
            conditions.add("(due_at, id) > (:afterTime, :afterId)", "afterTime", Timestamp.from(after.dueAt()));
            conditions.parameters.put("afterId", after.id());
        }
        return conditions;
    }

    /** How many breaks are open now, by severity and age. */
    public List<OpenBreaks> open() {
        Instant now = clock.instant();
        Map<OpenBreaks.Group, Long> counts = new HashMap<>();
        jdbc.sql("SELECT severity, opened_at, count(*) AS breaks FROM trade_break WHERE status <> 'RESOLVED'"
                        + " GROUP BY severity, opened_at")
                .query(row -> {
                    Severity severity = Severity.valueOf(row.getString("severity"));
                    BreakAge age =
                            BreakAge.at(now, row.getTimestamp("opened_at").toInstant());
                    counts.merge(new OpenBreaks.Group(severity, age), row.getLong("breaks"), Long::sum);
                });
        return counts.entrySet().stream()
                .map(entry -> new OpenBreaks(entry.getKey(), entry.getValue()))
                .sorted()
                .toList();
    }

    /** How many breaks are open now with each counterparty that is known, and since when the oldest is. */
    public List<OpenWithCounterparty> openByCounterparty() {
        return jdbc.sql("""
                        SELECT counterparty, count(*) AS breaks, min(opened_at) AS oldest FROM trade_break
                         WHERE status <> 'RESOLVED' AND counterparty IS NOT NULL GROUP BY counterparty
                        """)
                .query((row, _) -> new OpenWithCounterparty(
                        row.getString("counterparty"),
                        row.getLong("breaks"),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }

    /** @param oldest when the oldest of them was opened */
    public record OpenWithCounterparty(String counterparty, long breaks, Instant oldest) {}

    /** What a list is narrowed by; the text is ours alone, values are parameters. */
    private static final class Conditions {

        private final StringBuilder sql = new StringBuilder("TRUE");
        private final Map<String, Object> parameters = new HashMap<>();

        void oneOf(String column, Collection<? extends Enum<?>> values) {
            String[] names = values.stream().map(Enum::name).toArray(String[]::new);
            add("%1$s = ANY(:%1$s)".formatted(column), column, names.length == 0 ? null : names);
        }

        void add(String condition, String parameter, @Nullable Object value) {
            if (value != null) {
                sql.append(" AND ").append(condition);
                parameters.put(parameter, value);
            }
        }

        String sql() {
            return sql.toString();
        }
    }
}
