package io.tradematching.reconciliation;

import io.tradematching.breaks.SecondLook;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.reconciliation.ReportedPair.Print;
import io.tradematching.trade.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Second looks that were taken, and whether two readings agreed. */
@Repository
@Transactional
class LookRecords {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final Clock clock;

    LookRecords(JdbcClient jdbc, NamedParameterJdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    /** Earlier looks at these pairs' papers. */
    @Transactional(readOnly = true)
    Map<PaperPair, Map<Term, TermEvidence>> find(Collection<PaperPair> pairs) {
        Map<PaperPair, Map<Term, TermEvidence>> found = new HashMap<>();
        jdbc.sql("""
                        SELECT l.* FROM second_look l
                          JOIN unnest(:banks, :counterparties) AS p (bank, counterparty)
                            ON l.bank_document_id = p.bank AND l.counterparty_document_id = p.counterparty
                        """)
                .param("banks", pairs.stream().map(PaperPair::bank).toArray(String[]::new))
                .param(
                        "counterparties",
                        pairs.stream().map(PaperPair::counterparty).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(PaperPair.of(row), _ -> new EnumMap<>(Term.class))
                            .put(Term.ofWireName(row.getString("term")).orElseThrow(), evidence(row));
                });
        return found;
    }

    void add(PaperPair pair, Map<Term, TermEvidence> looks, List<ReadingComparison> comparisons) {
        Timestamp now = Timestamp.from(clock.instant());
        batch.batchUpdate(
                """
                INSERT INTO second_look (bank_document_id, counterparty_document_id, term, outcome, note,
                        bank_raw, bank_page, counterparty_raw, counterparty_page, taken_at)
                VALUES (:bank, :counterparty, :term, :outcome, :note,
                        :bankRaw, :bankPage, :counterpartyRaw, :counterpartyPage, :now)
                ON CONFLICT DO NOTHING
                """,
                looks.entrySet().stream()
                        .map(it -> parameters(pair, it.getKey(), it.getValue()).addValue("now", now))
                        .toArray(SqlParameterSource[]::new));
        batch.batchUpdate(
                """
                INSERT INTO reading_comparison (document_id, term, source, house, first_method, agrees, compared_at)
                VALUES (:document, :term, :source, :house, :method, :agrees, :now)
                ON CONFLICT DO NOTHING
                """,
                comparisons.stream()
                        .map(it -> it.parameters().addValue("now", now))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Keeps how often readings agreed until now as part of the run, so that its report always says the same. */
    void summarize(Run run) {
        jdbc.sql("""
                        INSERT INTO reconciliation_reading_agreement (run_id, source, house, term, compared, agreed)
                        SELECT :run, source, house, term, count(*), count(*) FILTER (WHERE agrees)
                          FROM reading_comparison GROUP BY source, house, term
                        """).param("run", run.id()).update();
    }

    private static MapSqlParameterSource parameters(PaperPair pair, Term term, TermEvidence look) {
        Print bank = look.bank();
        Print counterparty = look.counterparty();
        return new MapSqlParameterSource("bank", pair.bank())
                .addValue("counterparty", pair.counterparty())
                .addValue("term", term.wireName())
                .addValue("outcome", look.secondLook().outcome().name())
                .addValue("note", look.secondLook().note())
                .addValue("bankRaw", bank == null ? null : bank.raw())
                .addValue("bankPage", bank == null ? null : bank.page())
                .addValue("counterpartyRaw", counterparty == null ? null : counterparty.raw())
                .addValue("counterpartyPage", counterparty == null ? null : counterparty.page());
    }

    private static TermEvidence evidence(ResultSet row) throws SQLException {
        return new TermEvidence(
                print(row, "bank"),
                print(row, "counterparty"),
                new SecondLook(SecondLook.Outcome.valueOf(row.getString("outcome")), row.getString("note")));
    }

    private static @Nullable Print print(ResultSet row, String side) throws SQLException {
        String raw = row.getString(side + "_raw");
        return raw == null ? null : new Print(raw, row.getInt(side + "_page"));
    }

    /** Two papers, by content. */
    record PaperPair(String bank, String counterparty) {

        static PaperPair of(Paired pair) {
            return new PaperPair(pair.bank().documentId(), pair.counterparty().documentId());
        }

        private static PaperPair of(ResultSet row) throws SQLException {
            return new PaperPair(row.getString("bank_document_id"), row.getString("counterparty_document_id"));
        }
    }
}
