package io.tradematching.reconciliation;

import io.tradematching.breaks.SecondLook;
import io.tradematching.reconciliation.ReportRows.Selection;
import io.tradematching.reconciliation.ReportedPair.Print;
import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The pairs and trades of a JSON report. */
final class JsonRows {

    private final JsonGenerator json;
    private final int confirmWithin;

    JsonRows(JsonGenerator json, int confirmWithin) {
        this.json = json;
        this.confirmWithin = confirmWithin;
    }

    void matches(ReportContent content) {
        json.writeArrayPropertyStart("matches");
        content.pairs(Selection.ALL, this::match);
        json.writeEndArray();
    }

    private void match(ReportedPair pair) {
        json.writeStartObject();
        json.writeStringProperty("match_id", pair.matchId());
        json.writeStringProperty("bank_trade_id", pair.bankTradeId());
        json.writeStringProperty("counterparty_trade_id", pair.counterpartyTradeId());
        json.writeStringProperty("bank_source", pair.bankSource());
        json.writeStringProperty("counterparty_source", pair.counterpartySource());
        json.writeStringProperty("product_type", pair.productType());
        json.writeStringProperty("status", pair.status().name());
        json.writeNumberProperty("score", pair.score());
        json.writeStringProperty("paired_by", pair.pairedBy());
        optional("runner_up", pair.runnerUp());
        optional("contributions", pair.contributions());
        json.writeArrayPropertyStart("differences");
        pair.differences().forEach(this::difference);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void difference(ReportedPair.Difference difference) {
        json.writeStartObject();
        json.writeStringProperty("term", difference.term());
        json.writeStringProperty("kind", difference.kind());
        json.writeStringProperty("severity", difference.severity());
        json.writeStringProperty("bank_value", difference.bankValue());
        json.writeStringProperty("counterparty_value", difference.counterpartyValue());
        json.writeStringProperty("tolerance", difference.tolerance());
        json.writeBooleanProperty("tolerated", difference.tolerated());
        print("bank_print", difference.bankPrint());
        print("counterparty_print", difference.counterpartyPrint());
        optional("break_id", difference.breakId());
        optional("break_status", difference.breakStatus());
        optional("break_opened_at", difference.openedAt());
        SecondLook look = difference.secondLook();
        optional("second_look", look == null ? null : look.outcome());
        optional("second_look_note", look == null ? null : look.note());
        json.writeEndObject();
    }

    private void print(String name, @Nullable Print print) {
        if (print != null) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("raw", print.raw());
            json.writeNumberProperty("page", print.page());
            json.writeEndObject();
        }
    }

    void trades(String name, ReportContent content, TradeStatus status) {
        json.writeArrayPropertyStart(name);
        content.trades(status, trade -> trade(trade, content.run().asOf()));
        json.writeEndArray();
    }

    private void trade(ReportedTrade trade, Instant asOf) {
        json.writeStartObject();
        json.writeStringProperty("trade_id", trade.tradeId());
        json.writeStringProperty("trade_source", trade.source().name());
        json.writeStringProperty("source", trade.s3Source());
        json.writeStringProperty("product_type", trade.productType());
        optional("counterparty", trade.counterparty());
        optional("currency", trade.currency());
        optional("notional", trade.notional() == null ? null : trade.notional().toPlainString());
        optional("trade_date", trade.tradeDate());
        json.writeNumberProperty("age_days", Expectation.ageInDays(trade, asOf));
        if (trade.status() == TradeStatus.UNMATCHED || trade.status() == TradeStatus.ALLEGED) {
            Expectation.of(trade, asOf, confirmWithin).ifPresent(it -> optional("expected_by", it.expectedBy()));
        }
        optional(trade.status() == TradeStatus.DUPLICATE ? "original" : "successor", trade.refersTo());
        optional("nearest_candidate", trade.nearest());
        json.writeEndObject();
    }

    void ambiguous(ReportContent content) {
        json.writeArrayPropertyStart("ambiguous");
        List<ReportedTrade> group = new ArrayList<>();
        content.trades(TradeStatus.AMBIGUOUS, trade -> {
            if (!group.isEmpty() && group.getFirst().group() != trade.group()) {
                group(group, content.run().asOf());
            }
            group.add(trade);
        });
        group(group, content.run().asOf());
        json.writeEndArray();
    }

    private void group(List<ReportedTrade> group, Instant asOf) {
        if (group.isEmpty()) {
            return;
        }
        json.writeStartObject();
        for (TradeSource source : TradeSource.values()) {
            json.writeArrayPropertyStart(source.name().toLowerCase(Locale.ROOT) + "_trades");
            group.stream().filter(trade -> trade.source() == source).forEach(trade -> trade(trade, asOf));
            json.writeEndArray();
        }
        json.writeEndObject();
        group.clear();
    }

    void dataErrors(ReportContent content) {
        json.writeArrayPropertyStart("data_errors");
        content.dataErrors(error -> {
            json.writeStartObject();
            json.writeStringProperty("trade_id", error.item());
            json.writeStringProperty("trade_source", error.source().name());
            optional("source", error.s3Source());
            json.writeStringProperty("reason", error.message());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /** What is absent stays absent. */
    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
