package io.tradematching.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.DocumentText;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What was read from a paper, for tests to ask. */
final class ReadPaper {

    private static final TradeExtractor EXTRACTOR = new TradeExtractor();

    private final ExtractionResult result;
    private final Set<Term> asked = EnumSet.noneOf(Term.class);

    private ReadPaper(ExtractionResult result) {
        this.result = result;
    }

    static ReadPaper ofBank(DocumentText text) {
        return new ReadPaper(EXTRACTOR.extract("a paper", TradeSource.BANK, text));
    }

    static ReadPaper ofCounterparty(DocumentText text) {
        return new ReadPaper(EXTRACTOR.extract("a paper", TradeSource.COUNTERPARTY, text));
    }

    ExtractionResult result() {
        return result;
    }

    Optional<ExtractedField> field(Term term) {
        return result.fields().stream().filter(field -> field.term() == term).findFirst();
    }

    ReadPaper states(Term term, String value) {
        asked.add(term);
        assertThat(field(term).map(field -> field.value().wire()))
                .as(term.wireName())
                .contains(value);
        return this;
    }

    /** Nothing but what was asked for before. */
    ReadPaper statesNothingElse() {
        assertThat(result.fields()).extracting(ExtractedField::term).allMatch(asked::contains);
        return this;
    }

    ReadPaper doesNotState(Term term) {
        assertThat(field(term).map(field -> field.value().wire()))
                .as(term.wireName())
                .isEmpty();
        return this;
    }

    ReadPaper finds(String code, Term term) {
        assertThat(result.findings())
                .anySatisfy(finding ->
                        assertThat(finding).returns(code, Finding::code).returns(term, Finding::term));
        return this;
    }

    ReadPaper hasNo(String code) {
        assertThat(result.findings()).extracting(Finding::code).doesNotContain(code);
        return this;
    }
}
