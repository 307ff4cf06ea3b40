package io.tradematching.reconciliation;

import io.tradematching.reconciliation.ReconciliationReport.Form;
import io.tradematching.reconciliation.Statistics.Breakdown;
import io.tradematching.reconciliation.Statistics.Dimension;
import io.tradematching.trade.TradeSource;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The report for programs; its names are a contract. Values of terms are strings, to stay exact. */
@Component
class JsonReport implements ReportForm {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final ReconciliationProperties properties;

    JsonReport(ReconciliationProperties properties) {
        this.properties = properties;
    }

    @Override
    public Form form() {
        return Form.JSON;
    }

    @Override
    public void write(ReportContent content, Writer out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            head(json, content);
            JsonRows rows = new JsonRows(json, properties.confirmWithin());
            rows.matches(content);
            rows.trades("unmatched", content, TradeStatus.UNMATCHED);
            rows.trades("alleged", content, TradeStatus.ALLEGED);
            rows.ambiguous(content);
            rows.trades("superseded", content, TradeStatus.SUPERSEDED);
            rows.trades("duplicates", content, TradeStatus.DUPLICATE);
            rows.trades("waiting", content, TradeStatus.WAITING);
            rows.dataErrors(content);
            statistics(json, content.statistics());
            json.writeEndObject();
        }
    }

    private static void head(JsonGenerator json, ReportContent content) {
        ReconciliationReport head = content.head();
        json.writeStringProperty("businessDate", head.identity().businessDate().toString());
        json.writeNumberProperty("rerun", head.identity().rerun());
        json.writeStringProperty("asOf", head.asOf().toString());
        json.writeStringProperty("ruleSet", head.ruleSet());
        json.writeStringProperty("integrity", head.isIntact() ? "INTACT" : "IMPAIRED");
        summary(json, head.counts());
        json.writeArrayPropertyStart("findings");
        for (Finding finding : head.findings()) {
            json.writeStartObject();
            json.writeStringProperty("code", finding.code().name());
            json.writeStringProperty("item", finding.item());
            json.writeStringProperty("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void summary(JsonGenerator json, Counts counts) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("bank_trades", counts.read(TradeSource.BANK));
        json.writeNumberProperty("counterparty_trades", counts.read(TradeSource.COUNTERPARTY));
        json.writeNumberProperty("bank_trades_in_scope", counts.inScope(TradeSource.BANK));
        json.writeNumberProperty("counterparty_trades_in_scope", counts.inScope(TradeSource.COUNTERPARTY));
        json.writeNumberProperty("matched_pairs", counts.of(TradeSource.BANK, TradeStatus.MATCHED));
        json.writeNumberProperty("mismatched_pairs", counts.of(TradeSource.BANK, TradeStatus.MISMATCHED));
        for (TradeStatus status : TradeStatus.values()) {
            if (status != TradeStatus.MATCHED && status != TradeStatus.MISMATCHED) {
                json.writeNumberProperty(status.name().toLowerCase(Locale.ROOT), counts.of(status));
            }
        }
        json.writeStringProperty("match_rate", counts.matchRate().toString());
        json.writeEndObject();
    }

    private static void statistics(JsonGenerator json, Statistics statistics) {
        for (Dimension dimension : Dimension.values()) {
            json.writeArrayPropertyStart("by_" + dimension.name().toLowerCase(Locale.ROOT));
            statistics.breakdowns().getOrDefault(dimension, List.of()).forEach(it -> breakdown(json, it));
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("breaks");
        statistics.breaks().forEach(group -> {
            json.writeStartObject();
            json.writeStringProperty("severity", group.severity().name());
            json.writeStringProperty("kind", group.kind().name());
            json.writeStringProperty("age", group.age().words());
            json.writeNumberProperty("count", group.breaks());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("patterns");
        statistics.patterns().forEach(pattern -> pattern(json, pattern));
        json.writeEndArray();
        json.writeArrayPropertyStart("reading_agreement");
        statistics.readings().forEach(it -> readingAgreement(json, it));
        json.writeEndArray();
        json.writeArrayPropertyStart("tolerances");
        statistics.tolerances().forEach(it -> tolerance(json, it));
        json.writeEndArray();
    }

    private static void breakdown(JsonGenerator json, Breakdown row) {
        json.writeStartObject();
        if (row.name() != null) {
            json.writeStringProperty("name", row.name());
        }
        json.writeNumberProperty("matched", row.matched());
        json.writeNumberProperty("mismatched", row.mismatched());
        json.writeNumberProperty("ambiguous", row.ambiguous());
        json.writeNumberProperty("unmatched", row.unmatched());
        json.writeNumberProperty("alleged", row.alleged());
        json.writeStringProperty("match_rate", row.matchRate().toString());
        json.writeEndObject();
    }

    private static void pattern(JsonGenerator json, Statistics.Pattern pattern) {
        json.writeStartObject();
        json.writeStringProperty("counterparty", pattern.counterparty());
        json.writeStringProperty("term", pattern.term());
        json.writeStringProperty("pattern", pattern.words());
        json.writeNumberProperty("seen", pattern.seen());
        json.writeNumberProperty("pairs", pattern.pairs());
        json.writeArrayPropertyStart("examples");
        pattern.examples().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void readingAgreement(JsonGenerator json, Statistics.ReadingAgreement row) {
        json.writeStartObject();
        json.writeStringProperty("trade_source", row.source().name());
        json.writeStringProperty("house", row.house());
        json.writeStringProperty("term", row.term());
        json.writeNumberProperty("compared", row.compared());
        json.writeNumberProperty("agreed", row.agreed());
        json.writeEndObject();
    }

    private static void tolerance(JsonGenerator json, Statistics.UsedTolerance row) {
        json.writeStartObject();
        json.writeStringProperty("term", row.term());
        json.writeStringProperty("tolerance", row.tolerance());
        json.writeEndObject();
    }
}
