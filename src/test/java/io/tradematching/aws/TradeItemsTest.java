package io.tradematching.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TradeItemsTest {

    private static final Map<String, AttributeValue> MINIMAL = Map.of(
            "Trade_ID", fromS("GCS-1"),
            "TRADE_SOURCE", fromS("BANK"),
            "product_type", fromS("INTEREST_RATE_SWAP"),
            "trade_date", fromS("2026-01-30"),
            "bank_name", fromS("First Example Bank"),
            "counterparty_name", fromS("Example Metals GmbH"),
            "notional_amount", fromN("50000000"),
            "notional_currency", fromS("USD"));

    @Property(tries = 300)
    void readsBackWhatItWrote(@ForAll(supplier = AnyStoredTrade.class) StoredTrade trade) {
        Map<String, AttributeValue> item = TradeItems.write(trade);

        assertThat(TradeItems.read("table", trade.trade().source(), item)).isEqualTo(trade);
    }

    @Property(tries = 300)
    void digestsEqualTermsAlikeAndOthersNot(@ForAll(supplier = AnyStoredTrade.class) StoredTrade trade) {
        StoredTrade copy = TradeItems.read("table", trade.trade().source(), TradeItems.write(trade));
        String other = trade.trade().terms().text(Term.GOVERNING_LAW).orElse("") + "x";

        assertThat(TermsDigest.of(copy.trade())).isEqualTo(TermsDigest.of(trade.trade()));
        assertThat(TermsDigest.of(
                        with(trade, Term.GOVERNING_LAW, TermValue.of(other)).trade()))
                .isNotEqualTo(TermsDigest.of(trade.trade()));
    }

    @Property(tries = 300)
    void writesTimesInAnOrderThatTextComparisonKeeps(
            @ForAll(supplier = AnyStoredTrade.class) StoredTrade one,
            @ForAll(supplier = AnyStoredTrade.class) StoredTrade other) {
        int byText = Times.write(one.receivedAt())
                .s()
                .compareTo(Times.write(other.receivedAt()).s());

        assertThat(Integer.signum(byText))
                .isEqualTo(Integer.signum(one.receivedAt().compareTo(other.receivedAt())));
    }

    @Test
    void writesNumbersAsNumbersDatesAsIsoAndListsAsLists() {
        StoredTrade trade = with(minimal(), Term.BUSINESS_CENTERS, TermValue.of(List.of("London", "TARGET")));

        Map<String, AttributeValue> item =
                TradeItems.write(with(trade, Term.FIXED_RATE, TermValue.of(new BigDecimal("0.03750"))));

        assertThat(item)
                .containsEntry("Trade_ID", fromS("GCS-1"))
                .containsEntry("TRADE_SOURCE", fromS("BANK"))
                .containsEntry("notional_amount", fromN("50000000"))
                .containsEntry("fixed_rate", fromN("0.0375"))
                .containsEntry("trade_date", fromS("2026-01-30"))
                .containsEntry("business_centers", fromL(List.of(fromS("London"), fromS("TARGET"))))
                .containsEntry("version", fromN("1"))
                .doesNotContainKeys("printed_version", "match_status", "match_id", "migrated_from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345678901234567890123456789", "1E+126", "1E-131"})
    void refusesANumberThatATableWouldRound(String number) {
        StoredTrade stored = with(minimal(), Term.NOTIONAL_AMOUNT, TermValue.of(new BigDecimal(number)));

        assertThatExceptionOfType(PermanentFailureException.class)
                .isThrownBy(() -> TradeItems.write(stored))
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(FailureReason.TRADE_NOT_STORABLE));
    }

    @Test
    void readsARowOfAnotherSystem() {
        Map<String, AttributeValue> row = new HashMap<>(MINIMAL);
        row.put("notional_amount", fromS("50000000.00"));
        row.put("business_centers", fromSs(List.of("London")));
        row.put("fixed_rate", fromNul(true));
        row.put("governing_law", fromS(" "));
        row.put("received_at", fromS("2026-01-31T09:00:00.5"));
        row.put("processing_timestamp", fromS("2026-01-31T10:00:00+01:00"));
        row.put("confidence_by_other_system", fromN("1"));

        StoredTrade trade = TradeItems.read("Bank", TradeSource.BANK, row);

        assertThat(trade.trade().terms().asMap()).doesNotContainKeys(Term.FIXED_RATE, Term.GOVERNING_LAW);
        assertThat(trade.trade().terms().decimal(Term.NOTIONAL_AMOUNT)).contains(new BigDecimal("5E+7"));
        assertThat(trade.version()).isEqualTo(1);
        assertThat(trade.receivedAt()).isEqualTo("2026-01-31T09:00:00.500Z");
        assertThat(trade.processingTimestamp()).isEqualTo("2026-01-31T09:00:00Z");
        assertThat(trade.s3Source()).isEqualTo("dynamodb://Bank/GCS-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trade_date", "product_type", "bank_name", "counterparty_name", "notional_currency"})
    void reportsARowThatLacksAMandatoryTerm(String attribute) {
        Map<String, AttributeValue> row = new HashMap<>(MINIMAL);
        row.remove(attribute);

        assertThatBadRow(row).contains(attribute.equals("notional_currency") ? "a notional" : attribute);
    }

    @Test
    void reportsARowInTheWrongTable() {
        assertThatBadRow(changed("TRADE_SOURCE", fromS("COUNTERPARTY"))).contains("TRADE_SOURCE is not BANK");
    }

    @Test
    void reportsAnUnreadableValueWithoutRepeatingIt() {
        assertThatBadRow(changed("trade_date", fromS("31/01/2026")))
                .contains("trade_date")
                .doesNotContain("31/01");
        assertThatBadRow(changed("notional_amount", fromS("fifty"))).contains("notional_amount");
        assertThatBadRow(changed("bank_name", AttributeValue.fromBool(true))).contains("bank_name");
        assertThatBadRow(changed("product_type", fromS("BARTER"))).contains("product_type");
        assertThatBadRow(changed("version", fromS("V2"))).contains("version");
        assertThatBadRow(changed("match_status", fromS("OK"))).contains("match_status");
        assertThatBadRow(changed("received_at", fromS("yesterday"))).contains("received_at");
    }

    private static AbstractStringAssert<?> assertThatBadRow(Map<String, AttributeValue> row) {
        PermanentFailureException failure = catchThrowableOfType(
                PermanentFailureException.class, () -> TradeItems.read("Bank", TradeSource.BANK, row));
        assertThat(failure.failure().reason()).isEqualTo(FailureReason.BAD_ROW);
        assertThat(failure.failure().item()).isEqualTo("Bank/GCS-1");
        return assertThat(failure.failure().message());
    }

    private static StoredTrade minimal() {
        return TradeItems.read("Bank", TradeSource.BANK, changed("bank_reference", fromS("GCS-1")));
    }

    private static StoredTrade with(StoredTrade stored, Term term, TermValue value) {
        Trade trade = stored.trade();
        return StoredTrade.read(
                new Trade(trade.source(), trade.product(), trade.terms().with(term, value)),
                stored.documentId(),
                stored.s3Source(),
                stored.receivedAt(),
                stored.processingTimestamp());
    }

    private static Map<String, AttributeValue> changed(String attribute, AttributeValue value) {
        Map<String, AttributeValue> row = new HashMap<>(MINIMAL);
        row.put(attribute, value);
        return row;
    }
}
