package io.tradematching.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractedDocumentTest {

    private static final ExtractedField NOTIONAL = new ExtractedField(
            Term.NOTIONAL_AMOUNT,
            "USD 50,000,000.00",
            TermValue.of(new BigDecimal("50000000")),
            1,
            new Box(0.1, 0.25, 0.5, 0.375),
            TextMethod.TEXT,
            0.99);
    private static final Finding MATURITY =
            new Finding("DATE_ORDER", Finding.Severity.ERROR, "maturity on the effective date", Term.TERMINATION_DATE);

    @Test
    void comesBackFromItsJsonAsItWas() {
        ExtractedDocument document =
                documentOf(new ExtractionResult.Extracted(swap(), List.of(NOTIONAL), List.of(MATURITY)));

        assertThat(ExtractedDocument.ofJson(document.toJson())).isEqualTo(document);
    }

    @Test
    void writesNumbersOfTheTradeAsExactStrings() {
        ExtractedDocument document = documentOf(new ExtractionResult.Extracted(swap(), List.of(), List.of()));

        assertThat(new String(document.toJson(), StandardCharsets.UTF_8))
                .contains("\"notional_amount\" : \"50000000\"", "\"trade_date\" : \"2024-09-15\"");
    }

    @Test
    void keepsEvidenceAndReasonOfARejectedDocumentButHasNoTrade() {
        Failure failure = new Failure(FailureReason.NO_TRADE, "x.pdf", "no term of a trade was found");
        ExtractedDocument document =
                documentOf(new ExtractionResult.Rejected(failure, List.of(NOTIONAL), List.of(MATURITY)));

        ExtractedDocument read = ExtractedDocument.ofJson(document.toJson());

        assertThat(read).isEqualTo(document);
        assertThatThrownBy(read::trade)
                .isInstanceOf(PermanentFailureException.class)
                .hasMessageContaining("NO_TRADE");
    }

    private static ExtractedDocument documentOf(ExtractionResult result) {
        return new ExtractedDocument(
                TradeSource.BANK,
                "s3://bucket/BANK/x.pdf",
                "0123456789abcdef",
                Instant.parse("2026-01-31T10:15:30Z"),
                result);
    }

    private static Trade swap() {
        return new Trade(
                TradeSource.BANK,
                ProductType.INTEREST_RATE_SWAP,
                Terms.of(Map.of(
                        Term.PRODUCT_TYPE, TermValue.of("INTEREST_RATE_SWAP"),
                        Term.NOTIONAL_AMOUNT, TermValue.of(new BigDecimal("50000000")),
                        Term.TRADE_DATE, TermValue.of(LocalDate.of(2024, 9, 15)),
                        Term.BUSINESS_CENTERS, TermValue.of(List.of("London", "New York")))));
    }
}
