package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.party.Perspective;
import io.tradematching.extraction.value.Amount;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.value.IndexNames;
import io.tradematching.extraction.value.Rates;
import io.tradematching.extraction.value.Readers;
import io.tradematching.extraction.value.Style;
import io.tradematching.extraction.vocabulary.Vocabulary;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a term's value, by its type, from the words beside its label. */
final class TermReader {

    private static final double LATE = 0.9;
    private static final String ONCE = "1T";
    private static final String NON_DELIVERABLE = "Non-Deliverable";

    /** "1 EUR = 1.0850 USD" states the second number. */
    private static final Pattern ONE_UNIT =
            Pattern.compile("^(?:[\\p{L}.€$£¥]+\\s*){0,3}1(?:[.,]0+)?\\s*(?:[\\p{L}.€$£¥]+\\s*){0,3}(?:=|:=)\\s*");

    private static final double MULTIPLE_MENTIONS = 0.97;

    private final Readers readers;
    private final IndexNames indexNames;
    private final Texts texts;
    private final Places places;
    private final QuoteBases quoteBases;
    private final Perspective perspective;
    private final Style style;

    TermReader(Vocabulary vocabulary, Readers readers, Perspective perspective, Style style) {
        this.readers = readers;
        this.indexNames = new IndexNames(vocabulary.indices(), readers.periods());
        this.texts = new Texts();
        this.places = new Places(vocabulary.cities());
        this.quoteBases = new QuoteBases(readers.currencies());
        this.perspective = perspective;
        this.style = style;
    }

    /** @param note the label and what stands in brackets after it; may hold the unit */
    Optional<Found<TermValue>> read(Term term, Passage value, Passage note) {
        String text = value.text();
        return switch (term.type()) {
            case TEXT -> texts.text(term, value);
            case IDENTIFIER -> Identifiers.read(term, value);
            case TIME -> readers.times().first(text).map(TermReader::text);
            case LIST -> places.read(value);
            case CODE -> code(term, value);
            case PARTY -> party(value);
            case DATE -> date(value);
            case PRICE ->
                readers.fractions().first(text).map(TermReader::decimal).or(() -> number(text));
            case AMOUNT, QUANTITY -> number(text);
            case INTEGER -> integer(text);
            case RATE -> rate(term, text, note).map(TermReader::decimal);
            case CURRENCY -> readers.currencies().first(text).map(TermReader::text);
            case PERIOD -> period(term, text);
            case DAY_COUNT -> readers.code("day_count", value).map(TermReader::text);
            case INDEX ->
                indexNames
                        .first(value)
                        .map(found -> found.withValue(TermValue.of(found.value().name())));
        };
    }

    private Optional<Found<TermValue>> code(Term term, Passage value) {
        return switch (term) {
            case QUOTE_BASIS, STRIKE_QUOTE_BASIS, NEAR_QUOTE_BASIS, FAR_QUOTE_BASIS ->
                quoteBases.read(value.text()).map(TermReader::text);
            case CURRENCY_PAIR -> quoteBases.pair(value.text()).map(TermReader::text);
            case SETTLEMENT_TYPE -> settlement(value).map(TermReader::text);
            default -> readers.code(listOf(term), value).map(TermReader::text);
        };
    }

    /** What is not delivered is settled in cash, whether that is said as well or not. */
    private Optional<Found<String>> settlement(Passage value) {
        Optional<Found<String>> first = readers.code("settlement_type", value);
        return readers.codes("settlement_type", value).anyMatch(NON_DELIVERABLE::equals)
                ? first.map(found ->
                        found.withValue(NON_DELIVERABLE).until(value.text().length()))
                : first;
    }

    /** What is paid once at the end is paid once a term; no rate is observed for one. */
    private Optional<Found<TermValue>> period(Term term, String text) {
        return readers.periods()
                .first(text)
                .filter(found -> !found.value().equals(ONCE) || !term.wireName().endsWith("_tenor"))
                .map(TermReader::text);
    }

    /** Both legs share one list of codes. */
    private static String listOf(Term term) {
        return term.wireName().replaceFirst("^(?:fixed|floating)2?_", "");
    }

