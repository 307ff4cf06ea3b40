package io.tradematching.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final String TRUTH = """
            {"source": "BANK", "product": "FX_SPOT", "layout": "grid", "medium": "text",
             "fields": {"trade_date": "2026-01-20", "amount1": "1000000", "bank_name": "Meridian Gulf Bank PJSC",
                        "business_centers": ["London", "TARGET"]}}
            """;

    @Test
    void countsRightWrongMissedAndInventedValues() {
        EvaluatedDocument document = evaluated(
                read(Term.TRADE_DATE, "2026-01-20", 0.99),
                read(Term.AMOUNT1, "100000", 0.97),
                read(Term.BANK_NAME, "MERIDIAN GULF BANK  PJSC.", 0.99),
                read(Term.UTI, "ABC", 0.4));
        EvaluationScore score = new Evaluation(List.of(document)).overall();
        assertThat(score).isEqualTo(new EvaluationScore(1, 0, 2, 1, 1, 1));
        assertThat(score.precision()).hasValue(0.5);
        assertThat(score.recall()).hasValue(0.5);
    }

    @Test
    void documentReadRightThroughoutIsSpotless() {
        EvaluatedDocument document = evaluated(
                read(Term.TRADE_DATE, "2026-01-20", 1),
                read(Term.AMOUNT1, "1000000.00", 1),
                read(Term.BANK_NAME, "Meridian Gulf Bank PJSC", 1),
                read(Term.BUSINESS_CENTERS, "TARGET, London", 1));
        assertThat(document.isSpotless()).isTrue();
    }

    @Test
    void whatTheBankBuysIsNoInventionWhereTheTruthLeavesItOut() {
        EvaluatedDocument document = evaluated(read(Term.BANK_BUY_AMOUNT, "1000000", 1));
        assertThat(document.fields()).extracting(EvaluatedField::term).doesNotContain(Term.BANK_BUY_AMOUNT);
    }

    @Test
    void calibrationCountsConfidentMistakes() {
        EvaluatedDocument document = evaluated(
                read(Term.TRADE_DATE, "2026-01-20", 0.99), read(Term.AMOUNT1, "7", 0.96), read(Term.UTI, "ABC", 0.4));
        EvaluationCalibration calibration = new Evaluation(List.of(document)).calibration();
        assertThat(calibration.confident()).isEqualTo(2);
        assertThat(calibration.confidentButWrong()).isEqualTo(1);
    }

    @Test
    void timesAreComparedByTheClock() {
        assertThat(same("10:00 New York", "10:00 a.m. (New York time)")).isTrue();
        assertThat(same("15:00 Tokyo", "3:00 p.m. Tokyo time")).isTrue();
        assertThat(same("10:00 New York", "22:00 New York")).isFalse();
    }

    private static boolean same(String expected, String read) {
        return EvaluationEquality.same(Term.EXPIRATION_TIME, TermValue.of(expected), TermValue.of(read));
    }

    @Test
    void reportNamesTheWorstFieldWithAnExample() {
        Evaluation evaluation = new Evaluation(List.of(evaluated(read(Term.AMOUNT1, "7", 0.96))));
        assertThat(evaluation.report())
                .contains("amount1: 1 wrong, 0 missed, 0 invented")
                .contains("sample: printed 1000000, read 7 from \"raw 7\" (page 1, confidence 0.96)");
    }

    @Test
    void comparesWithAnEarlierRun() {
        EvaluationRun before = new Evaluation(List.of(evaluated(read(Term.AMOUNT1, "1000000", 1)))).run();
        Evaluation now = new Evaluation(List.of(evaluated(read(Term.AMOUNT1, "7", 1))));
        assertThat(now.comparedWith(EvaluationRun.ofJson(before.toJson())))
                .contains("field/amount1")
                .contains("0.00 % (-100.00)")
                .contains("more: sample: 4, was 3");
    }

    @Test
    void refusesATruthFileWithAnUnknownTerm() {
        byte[] json = TRUTH.replace("trade_date", "deal_day").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EvaluationTruth.ofJson(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deal_day");
    }

    @Test
    void readsSourceProductLayoutAndMedium() {
        EvaluationTruth truth = truth();
        assertThat(truth.source()).isEqualTo(TradeSource.BANK);
        assertThat(truth.product()).isEqualTo(ProductType.FX_SPOT);
        assertThat(new Evaluation(List.of(evaluated())).run().groups())
                .containsKeys("overall", "layout/grid", "medium/text", "product/FX_SPOT", "field/trade_date");
        assertThat(truth.fields()).containsAllEntriesOf(Map.of(Term.AMOUNT1, value(Term.AMOUNT1, "1000000")));
    }

    private static EvaluationTruth truth() {
        return EvaluationTruth.ofJson(TRUTH.getBytes(StandardCharsets.UTF_8));
    }

    private static EvaluatedDocument evaluated(ExtractedField... fields) {
        return EvaluatedDocument.of("sample", truth(), List.of(fields));
    }

    private static ExtractedField read(Term term, String wire, double confidence) {
        Box box = new Box(0, 0, 1, 1);
        return new ExtractedField(term, "raw " + wire, value(term, wire), 1, box, TextMethod.TEXT, confidence);
    }

    private static TermValue value(Term term, String wire) {
        return TermValue.parse(term.type(), wire);
    }
}
