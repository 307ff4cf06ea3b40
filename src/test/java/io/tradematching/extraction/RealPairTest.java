package io.tradematching.extraction;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.DocumentText;
import io.tradematching.document.PageText;
import io.tradematching.document.PdfConverter;
import io.tradematching.trade.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a pair of public example confirmations, where a developer has them beside the repository. */
class RealPairTest {

    private static final Path FOLDER = Path.of("../shared/confirmations");

    @TempDir
    Path work;

    @Test
    void readsEveryTermOfTheBanksPaper() throws IOException {
        trade(ReadPaper.ofBank(paper(0)))
                .states(Term.BANK_REFERENCE, "FAB-DRV-2024-26933659")
                .states(Term.CONFIRMATION_DATE, "2024-09-15")
                .states(Term.TERMINATION_DATE, "2024-09-17")
                .states(Term.CALCULATION_AGENT, "BANK")
                .states(Term.SETTLEMENT_TYPE, "Cash")
                .states(Term.FLOATING_DAY_COUNT, "30/360")
                .statesNothingElse();
    }

    @Test
    void readsEveryTermOfTheCounterpartysPaper() throws IOException {
        trade(ReadPaper.ofCounterparty(paper(1)))
                .states(Term.COUNTERPARTY_REFERENCE, "GCS381315-V1")
                .states(Term.VERSION, "1")
                .states(Term.BANK_REFERENCE, "FAB-DRV-2024-26933659")
                .states(Term.TERMINATION_DATE, "2029-09-17")
                .states(Term.CALCULATION_AGENT, "COUNTERPARTY")
                .states(Term.BUSINESS_CENTERS, "New York, London")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360")
                .statesNothingElse();
    }

    @Test
    void findsWhatDoesNotFitTogether() throws IOException {
        ReadPaper.ofBank(paper(0))
                .finds("DATE_ORDER", Term.TERMINATION_DATE)
                .finds("TENOR", Term.TERMINATION_DATE)
                .finds("CHECK_DIGITS", Term.BANK_LEI)
                .finds("CHECK_DIGITS", Term.COUNTERPARTY_LEI);
        ReadPaper.ofCounterparty(paper(1))
                .finds("CHECK_DIGITS", Term.BANK_LEI)
                .finds("CHECK_DIGITS", Term.COUNTERPARTY_LEI)
                .hasNo("DATE_ORDER")
                .hasNo("TENOR");
    }

    /** What both houses print alike. */
    private static ReadPaper trade(ReadPaper paper) {
        return paper.states(Term.PRODUCT_TYPE, "INTEREST_RATE_SWAP")
                .states(Term.BANK_NAME, "First Abu Dhabi Bank PJSC")
                .states(Term.BANK_LEI, "254900O1WT2BXINOTE68")
                .states(Term.BANK_BIC, "FABKAEAA")
                .states(Term.COUNTERPARTY_NAME, "Goldman Sachs International")
                .states(Term.COUNTERPARTY_LEI, "549300IYTZEDU5LF4J88")
                .states(Term.COUNTERPARTY_BIC, "SPGBGB2L")
                .states(Term.TRADE_DATE, "2024-09-15")
                .states(Term.BUSINESS_DAY_CONVENTION, "MODFOLLOWING")
                .states(Term.SETTLEMENT_CURRENCY, "USD")
                .states(Term.MASTER_AGREEMENT, "ISDA 2002")
                .states(Term.MASTER_AGREEMENT_DATE, "2019-03-15")
                .states(Term.CREDIT_SUPPORT_ANNEX, "ISDA 2016 Credit Support Annex")
                .states(Term.GOVERNING_LAW, "English Law")
                .states(Term.EFFECTIVE_DATE, "2024-09-17")
                .states(Term.NOTIONAL_AMOUNT, "50000000")
                .states(Term.NOTIONAL_CURRENCY, "USD")
                .states(Term.FIXED_PAYER, "BANK")
                .states(Term.FIXED_RATE, "0.0375")
                .states(Term.FIXED_DAY_COUNT, "30/360")
                .states(Term.FIXED_PAYMENT_FREQUENCY, "6M")
                .states(Term.FIRST_PAYMENT_DATE, "2025-03-17")
                .states(Term.FLOATING_PAYER, "COUNTERPARTY")
                .states(Term.FLOATING_INDEX, "USD-SOFR-OIS Compound")
                .states(Term.FLOATING_SPREAD, "0.0025")
                .states(Term.FLOATING_PAYMENT_FREQUENCY, "3M")
                .states(Term.FLOATING_RESET_FREQUENCY, "1D")
                .states(Term.FLOATING_COMPOUNDING, "OIS Compound");
    }

    private DocumentText paper(int position) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the example confirmations are not on this machine");
        Path pdf;
        try (var files = Files.list(FOLDER)) {
            pdf = files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()
                    .get(position);
        }
        try (PdfConverter converter = new PdfConverter(work, 1, DocumentLimits.defaults())) {
            List<PageText> pages = new ArrayList<>();
            int count = converter.inspect("paper", pdf).pages().size();
            for (int page = 1; page <= count; page++) {
                pages.add(converter.readPage("paper", pdf, page));
            }
            return new DocumentText(pages);
        }
    }
}
