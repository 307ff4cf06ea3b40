package io.tradematching.ingest;

import io.tradematching.document.PdfConverter;
import io.tradematching.extraction.TradeExtractor;
import io.tradematching.extraction.model.LanguageModel;
import org.springframework.beans.factory.ObjectProvider;
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
    TradeExtractor tradeExtractor(ObjectProvider<LanguageModel> model) {
        LanguageModel asked = model.getIfAvailable();
        return asked == null ? new TradeExtractor() : new TradeExtractor(asked);
    }
}
