package io.tradematching.extraction;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Token;
import io.tradematching.extraction.party.Perspective;
import io.tradematching.extraction.party.PerspectiveReader;
import io.tradematching.extraction.statement.Statements;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.value.Readers;
import io.tradematching.extraction.value.Style;
import io.tradematching.extraction.value.StyleReader;
import io.tradematching.extraction.vocabulary.Vocabulary;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Reads values that stand in fields of their own, as other systems wrote them, with the readers that documents are read with. A
 * field is there for one value: a text that holds two different ones is not read. Safe for use by several threads.
 */
public class ValueReader {

    private static final Statements NOTHING_STATED = new Statements(List.of(), List.of(), List.of(), List.of());
    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private final Vocabulary vocabulary = Vocabulary.read();
    private final Readers readers = new Readers(vocabulary);
    private final StyleReader styles = new StyleReader();
    /** Who pays is told by names and codes alone, which are compared elsewhere. */
    private final Perspective noSides = new PerspectiveReader(vocabulary).read(TradeSource.BANK, NOTHING_STATED);

    /** The product that the text names; empty if it names none. */
    public Optional<ProductType> product(String text) {
        Passage passage = passage(text);
        return Readers.longest(vocabulary.products().names(), passage)
                .or(() -> Readers.longest(vocabulary.products().weakNames(), passage))
                .map(Found::value);
    }

    /** The term that a field of that name holds where the product has terms of its own for it: a swap's rate, an FX trade's rate. */
    public Optional<Term> term(ProductType product, String name) {
        return new TermNames(vocabulary.products().of(product)).term("", name).or(() -> Term.ofWireName(name));
    }

    /**
     * Reads the texts of one author. For a term and a text it gives the term's value and the values of other terms that are written
     * with it, an amount's currency, an index's tenor; nothing if the text holds no value of the term, or several.
     *
     * @param written everything the author wrote; tells how numeric dates and lone commas are to be taken
     */
    public BiFunction<Term, String, Map<Term, TermValue>> of(ProductType product, List<String> written) {
        Style style = styles.read(written);
        TermNames names = new TermNames(vocabulary.products().of(product));
        TermReader reader = new TermReader(vocabulary, readers, noSides, style);
        return (term, text) -> term.type() == TermType.PARTY || holdsSeveral(term.type(), text, style)
                ? Map.of()
                : read(names, reader, term, passage(text));
    }

    private static Map<Term, TermValue> read(TermNames names, TermReader reader, Term term, Passage passage) {
        Map<Term, TermValue> values = new EnumMap<>(Term.class);
        reader.read(term, passage, Passage.EMPTY).ifPresent(found -> {
            values.put(term, found.value());
            if (TermNames.isMoney(term)) {
                names.currencyOf(term)
                        .ifPresent(currency -> reader.currencyBeside(passage)
                                .ifPresent(beside -> values.put(currency, beside.value())));
            }
            if (term.type() == TermType.INDEX) {
                Term.ofWireName(term.wireName() + "_tenor")
                        .ifPresent(tenor ->
                                reader.indexTenor(passage).ifPresent(beside -> values.put(tenor, beside.value())));
            }
        });
        return values;
    }

    private boolean holdsSeveral(TermType type, String text, Style style) {
        Stream<?> found = switch (type) {
            case DATE -> readers.dates().all(text).stream().map(Found::value);
            case AMOUNT, PRICE, QUANTITY ->
                readers.amounts().all(text, style).stream()
                        .map(amount -> amount.value().number().value().stripTrailingZeros());
            case RATE ->
                readers.rates().all(text, style).stream()
                        .map(rate -> rate.value().stripTrailingZeros());
            case CURRENCY -> readers.currencies().all(text).stream().map(Found::value);
            case TEXT, CODE, PARTY, IDENTIFIER, TIME, INTEGER, PERIOD, DAY_COUNT, INDEX, LIST -> Stream.empty();
        };
        return found.distinct().count() > 1;
    }

    private static Passage passage(String text) {
        return Passage.of(Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new Token(word, Word.of(word, NOWHERE, 1), 1, TextMethod.TEXT, 0, 0, 0, 0))
                .toList());
    }
}
