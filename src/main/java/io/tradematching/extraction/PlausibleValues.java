package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Plausibility;
import io.tradematching.extraction.statement.Roles;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.value.IndexNames;
import io.tradematching.extraction.value.Readers;
import io.tradematching.extraction.value.Style;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Vocabulary;
import io.tradematching.trade.TermType;
import java.util.Optional;

/** Judges by type alone whether a text can be a label's value; names and phrases only by being usual ones. */
final class PlausibleValues implements Plausibility {

    private static final int LEAD_IN = 3;

    private final Vocabulary vocabulary;
    private final Readers readers;
    private final IndexNames indexNames;

    PlausibleValues(Vocabulary vocabulary, Readers readers) {
        this.vocabulary = vocabulary;
        this.readers = readers;
        this.indexNames = new IndexNames(vocabulary.indices(), readers.periods());
    }

    @Override
    public boolean fits(Label label, Passage value) {
        if (label.isOther() || value.isEmpty()) {
            return false;
        }
        return Roles.typeOf(label.role())
                .filter(type -> fits(type, label.role(), value))
                .isPresent();
    }

    private boolean fits(TermType type, String role, Passage value) {
        String text = value.text();
        return switch (type) {
            case DATE -> atStart(readers.dates().first(text));
            case AMOUNT -> atStart(readers.amounts().first(text, Style.UNKNOWN));
            case RATE ->
                atStart(readers.rates().first(text, Style.UNKNOWN))
                        || atStart(readers.numbers().first(text, Style.UNKNOWN));
            case PRICE, QUANTITY, INTEGER ->
                atStart(readers.amounts().first(text, Style.UNKNOWN))
                        || atStart(readers.numbers().first(text, Style.UNKNOWN));
            case CURRENCY -> atStart(readers.currencies().first(text));
            case PERIOD -> atStart(readers.periods().first(text));
            case DAY_COUNT -> atStart(readers.code("day_count", value));
            case CODE -> code(role, value);
            case PARTY -> vocabulary.aliases().whole(value.atoms()).isPresent();
            case INDEX -> atStart(indexNames.first(value));
            case TIME -> atStart(readers.times().first(text));
            case TEXT -> isUsual(role, value);
            case IDENTIFIER, LIST -> false;
        };
    }

    private boolean code(String role, Passage value) {
        return switch (role) {
            case "product_type" ->
                vocabulary.products().names().anywhere(value.atoms()).isPresent();
            case "quote_basis", "strike_quote_basis", "currency_pair" ->
                readers.currencies().all(value.text()).size() >= 2;
            default -> atStart(readers.code(role, value));
        };
    }

    /** The words that a term without codes is usually stated in: "Specified Price: Settlement", which is a label elsewhere. */
    private boolean isUsual(String role, Passage value) {
        return vocabulary
                .codes()
                .list(role)
                .flatMap(words -> words.whole(value.atoms()))
                .isPresent();
    }

    private static boolean atStart(Optional<? extends Found<?>> found) {
        return found.filter(value -> value.start() < LEAD_IN).isPresent();
    }
}
