package io.tradematching.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.extraction.ExtractionResult.Rejected;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.review.PaperChange.Made;
import io.tradematching.review.PaperChange.Status;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectedPaperTest {

    private static final Instant NOON = Instant.parse("2026-01-30T12:00:00Z");

    @Test
    void becomesATradeWhenAPersonAddsWhatWasMissing() {
        assertThat(CorrectedPaper.of(read(), List.of()).trade()).isEmpty();

        CorrectedPaper paper = CorrectedPaper.of(read(), List.of(change(1, Term.TRADE_DATE, "2026-01-29")));

        assertThat(paper.trade().flatMap(Trade::tradeDate)).hasToString("Optional[2026-01-29]");
    }

    @Test
    void takesTheLastWordAboutATerm() {
        CorrectedPaper paper = CorrectedPaper.of(
                read(),
                List.of(
                        change(1, Term.NOTIONAL_AMOUNT, "7000000"),
                        change(2, Term.NOTIONAL_AMOUNT, "7500000"),
                        change(3, Term.GOVERNING_LAW, null)));

        assertThat(paper.text(Term.NOTIONAL_AMOUNT)).isEqualTo("7500000");
        assertThat(paper.text(Term.GOVERNING_LAW)).isNull();
    }

    @Test
    void refusesWhatIsNoValueOfTheTerm() {
        CorrectedPaper paper = CorrectedPaper.of(read(), List.of());

        assertThatThrownBy(() -> paper.with(Term.TRADE_DATE, "31/01/2026"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'31/01/2026' is not a value of type DATE");
    }

    private static ExtractedDocument read() {
        Failure failure = new Failure(FailureReason.MANDATORY_TERMS_MISSING, "x", "missing: trade_date");
        List<ExtractedField> fields = List.of(
                field(Term.PRODUCT_TYPE, "INTEREST_RATE_SWAP"),
                field(Term.BANK_REFERENCE, "B-1"),
                field(Term.BANK_NAME, "Bank"),
                field(Term.COUNTERPARTY_NAME, "House"),
                field(Term.NOTIONAL_AMOUNT, "5000000"),
                field(Term.NOTIONAL_CURRENCY, "USD"),
                field(Term.GOVERNING_LAW, "English law"));
        return new ExtractedDocument(
                TradeSource.BANK, "s3://b/BANK/x.pdf", "d", NOON, new Rejected(failure, fields, List.of()));
    }

    private static ExtractedField field(Term term, String wire) {
        return new ExtractedField(
                term, wire, TermValue.parse(term.type(), wire), 1, new Box(0, 0, 1, 1), TextMethod.TEXT, 0.99);
    }

    private static PaperChange change(int number, Term term, @Nullable String after) {
        return PaperChange.correction(
                new UUID(0, 1), number, term, null, after, new Made("ana", NOON, "as printed", Status.ACCEPTED));
    }
}
