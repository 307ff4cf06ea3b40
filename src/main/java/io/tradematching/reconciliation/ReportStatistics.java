package io.tradematching.reconciliation;

import io.tradematching.breaks.BreakAge;
import io.tradematching.matching.DifferenceKind;
import io.tradematching.matching.Severity;
import io.tradematching.reconciliation.Statistics.BreakGroup;
import io.tradematching.reconciliation.Statistics.Breakdown;
import io.tradematching.reconciliation.Statistics.Dimension;
import io.tradematching.reconciliation.Statistics.Pattern;
import io.tradematching.reconciliation.Statistics.ReadingAgreement;
import io.tradematching.reconciliation.Statistics.UsedTolerance;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TradeSource;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the rows of a run add up to. */
@Repository
@Transactional(readOnly = true)
class ReportStatistics {

    private static final String[] DATES = Arrays.stream(Term.values())
            .filter(term -> term.type() == TermType.DATE)
            .map(Term::wireName)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    ReportStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that is said before the pairs and trades themselves. */
    Statistics of(Run run) {
        Map<Dimension, List<Breakdown>> breakdowns = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            breakdowns.put(dimension, breakdown(run, dimension));
        }
        return new Statistics(breakdowns, breaks(run), patterns(run), tolerances(run), readings(run));
    }

    /** The run's findings, in the order of their codes. */
    List<Finding> findings(Run run) {
        return jdbc
                .sql(
                        "SELECT code, item, message FROM reconciliation_finding WHERE run_id = :run ORDER BY item, message")
                .param("run", run.id())
                .query((row, _) ->
                        new Finding(Finding.Code.valueOf(row.getString(1)), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Finding::code))
                .toList();
    }

    /** Trades in scope by product, counterparty or currency, in the order of the names. */
    List<Breakdown> breakdown(Run run, Dimension dimension) {
        String column = dimension.column();
        return jdbc.sql("""
                        SELECT name, sum(bank) FILTER (WHERE status = 'MATCHED') AS matched,
                               sum(bank) FILTER (WHERE status = 'MISMATCHED') AS mismatched,
                               sum(bank) FILTER (WHERE status = 'AMBIGUOUS') AS ambiguous,
                               sum(bank) FILTER (WHERE status = 'UNMATCHED') AS unmatched,
                               sum(1) FILTER (WHERE status = 'ALLEGED') AS alleged
                          FROM (SELECT %1$s AS name, status, 1 AS bank FROM reconciliation_pair WHERE run_id = :run
                                UNION ALL
                                SELECT %1$s, status, CASE source WHEN 'BANK' THEN 1 ELSE 0 END
                                  FROM reconciliation_item
                                 WHERE run_id = :run AND status IN ('AMBIGUOUS', 'UNMATCHED', 'ALLEGED')) AS trades
                         GROUP BY name ORDER BY name NULLS LAST
                        """.formatted(column))
                .param("run", run.id())
                .query((row, _) -> new Breakdown(
                        row.getString("name"),
                        row.getLong("matched"),
                        row.getLong("mismatched"),
                        row.getLong("ambiguous"),
                        row.getLong("unmatched"),
                        row.getLong("alleged")))
                .list();
    }

    /** Unresolved breaks by kind, severity and age. */
    private List<BreakGroup> breaks(Run run) {
        return jdbc
                .sql("""
                        SELECT kind, severity, age, count(*) AS breaks
                          FROM (SELECT kind, severity,
                                       CASE WHEN :asOf - break_opened_at < interval '1 day' THEN 0
                                            WHEN :asOf - break_opened_at < interval '7 days' THEN 1
                                            WHEN :asOf - break_opened_at < interval '30 days' THEN 2
                                            ELSE 3 END AS age
                                  FROM reconciliation_difference
                                 WHERE run_id = :run AND NOT tolerated AND break_status <> 'RESOLVED') AS open
                         GROUP BY kind, severity, age
                        """)
                .param("run", run.id())
                .param("asOf", Timestamp.from(run.asOf()))
                .query((row, _) -> new BreakGroup(
                        DifferenceKind.valueOf(row.getString("kind")),
                        Severity.valueOf(row.getString("severity")),
                        BreakAge.values()[row.getInt("age")],
                        row.getLong("breaks")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /**
     * The same difference in most of a counterparty's pairs: a date that is always off by the same days, a value that always stands
     * against the same other value.
     */
    private List<Pattern> patterns(Run run) {
        return jdbc.sql("""
                        WITH difference AS (
                            SELECT p.counterparty, d.term, d.match_id,
                                   CASE WHEN d.term = ANY(:dates)
                                        THEN %1$s - %2$s END AS days,
                                   CASE WHEN d.term = ANY(:dates) THEN NULL ELSE d.bank_value END AS bank_value,
                                   CASE WHEN d.term = ANY(:dates) THEN NULL ELSE d.counterparty_value END AS other_value
                              FROM reconciliation_difference d
                              JOIN reconciliation_pair p ON p.run_id = d.run_id AND p.match_id = d.match_id
                             WHERE d.run_id = :run AND p.counterparty IS NOT NULL),
                        pairs AS (SELECT counterparty, count(*) AS pairs FROM reconciliation_pair
                                   WHERE run_id = :run GROUP BY counterparty)
                        SELECT d.counterparty, d.term, d.days, d.bank_value, d.other_value, p.pairs,
                               count(*) AS seen,
                               (array_agg(d.match_id ORDER BY d.match_id COLLATE "C"))[1\\:5] AS examples
                          FROM difference d JOIN pairs p ON p.counterparty = d.counterparty
                         WHERE d.days IS DISTINCT FROM 0
                         GROUP BY d.counterparty, d.term, d.days, d.bank_value, d.other_value, p.pairs
                        HAVING count(*) >= 3 AND count(*) * 2 >= p.pairs
                         ORDER BY d.counterparty, d.term COLLATE "C", seen DESC, examples
                        """.formatted(weekdaysUntil("d.counterparty_value"), weekdaysUntil("d.bank_value")))
                .param("run", run.id())
                .param("dates", DATES)
                .query((row, _) -> new Pattern(
                        row.getString("counterparty"),
                        row.getString("term"),
                        row.getObject("days", Integer.class),
                        row.getString("bank_value"),
                        row.getString("other_value"),
                        row.getLong("seen"),
                        row.getLong("pairs"),
                        List.of((String[]) row.getArray("examples").getArray())))
                .list();
    }

    /** Business days from a Monday long ago: a trade date a day early is one business day early over a weekend too. */
    private static String weekdaysUntil(String column) {
        String days = "(CAST(%s AS date) - DATE '1900-01-01')".formatted(column);
        return "(%1$s / 7 * 5 + least(%1$s %% 7, 5))".formatted(days);
    }

    private List<ReadingAgreement> readings(Run run) {
        return jdbc.sql("""
                        SELECT * FROM reconciliation_reading_agreement WHERE run_id = :run
                         ORDER BY agreed::numeric / compared, house, source, term
                        """)
                .param("run", run.id())
                .query((row, _) -> new ReadingAgreement(
                        TradeSource.valueOf(row.getString("source")),
                        row.getString("house"),
                        row.getString("term"),
                        row.getLong("compared"),
                        row.getLong("agreed")))
                .list();
    }

    /** The tolerances that differences were judged by. */
    private List<UsedTolerance> tolerances(Run run) {
        return jdbc.sql("""
                        SELECT DISTINCT term COLLATE "C" AS term, tolerance COLLATE "C" AS tolerance
                          FROM reconciliation_difference WHERE run_id = :run AND tolerance <> :misread
                         ORDER BY term, tolerance
                        """)
                .param("run", run.id())
                .param("misread", PairEvidence.MISREAD)
                .query((row, _) -> new UsedTolerance(row.getString(1), row.getString(2)))
                .list();
    }
}