    private Optional<Found<TermValue>> party(Passage value) {
        Optional<Found<TradeSource>> side = perspective.sideOf(value);
        return side.map(found -> new Found<>(
                TermValue.of(found.value().name()),
                0,
                value.text().length(),
                found.quality() * (found.end() < value.text().length() ? MULTIPLE_MENTIONS : 1)));
    }

    private Optional<Found<TermValue>> date(Passage value) {
        return readers.dates()
                .first(value.text())
                .flatMap(found -> found.value()
                        .in(style.dateOrder())
                        .map(day -> found.withValue(TermValue.of(day)).times(found.start() > 0 ? LATE : 1)));
    }

    private Optional<Found<TermValue>> number(String text) {
        Matcher unit = ONE_UNIT.matcher(text);
        int from = unit.find() ? unit.end() : 0;
        return readers.amounts()
                .first(text.substring(from), style)
                .map(found -> found.withValue(
                                TermValue.of(found.value().number().value()))
                        .shifted(from));
    }

    private Optional<Found<TermValue>> integer(String text) {
        return readers.numbers()
                .first(text.replaceFirst("(?i)^(\\s*(?:version|ver|v|series|s|no)\\.?\\s*)(?=\\d)", ""), style)
                .filter(found -> found.value().stripTrailingZeros().scale() <= 0)
                .map(found -> new Found<>(TermValue.of(found.value()), 0, text.length(), found.quality()));
    }

    private Optional<Found<BigDecimal>> rate(Term term, String text, Passage note) {
        Optional<Found<BigDecimal>> printed = readers.rates().first(text, style);
        Optional<Rates.Unit> unit = Rates.Unit.namedIn(note.text());
        return printed.or(() -> unit.flatMap(known -> readers.rates().inUnit(text, style, known)))
                .or(() -> term.wireName().endsWith("_spread")
                        ? readers.rates().bareSpread(text, style)
                        : readers.rates().bare(text, style));
    }

    /** The currency printed with an amount. */
    Optional<Found<TermValue>> currencyBeside(Passage value) {
        Optional<Found<String>> beside = readers.amounts()
                .first(value.text(), style)
                .map(Found::value)
                .flatMap(amount -> Optional.ofNullable(amount.currency()));
        return beside.map(TermReader::text);
    }

    Optional<Found<String>> currency(Passage value) {
        return readers.currencies().first(value.text());
    }

    Optional<Found<Amount>> amount(Passage value) {
        return readers.amounts().first(value.text(), style);
    }

    Optional<Found<TermValue>> timeBehindDate(Passage value) {
        int end = readers.dates().first(value.text()).map(Found::end).orElse(0);
        return readers.times()
                .first(value.text().substring(end))
                .map(time -> text(time).shifted(end));
    }

    /** Whether the text begins with how often something happens. */
    boolean isRecurring(Passage value) {
        return readers.periods()
                .first(value.text())
                .filter(period -> period.start() == 0)
                .isPresent();
    }

    boolean isDayCount(Passage value) {
        return readers.code("day_count", value)
                .filter(found -> found.start() == 0)
                .isPresent();
    }

    /** Whether the text names one code of that list, and no second one. */
    boolean namesOne(String list, Passage value) {
        return readers.codes(list, value).distinct().count() == 1;
    }

    /** The number behind "Series" or "Version" inside an index's name. */
    Optional<Found<TermValue>> numbered(Term term, Passage value) {
        return texts.numbered(term, value.text());
    }

    /** An ISIN inside the name of what it stands for. */
    Optional<Found<TermValue>> securityCode(Passage value) {
        return Identifiers.isin(value.text());
    }

    /** A rate with its sign and unit behind the name of an index: EURIBOR plus 25 basis points. */
    Optional<Found<TermValue>> signedRate(Passage value) {
        return readers.rates().signed(value.text(), style).map(TermReader::decimal);
    }

    Optional<Found<TermValue>> indexTenor(Passage value) {
        return indexNames
                .first(value)
                .flatMap(found -> Optional.ofNullable(found.value().tenor()))
                .map(TermReader::text);
    }

    static Found<TermValue> text(Found<String> found) {
        return found.withValue(TermValue.of(found.value()));
    }

    private static Found<TermValue> decimal(Found<BigDecimal> found) {
        return found.withValue(TermValue.of(found.value()));
    }
}
