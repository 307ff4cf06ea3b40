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
    void readsBothLegsOfTheBanksPaper() throws IOException {
        ReadPaper.ofBank(paper(0))
                .states(Term.TERMINATION_DATE, "2024-09-17")
                .finds("DATE_ORDER", Term.TERMINATION_DATE)
                .states(Term.FIXED_PAYER, "BANK")
                .states(Term.FIXED_RATE, "0.0375")
                .states(Term.FLOATING_PAYER, "COUNTERPARTY")
                .states(Term.FLOATING_SPREAD, "0.0025")
                .states(Term.BANK_BIC, "FABKAEAA")
                .states(Term.COUNTERPARTY_BIC, "SPGBGB2L");
    }

    @Test
    void readsTheSameTradeOnTheCounterpartysPaper() throws IOException {
        ReadPaper.ofCounterparty(paper(1))
                .states(Term.COUNTERPARTY_REFERENCE, "GCS381315-V1")
                .states(Term.BANK_REFERENCE, "FAB-DRV-2024-26933659")
                .states(Term.TERMINATION_DATE, "2029-09-17")
                .states(Term.FIXED_PAYER, "BANK")
                .states(Term.FIXED_DAY_COUNT, "30/360")
                .states(Term.FLOATING_PAYER, "COUNTERPARTY")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360")
                .states(Term.BUSINESS_CENTERS, "New York, London");
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
