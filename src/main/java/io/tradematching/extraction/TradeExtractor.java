package io.tradematching.extraction;

import io.tradematching.document.DocumentText;
import io.tradematching.document.PageText;
import io.tradematching.extraction.Finding.Severity;
import io.tradematching.extraction.ProductClassifier.Classified;
import io.tradematching.extraction.layout.LayoutReader;
import io.tradematching.extraction.layout.Line;
import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.model.LanguageModel;
import io.tradematching.extraction.party.Perspective;
import io.tradematching.extraction.party.PerspectiveReader;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.statement.StatementReader;
import io.tradematching.extraction.statement.Statements;
import io.tradematching.extraction.value.Readers;
import io.tradematching.extraction.value.Style;
import io.tradematching.extraction.value.StyleReader;
import io.tradematching.extraction.vocabulary.ProductEntry;
import io.tradematching.extraction.vocabulary.Vocabulary;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a trade out of a document's words. Safe for use by several threads. */
public class TradeExtractor {

    private static final double NAMED = 0.9;

    private final Vocabulary vocabulary = Vocabulary.read();
    private final LayoutReader layouts = new LayoutReader();
    private final RecognisedWords recognised = new RecognisedWords(vocabulary.misreadings(), vocabulary.lostBlanks());
    private final StyleReader styles = new StyleReader();
    private final Readers readers = new Readers(vocabulary);
    private final StatementReader statementReader =
            new StatementReader(vocabulary, new PlausibleValues(vocabulary, readers));
    private final PerspectiveReader perspectives = new PerspectiveReader(vocabulary);
    private final ProductClassifier products = new ProductClassifier(vocabulary.products());
    private final Assembly assembly = new Assembly();
    private final @Nullable GapFilling gaps;

    /** Reads by rules alone. */
    public TradeExtractor() {
        this.gaps = null;
    }

    /** @param model is asked only for what the rules leave missing or contradictory */
    public TradeExtractor(LanguageModel model) {
        this.gaps = new GapFilling(model);
    }

    /**
     * @param item the document's name in failures
     * @param source whose paper it is: decides which party is <em>we</em> and whose reference is <em>ours</em>
     */
    public ExtractionResult extract(String item, TradeSource source, DocumentText text) {
        List<PageLayout> pages = text.pages().stream()
                .map(recognised::corrected)
                .map(layouts::read)
                .toList();
        Statements statements = statementReader.read(pages).map(new WrappedCodes(pages)::complete);
        List<Finding> findings = new ArrayList<>(integrity(text));
        Optional<Classified> product = products.classify(statements, pages);
        if (product.isEmpty()) {
            return new ExtractionResult.Rejected(
                    new Failure(FailureReason.NO_TRADE, item, "no product that can be confirmed is named"),
                    List.of(),
                    findings);
        }
        Style style = styles.read(pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .toList());
        Perspective perspective = perspectives.read(source, statements);
        TermReader reader = new TermReader(vocabulary, readers, perspective, style);
        List<Candidate> candidates = candidates(source, statements, product.orElseThrow(), perspective, reader);
        Optional<String> several = new SeveralTrades(source, pages, candidates).evidence();
        if (several.isPresent()) {
            Failure failure = new Failure(FailureReason.SEVERAL_TRADES, item, several.orElseThrow());
            return new ExtractionResult.Rejected(failure, List.of(), findings);
        }
        ProductEntry entry = vocabulary.products().of(product.orElseThrow().product());
        RuleReading rules = new RuleReading(item, source, entry, candidates);
        ModelReading model = gaps == null ? ModelReading.NONE : gaps.fill(rules, reader, pages);
        findings.addAll(model.findings());
        return model.named(assembly.assemble(
                item, source, entry, model.with(candidates), Asides.of(statements, readers), findings));
    }

    private List<Candidate> candidates(
            TradeSource source, Statements statements, Classified product, Perspective perspective, TermReader reader) {
        ProductEntry entry = vocabulary.products().of(product.product());
        TermNames names = new TermNames(entry);
        Legs legs = new Legs();
        List<Placed> placed = new ArrayList<>();
        for (Statement statement : statements.statements()) {
            placed.add(new Placed(statement, legs.legOf(statement).orElse(null)));
        }
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(
                Term.PRODUCT_TYPE, TermValue.of(product.product().name()), product.evidence(), product.quality(), 0));
        optionNamed(names, reader, product).ifPresent(candidates::add);
        candidates.addAll(new Identity(reader, perspective, source).read(statements.statements()));
        LegPrefixes prefixes = new LegPrefixes(names, legs.all());
        candidates.addAll(new LegPayers(names, prefixes, perspective).of(legs.all()));
        candidates.addAll(new Interpreter(names, reader, prefixes)
                .read(placed, new Exchanges(names, reader, perspective, source)));
        if (candidates.stream().noneMatch(candidate -> candidate.term() == Term.CONFIRMATION_DATE)) {
            new PaperDate(reader).in(statements.loose()).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** "Interest Rate Collar" names its kind of option; a name that joins two kinds names none. */
    private static Optional<Candidate> optionNamed(TermNames names, TermReader reader, Classified product) {
        return product.product() == ProductType.CAP_FLOOR
                        && !product.evidence().text().matches("(?i).*cap\\W+(?:and\\W+)?floor.*")
                ? reader.read(Term.OPTION_TYPE, product.evidence(), Passage.EMPTY)
                        .filter(_ -> names.states(Term.OPTION_TYPE))
                        .map(type -> new Candidate(
                                Term.OPTION_TYPE, type.value(), product.evidence(), NAMED * product.quality(), 0))
                : Optional.empty();
    }

    private static List<Finding> integrity(DocumentText text) {
        return Stream.concat(notes(text, "INTEGRITY", Severity.ERROR), notes(text, "INCOMPLETE", Severity.WARNING))
                .toList();
    }

    private static Stream<Finding> notes(DocumentText text, String code, Severity severity) {
        return text.pages().stream()
                .map(PageText::notes)
                .flatMap(List::stream)
                .filter(note -> note.startsWith(code))
                .map(note -> new Finding(code, severity, note, null));
    }
}
