package tradematching.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.trade.Lei;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tradematching.samples.deal.Deal;
import tradematching.samples.deal.Deals;
import tradematching.samples.deal.Draw;
import tradematching.samples.deal.Parties;
import tradematching.samples.medium.Medium;

class SampleSetTest {

    private static final SampleSet STANDARD = SampleSet.standard(7);

    @Test
    void sameSeedGivesTheSameBytes() {
        SampleSet again = SampleSet.standard(7);
        assertThat(again.documents()).hasSameSizeAs(STANDARD.documents());
        for (int i = 0; i < again.documents().size(); i++) {
            SampleDocument document = again.documents().get(i);
            boolean encrypted = document.key().contains("password"); // salted by nature
            boolean same = Arrays.equals(
                    document.content(), STANDARD.documents().get(i).content());
            assertThat(encrypted || same).as(document.key()).isTrue();
        }
    }

    @Test
    void keysAreUnique() {
        assertThat(STANDARD.documents()).extracting(SampleDocument::key).doesNotHaveDuplicates();
    }

    @Test
    void everyReadablePaperStandsUnderItsSource() {
        assertThat(STANDARD.documents().stream()
                        .filter(document -> document.truth().isPresent()))
                .hasSizeGreaterThan(50)
                .allSatisfy(document -> assertThat(TradeSource.ofKey(document.key()))
                        .contains(document.truth().orElseThrow().source()));
    }

    @Test
    void coversEveryVerdictThatPapersCanLeadTo() {
        assertThat(STANDARD.trades())
                .extracting(SampleSet.ExpectedTrade::status)
                .contains(MatchStatus.MATCHED, MatchStatus.MISMATCHED, MatchStatus.UNMATCHED, MatchStatus.ALLEGED);
    }

    @Test
    void partiesHaveValidIdentifiers() {
        assertThat(Stream.concat(Stream.of(Parties.ourBank()), Parties.counterparties().stream()))
                .allSatisfy(party ->
                        assertThat(new Lei(party.lei()).hasValidCheckDigits()).isTrue());
    }

    static Stream<House> houses() {
        return Houses.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("houses")
    void everyHouseConfirmsEveryProductAndPrintsWhatTheTruthSays(House house) throws IOException {
        for (ProductType product : ProductType.values()) {
            Deal deal = Deals.draw(
                    new Draw(product.ordinal()),
                    product,
                    LocalDate.of(2026, 1, 20),
                    Parties.ourBank(),
                    Parties.counterparties().get(product.ordinal() % 19));
            House.PrintedPaper paper = house.confirm(deal, TradeSource.COUNTERPARTY, product.ordinal());
            String text = textOf(paper.pdf());
            assertThat(paper.truth()).containsKeys(Term.PRODUCT_TYPE, Term.TRADE_DATE, Term.COUNTERPARTY_REFERENCE);
            for (Term verbatim : List.of(Term.COUNTERPARTY_REFERENCE, Term.BANK_NAME, Term.UTI, Term.UNDERLYING_ID)) {
                if (paper.truth().containsKey(verbatim)) {
                    assertThat(text)
                            .as("%s %s", house.key(), product)
                            .contains(squeezed(
                                    Objects.requireNonNull(paper.truth().get(verbatim))
                                            .wire()));
                }
            }
        }
    }

    @Test
    void scansAndFaxesCarryNoText() throws IOException {
        for (SampleDocument document : STANDARD.documents()) {
            if (document.truth().filter(truth -> truth.medium() != Medium.TEXT).isPresent()) {
                assertThat(textOf(document.content())).as(document.key()).isBlank();
            }
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
