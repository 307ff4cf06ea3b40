package io.tradematching.ingest;

import io.tradematching.document.PdfConverter;
import io.tradematching.extraction.TradeExtractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader's parts, which know no Spring, as beans. */
@Configuration
class ReadingConfiguration {

    @Bean
    PdfConverter pdfConverter(DocumentProperties properties) {
        return new PdfConverter(
                properties.workDirectory().resolve("pages"), properties.ocrWorkers(), properties.limits());
    }

    @Bean
    TradeExtractor tradeExtractor() {
        return new TradeExtractor();
    }
}
