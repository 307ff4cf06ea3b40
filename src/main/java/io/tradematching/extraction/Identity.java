package io.tradematching.extraction;

import static java.util.Objects.requireNonNull;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Token;
import io.tradematching.extraction.party.Perspective;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.trade.Bic;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeReference;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the terms that name the parties and the papers: names, LEIs, BICs, references, version. */
final class Identity {

    private static final Map<String, Map<TradeSource, Term>> CODES = Map.of(
            "lei", Map.of(TradeSource.BANK, Term.BANK_LEI, TradeSource.COUNTERPARTY, Term.COUNTERPARTY_LEI),
            "bic", Map.of(TradeSource.BANK, Term.BANK_BIC, TradeSource.COUNTERPARTY, Term.COUNTERPARTY_BIC));
    private static final Map<TradeSource, Term> REFERENCES =
            Map.of(TradeSource.BANK, Term.BANK_REFERENCE, TradeSource.COUNTERPARTY, Term.COUNTERPARTY_REFERENCE);
    private static final Map<TradeSource, Term> NAMES =
            Map.of(TradeSource.BANK, Term.BANK_NAME, TradeSource.COUNTERPARTY, Term.COUNTERPARTY_NAME);
    private static final Map<String, Pattern> AMONG_ADDRESS = Map.of(
            "lei",
            Pattern.compile("(?<![A-Z\\d])(?<code>[A-Z\\d]{18}\\d{2})(?![A-Z\\d])"),
            "bic",
            Pattern.compile(
                    "(?:(?i:\\b(?:BIC|SWIFT)\\b[^A-Z]{0,8})|^(?=[A-Z]*\\d))(?<code>[A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?)(?![A-Z\\d])"));
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?i)\\b(?:IBAN|ABA|BSB|A/C|account|konto|compte|cuenta|nostro|custodian|depository|(?:correspond|korrespond|corresponsal|beneficiar|bénéficiai|begünstigt|intermedia|intermédiai)\\p{L}*)\\b");
    private static final Pattern VERSION_IN_REFERENCE =
            Pattern.compile("(?i)[-_./ ]V(?:ER(?:SION)?)?[-_. ]?(\\d{1,3})$");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final double WITH_NAME = 0.96;
    private static final double IN_REFERENCE = 0.9;

    private final TermReader reader;
    private final Perspective perspective;
    private final TradeSource source;

    Identity(TermReader reader, Perspective perspective, TradeSource source) {
        this.reader = reader;
        this.perspective = perspective;
        this.source = source;
    }

    List<Candidate> read(List<Statement> statements) {
        List<Candidate> candidates = new ArrayList<>(names());
        List<Statement> identifying =
                statements.stream().filter(Identity::mayIdentify).toList();
        Owners owners = new Owners(perspective, source, identifying);
        CODES.forEach((role, terms) -> candidates.addAll(codes(role, terms, identifying, owners)));
        identifying.forEach(statement -> reference(statement, owners).ifPresent(candidates::add));
        candidates.stream().flatMap(found -> version(found).stream()).toList().forEach(candidates::add);
        return candidates;
    }

    private List<Candidate> names() {
        List<Candidate> names = new ArrayList<>();
        for (TradeSource side : TradeSource.values()) {
            perspective
                    .nameOf(side)
                    .map(name -> new Candidate(
                            requireNonNull(NAMES.get(side)),
                            TermValue.of(name.value().text()),
                            name.value(),
                            name.quality(),
                            0))
                    .ifPresent(names::add);
        }
        return names;
    }

    /**
     * A code whose label names the party may stand among addresses for notices; among accounts it is a correspondent's, unless it is an
     * LEI, which money does not need.
     */
    private static boolean mayIdentify(Statement statement) {
        Scope scope = statement.section().scope();
        boolean isPartysOwnCode = statement.label().owner() != null
                && CODES.containsKey(statement.label().role());
        if (ACCOUNT.matcher(statement.labelText().text()).find()) {
            return false;
        }
        boolean isLei = statement.label().role().equals("lei");
        return isPartysOwnCode && (scope == Scope.IGNORED || isLei) || !scope.isAside() && scope != Scope.SETTLEMENT;
    }

    private List<Candidate> codes(
            String role, Map<TradeSource, Term> terms, List<Statement> statements, Owners owners) {
        Map<TradeSource, String> names = new EnumMap<>(TradeSource.class);
        for (TradeSource side : TradeSource.values()) {
            perspective
                    .nameOf(side)
                    .ifPresent(name -> names.put(side, name.value().text()));
        }
        PartyCodes codes = new PartyCodes(terms, names);
        for (TradeSource side : TradeSource.values()) {
            among(perspective.particularsOf(side), side, requireNonNull(AMONG_ADDRESS.get(role)), 0, 1, codes);
        }
        for (Statement statement : statements) {
            if (statement.label().role().equals(role)) {
                labelled(statement, terms, owners, codes);
            } else if (statement.label().role().equals("name")) {
                amongAddress(statement, requireNonNull(AMONG_ADDRESS.get(role)), codes);
                if (role.equals("bic")) {
                    aboveName(statement, codes);
                }
            }
        }
        return codes.assigned();
    }

    private void labelled(Statement statement, Map<TradeSource, Term> terms, Owners owners, PartyCodes codes) {
        owners.of(statement)
                .ifPresent(owner -> reader.read(
                                requireNonNull(terms.get(owner.value())), statement.value(), Passage.EMPTY)
                        .ifPresent(code -> codes.saw(
                                owner.value(),
                                code.value(),
                                statement.value().slice(code.start(), code.end()),
                                statement.quality() * code.quality() * owner.quality(),
                                statement.order())));
    }

    /** A name with an address below it may go on with the party's codes. */
    private void amongAddress(Statement statement, Pattern form, PartyCodes codes) {
        perspective
                .sideOf(statement.value())
                .ifPresent(side ->
                        among(statement.value(), side.value(), form, statement.order(), statement.quality(), codes));
    }

    /** Messages print the code on a line of its own above the name. */
    private void aboveName(Statement statement, PartyCodes codes) {
        List<Token> tokens = statement.value().tokens();
        boolean alone =
                tokens.size() > 1 && tokens.get(1).middle() > tokens.getFirst().y1();
        if (alone && isBankCode(tokens.getFirst().text())) {
            perspective
                    .sideOf(Passage.of(tokens.subList(1, tokens.size())))
                    .ifPresent(side -> codes.saw(
                            side.value(),
                            TermValue.of(tokens.getFirst().text()),
                            Passage.of(tokens.subList(0, 1)),
                            statement.quality() * side.quality() * WITH_NAME,
                            statement.order()));
        }
    }

    private static boolean isBankCode(String word) {
        return new Bic(word).isWellFormed() && COUNTRIES.contains(word.substring(4, 6));
    }

    private static void among(
            Passage particulars, TradeSource side, Pattern form, int order, double quality, PartyCodes codes) {
        Matcher code = form.matcher(particulars.text());
        if (code.find()) {
            codes.saw(
                    side,
                    TermValue.of(code.group("code")),
                    particulars.slice(code.start("code"), code.end("code")),
                    quality * WITH_NAME,
                    order);
        }
    }

    private Optional<Candidate> reference(Statement statement, Owners owners) {
        if (!statement.label().role().equals("reference")) {
            return Optional.empty();
        }
        return owners.of(statement).flatMap(owner -> {
            Term term = requireNonNull(REFERENCES.get(owner.value()));
            return reader.read(term, statement.value(), Passage.EMPTY)
                    .map(value -> new Candidate(
                            term,
                            value.value(),
                            statement.value().slice(value.start(), value.end()),
                            statement.quality() * value.quality() * owner.quality(),
                            statement.order()));
        });
    }

    /** The version that the house's own reference carries. */
    private Optional<Candidate> version(Candidate found) {
        if (found.term() != REFERENCES.get(source)) {
            return Optional.empty();
        }
        Matcher suffix = VERSION_IN_REFERENCE.matcher(found.value().wire());
        return new TradeReference(found.value().wire())
                .printedVersion()
                .filter(_ -> suffix.find())
                .map(version -> new Candidate(
                        Term.VERSION,
                        TermValue.of(BigDecimal.valueOf(version)),
                        found.evidence(),
                        found.quality() * IN_REFERENCE,
                        found.order()));
    }
}
