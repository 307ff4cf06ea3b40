package tradematching.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk after months of work, written straight into its tables: documents, runs, pairs, breaks and what people did. */
final class GenerateDesk {

    private static final List<String> STATEMENTS = List.of("""
            INSERT INTO document (processing_id, bucket, object_key, object_version, source, unique_identifier, document_id, size_bytes,
                event_time, received_at, updated_at, outcome, reason, message, page_count, extracted_key, trade_id)
            SELECT md5(n::text)::uuid, 'big', s.source || '/2026/doc_' || n || '.pdf', '1', s.source, 'doc_' || n, md5('d' || n), 50000, at, at, at,
                   CASE WHEN n % 25 = 0 THEN 'REJECTED' WHEN n % 40 = 0 THEN 'DUPLICATE' ELSE 'STORED' END,
                   CASE WHEN n % 25 = 0 THEN 'NO_TRADE' END, CASE WHEN n % 25 = 0 THEN 'no product that can be confirmed is named' END,
                   3, 'extracted/big_' || n || '.json', CASE WHEN n % 25 <> 0 THEN left(s.source, 1) || '-' || n END
              FROM (SELECT n, now() - interval '1 second' * ((:documents - n) * 20) AS at FROM generate_series(1, :documents) n) g
             CROSS JOIN LATERAL (SELECT CASE WHEN n % 2 = 0 THEN 'BANK' ELSE 'COUNTERPARTY' END AS source) s
            """, """
            INSERT INTO reconciliation_run (id, business_date, rerun, as_of, segments, verified_at, rule_set, matched_at, notified_at)
            SELECT (current_date - n)::text, current_date - n, 0, now() - interval '1 day' * n, 8, now(), 'standard 1', now(), now()
              FROM generate_series(0, 90) n
            """, """
            INSERT INTO reconciliation_count (run_id, source, status, trades)
            SELECT r.id, s.source, t.status, t.trades FROM reconciliation_run r
             CROSS JOIN (VALUES ('BANK'), ('COUNTERPARTY')) s(source)
             CROSS JOIN (VALUES ('MATCHED', 40000), ('MISMATCHED', 5000)) t(status, trades)
             WHERE r.rule_set = 'standard 1'
            ON CONFLICT DO NOTHING
            """, """
            INSERT INTO reconciliation_pair (run_id, match_id, bank_trade_id, counterparty_trade_id, bank_source, counterparty_source,
                bank_document_id, counterparty_document_id, product_type, counterparty, currency, notional, status, score, paired_by)
            SELECT r.id, md5('m' || n), 'B-' || 2 * n, 'C-' || 2 * n - 1, 's3://big/BANK/2026/doc_' || 2 * n || '.pdf', 's3://big/x',
                   md5('d' || 2 * n), md5('d' || 2 * n - 1), 'INTEREST_RATE_SWAP', 'House ' || n % 40, 'USD', n * 1000,
                   CASE WHEN n % 9 = 0 OR n % 11 = 0 AND r.business_date < current_date THEN 'MISMATCHED' ELSE 'MATCHED' END, 0.99,
                   'REFERENCE'
              FROM generate_series(1, :documents / 2) n
              JOIN reconciliation_run r ON r.business_date IN (current_date, current_date - 1)
            """, """
            INSERT INTO reconciliation_difference (run_id, match_id, position, term, kind, severity, bank_value, counterparty_value, tolerance, tolerated)
            SELECT run_id, match_id, 0, 'fixed_rate', 'ECONOMIC', 'HIGH', '0.0375', '0.0385', 'exact', false
              FROM reconciliation_pair WHERE status = 'MISMATCHED' AND bank_trade_id LIKE 'B-%'
            """, """
            INSERT INTO reconciliation_item (run_id, source, trade_id, status, s3_source, document_id, product_type, counterparty, currency,
                notional, trade_date, received_at)
            SELECT current_date::text, s.source, left(s.source, 1) || 'A-' || n, s.status, 's3://big/x', md5('a' || n), 'FX_FORWARD',
                   'House ' || n % 40, 'EUR', n * 500, current_date - 1, now()
              FROM generate_series(1, :documents / 20) n CROSS JOIN (VALUES ('BANK', 'UNMATCHED'), ('COUNTERPARTY', 'ALLEGED')) s(source, status)
            """, """
            INSERT INTO trade_break (id, match_id, bank_trade_id, counterparty_trade_id, product_type, counterparty, notional, currency, term,
                kind, severity, bank_value, counterparty_value, tolerance, status, resolution, resolved_at, opened_at, due_at, seen_in_run, version)
            SELECT md5('m' || n) || '-fixed_rate', md5('m' || n), 'B-' || 2 * n, 'C-' || 2 * n - 1, 'INTEREST_RATE_SWAP', 'House ' || n % 40,
                   n * 1000, 'USD', 'fixed_rate', 'ECONOMIC', (ARRAY['CRITICAL','HIGH','MEDIUM','LOW'])[n % 4 + 1], '0.0375', '0.0385', 'exact',
                   CASE WHEN n % 3 = 0 THEN 'OPEN' ELSE 'RESOLVED' END, CASE WHEN n % 3 <> 0 THEN 'ACCEPTED' END,
                   CASE WHEN n % 3 <> 0 THEN now() END, now() - interval '1 minute' * n, now() - interval '1 minute' * (n - 5000), 'x', 1
              FROM generate_series(1, :documents / 5) n
            """, """
            INSERT INTO trade_break_event (break_id, at, actor, from_status, to_status, resolution, comment)
            SELECT id, now(), 'ana', 'OPEN', status, resolution, 'agreed by phone' FROM trade_break
            """, "ANALYZE");

    private GenerateDesk() {}

    static void into(JdbcClient jdbc, int documents) {
        for (String statement : STATEMENTS) {
            var prepared = statement.contains(":documents")
                    ? jdbc.sql(statement).param("documents", documents)
                    : jdbc.sql(statement);
            prepared.update();
        }
    }
}
