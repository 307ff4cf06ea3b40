package io.tradematching.reconciliation;

import static java.util.stream.Collectors.joining;

import io.tradematching.breaks.Break;
import io.tradematching.matching.MatchResult.Contribution;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.matching.MatchResult.RunnerUp;
import io.tradematching.matching.TermDifference;
import io.tradematching.reconciliation.ReportedPair.Print;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Money;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.Trades.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows that the results of one run become. */
final class ResultRows {

    private static final int SCORE_DIGITS = 4;

    private final CopyTable pairs = new CopyTable(
            "reconciliation_pair",
            "run_id",
            "match_id",
            "bank_trade_id",
            "counterparty_trade_id",
            "bank_source",
            "counterparty_source",
            "bank_document_id",
            "counterparty_document_id",
            "product_type",
            "counterparty",
            "currency",
            "notional",
            "status",
            "score",
            "paired_by",
            "runner_up",
            "runner_up_score",
            "contributions");
    private final CopyTable differences = new CopyTable(
            "reconciliation_difference",
            "run_id",
            "match_id",
            "position",
            "term",
            "kind",
            "severity",
            "bank_value",
            "counterparty_value",
            "tolerance",
            "tolerated",
            "break_id",
            "break_status",
            "break_opened_at",
            "bank_raw",
            "bank_page",
            "counterparty_raw",
            "counterparty_page",
            "second_look",
            "second_look_note");
    private final CopyTable items = new CopyTable(
            "reconciliation_item",
            "run_id",
            "source",
            "trade_id",
            "status",
            "group_number",
            "refers_to",
            "nearest",
            "nearest_score",
            "s3_source",
            "document_id",
            "product_type",
            "counterparty",
            "currency",
            "notional",
            "trade_date",
            "received_at");
    private final CopyTable verdicts = new CopyTable(
            "reconciliation_verdict",
            "run_id",
            "source",
            "trade_id",
            "version",
            "processing_timestamp",
            "status",
            "match_id");

    private final String run;

    ResultRows(Run run) {
        this.run = run.id();
    }

    /** @param breaks of the pair, by term */
    void addPair(String matchId, Paired pair, PairEvidence evidence, Map<Term, Break> breaks) {
        StoredTrade bank = pair.bank();
        StoredTrade counterparty = pair.counterparty();
        Money notional = bank.trade().notional().orElse(null);
        RunnerUp runnerUp = pair.runnerUp();
        pairs.add(
                run,
                matchId,
                bank.tradeId(),
                counterparty.tradeId(),
                bank.s3Source(),
                counterparty.s3Source(),
                bank.documentId(),
                counterparty.documentId(),
                bank.trade().product(),
                counterpartyName(bank),
                notional == null ? null : notional.currency(),
                notional == null ? null : notional.amount().toPlainString(),
                pair.status(),
                score(pair.score()),
                pair.pairedBy(),
                runnerUp == null ? null : runnerUp.tradeId(),
                runnerUp == null ? null : score(runnerUp.score()),
                pair.status() == MatchStatus.MATCHED ? null : contributions(pair.contributions()));
        addDifferences(matchId, pair.differences(), evidence, breaks);
    }

    private void addDifferences(
            String matchId, List<TermDifference> all, PairEvidence evidence, Map<Term, Break> breaks) {
        int position = 0;
        for (TermDifference difference : all) {
            Break opened = breaks.get(difference.term());
            TermEvidence shown = evidence.of(difference.term());
            differences.add(
                    run,
                    matchId,
                    position++,
                    difference.term().wireName(),
                    difference.kind(),
                    difference.severity(),
                    difference.bankValue(),
                    difference.counterpartyValue(),
                    difference.tolerance(),
                    difference.tolerated(),
                    opened == null ? null : opened.id(),
                    opened == null ? null : opened.status(),
                    opened == null ? null : opened.openedAt(),
                    raw(shown.bank()),
                    page(shown.bank()),
                    raw(shown.counterparty()),
                    page(shown.counterparty()),
                    opened == null ? null : shown.secondLook().outcome(),
                    opened == null ? null : shown.secondLook().note());
        }
    }

    private static @Nullable String raw(@Nullable Print print) {
        return print == null ? null : print.raw();
    }

    private static @Nullable Integer page(@Nullable Print print) {
        return print == null ? null : print.page();
    }

    /** @param refersTo the original or successor, null where there is none */
    void addItem(
            StoredTrade trade,
            TradeStatus status,
            @Nullable Integer group,
            @Nullable String refersTo,
            @Nullable RunnerUp nearest) {
        Money notional = trade.trade().notional().orElse(null);
        items.add(
                run,
                trade.trade().source(),
                trade.tradeId(),
                status,
                group,
                refersTo,
                nearest == null ? null : nearest.tradeId(),
                nearest == null ? null : score(nearest.score()),
                trade.s3Source(),
                trade.documentId(),
                trade.trade().product(),
                counterpartyName(trade),
                notional == null ? null : notional.currency(),
                notional == null ? null : notional.amount().toPlainString(),
                trade.trade().tradeDate().orElse(null),
                trade.receivedAt());
    }

    void addVerdict(StoredTrade trade, MatchStatus status, @Nullable String matchId) {
        Verdict verdict = Verdict.on(trade, status, matchId);
        verdicts.add(
                run,
                trade.trade().source(),
                verdict.tradeId(),
                verdict.version(),
                verdict.processingTimestamp(),
                verdict.status(),
                verdict.matchId());
    }

    void send(DataSource database) {
        Stream.of(pairs, differences, items, verdicts).forEach(table -> table.send(database));
    }

    static @Nullable String counterpartyName(StoredTrade trade) {
        return trade.trade().terms().text(Term.COUNTERPARTY_NAME).orElse(null);
    }

    private static BigDecimal score(double score) {
        return BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.HALF_EVEN);
    }

    /** {@code fixed_rate -2.50, trade_date +1.00}: what each term gave or took. */
    private static String contributions(List<Contribution> contributions) {
        return contributions.stream()
                .map(it -> "%s %s%s"
                        .formatted(
                                it.term().wireName(),
                                it.agrees() ? "+" : "-",
                                BigDecimal.valueOf(Math.abs(it.weight())).setScale(2, RoundingMode.HALF_EVEN)))
                .collect(joining(", "));
    }
}
