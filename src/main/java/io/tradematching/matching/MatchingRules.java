package io.tradematching.matching;

import io.tradematching.trade.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything the matcher's decisions depend on beside the trades: one versioned rule file, read and validated as a whole. What
 * holds for a counterparty goes before what holds for a product, that before what holds for a currency, that before the
 * general rules; of two overrides with the same conditions the later one in the file wins.
 */
public final class MatchingRules {

    private static final String STANDARD = "matching-rules.yaml";

    private final String text;
    private final String name;
    private final int version;
    private final NameRules nameRules;
    private final NameSimilarity names;
    private final double sameName;
    private final double otherName;
    private final int blockLimit;
    private final Map<String, String> products;
    private final Map<String, String> indices;
    private final Map<String, String> phrases;
    private final PairingRules pairing;
    private final Tolerances tolerances;
    private final SeverityRules severity;
    private final List<RuleOverride> overrides;

    MatchingRules(String text, RuleSections sections) {
        this.text = text;
        name = sections.name();
        version = sections.version();
        nameRules = sections.names();
        names = new NameSimilarity(nameRules);
        sameName = sections.sameName();
        otherName = sections.otherName();
        blockLimit = sections.blockLimit();
        products = Map.copyOf(sections.products());
        indices = Map.copyOf(sections.indices());
        phrases = Map.copyOf(sections.phrases());
        pairing = sections.pairing();
        tolerances = sections.tolerances();
        severity = sections.severity();
        overrides = List.copyOf(sections.overrides());
    }

    /** The rules that come with the platform. */
    public static MatchingRules standard() {
        try (InputStream file = MatchingRules.class.getClassLoader().getResourceAsStream(STANDARD)) {
            if (file == null) {
                throw new IllegalStateException(STANDARD + " is not on the class path");
            }
            return parse(STANDARD, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param file how messages call the file
     * @throws MatchingRulesException naming the line
     */
    public static MatchingRules parse(String file, String yaml) {
        return new MatchingRules(yaml, RuleSections.read(RuleNode.parse(file, yaml)));
    }

    /** The file, whole, with its comments. */
    public String text() {
        return text;
    }

    /** Name and version, as every result and report states them. */
    public String ruleSet() {
        return "%s v%d".formatted(name, version);
    }

    /** The tolerance of each term that need not agree exactly, in words, apart from overrides. */
    public Map<Term, String> tolerancesInWords() {
        Map<Term, String> words = new EnumMap<>(Term.class);
        tolerances.byTerm().forEach((term, tolerance) -> words.put(term, tolerance.toString()));
        return words;
    }

    NameSimilarity names() {
        return names;
    }

    PartyComparison partyComparison(Lexicon lexicon) {
        return new PartyComparison(lexicon, sameName, otherName);
    }

    int blockLimit() {
        return blockLimit;
    }

    SeverityRules severity() {
        return severity;
    }

    /** The platform's code of a product; its name in capitals if it is not known. */
    String productCode(String text) {
        String code = text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
        return products.getOrDefault(code, code);
    }

    /** The form by which floating-rate indices are compared. */
    String indexCode(String text) {
        String code = RuleSections.indexForm(text);
        return indices.getOrDefault(code, code);
    }

    /** The form by which places, laws and other phrases are compared. */
    String phraseCode(String form) {
        return phrases.getOrDefault(form, form);
    }

    PairingRules pairing() {
        return pairing;
    }

    boolean hasOverrides() {
        return !overrides.isEmpty();
    }

    boolean hasPairingOverrides() {
        return overrides.stream().anyMatch(override -> override.changesPairing());
    }

    /** Whether papers of different product families or currencies can be paired: then the work cannot be divided by these. */
    boolean pairsAcrossRegions() {
        return !pairing.gatesRegions()
                || overrides.stream()
                        .anyMatch(override -> !override.pairing(pairing).gatesRegions());
    }

    PairingRules pairing(RuleScope scope) {
        PairingRules resolved = pairing;
        for (RuleOverride override : overrides) {
            if (override.appliesTo(scope, names)) {
                resolved = override.pairing(resolved);
            }
        }
        return resolved;
    }

    Tolerances tolerances(RuleScope scope) {
        Tolerances resolved = tolerances;
        for (RuleOverride override : overrides) {
            if (override.appliesTo(scope, names)) {
                resolved = resolved.overriddenBy(override.tolerances());
            }
        }
        return resolved;
    }

    Tolerance tolerance(Term term, RuleScope scope) {
        return tolerances(scope).of(term);
    }
}
