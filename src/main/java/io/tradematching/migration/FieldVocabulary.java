package io.tradematching.migration;

import io.tradematching.trade.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The legacy system's field names, read from {@code /migration/legacy-fields.yaml}. */
final class FieldVocabulary {

    private static final String FILE = "/migration/legacy-fields.yaml";
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Members in which a value stands beside what is known about it. */
    private static final Set<String> VALUE = Set.of("value", "normalisedvalue", "normalizedvalue");

    private final Map<String, FieldMeaning> meanings = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Set<String> wrappers = new HashSet<>();
    private final Set<String> legKinds;
    private final Set<String> absent;

    private FieldVocabulary(Map<String, Object> file) {
        for (Term term : Term.values()) {
            name(term.wireName(), new FieldMeaning.TermNamed(term.wireName(), ""));
        }
        section(file, "terms").forEach((term, names) -> terms(term, names, ""));
        section(file, "in_basis_points").forEach((term, names) -> terms(term, names, " bp"));
        section(file, "in_percent").forEach((term, names) -> terms(term, names, " %"));
        List<String> own = list(file, "own_reference");
        for (int rank = own.size() - 1; rank >= 0; rank--) {
            name(own.get(rank), new FieldMeaning.OwnReference(rank));
        }
        list(file, "other_reference").forEach(name -> name(name, new FieldMeaning.OtherReference()));
        list(file, "trade_source").forEach(name -> name(name, new FieldMeaning.Source()));
        list(file, "object").forEach(name -> name(name, new FieldMeaning.ReadFrom()));
        list(file, "product_type").forEach(name -> name(name, new FieldMeaning.Product()));
        section(file, "parts").forEach((part, names) -> names.forEach(name -> parts.put(folded(name), folded(part))));
        list(file, "wrappers").forEach(wrapper -> wrappers.add(folded(wrapper)));
        legKinds = list(file, "leg_kind").stream().map(FieldVocabulary::folded).collect(Collectors.toSet());
        absent = list(file, "absent").stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    static FieldVocabulary read() {
        try (InputStream content = FieldVocabulary.class.getResourceAsStream(FILE)) {
            Objects.requireNonNull(content, FILE);
            return new FieldVocabulary(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void terms(String term, List<String> names, String unit) {
        if (Term.ofWireName(term).isEmpty()) {
            throw new IllegalArgumentException(FILE + " names no term: " + term);
        }
        names.forEach(name -> name(name, new FieldMeaning.TermNamed(term, unit)));
    }

    private void name(String name, FieldMeaning meaning) {
        meanings.put(folded(name), meaning);
    }

    FieldMeaning meaningOf(List<String> path) {
        String name = path.stream()
                .map(FieldVocabulary::folded)
                .map(part -> path.size() > 1 ? parts.getOrDefault(part, part) : part)
                .filter(part -> path.size() == 1 || !VALUE.contains(part))
                .collect(Collectors.joining());
        return meanings.getOrDefault(name, new FieldMeaning.Unknown());
    }

    /** The part of a trade that an element of a list says to be; empty if it says nothing of the kind. */
    Optional<String> legKind(Map<?, ?> members) {
        return members.entrySet().stream()
                .filter(member -> legKinds.contains(folded(String.valueOf(member.getKey()))))
                .map(member -> folded(String.valueOf(member.getValue())))
                .flatMap(kind -> Optional.ofNullable(parts.get(kind)).stream())
                .findFirst();
    }

    boolean isWrapper(String name) {
        return wrappers.contains(folded(name));
    }

    /** Whether an object with a member of that name is a record rather than a table of records. */
    boolean marksRecord(String name) {
        String folded = folded(name);
        return wrappers.contains(folded)
                || parts.containsKey(folded)
                || meanings.getOrDefault(folded, new FieldMeaning.Unknown()) instanceof FieldMeaning.OwnReference;
    }

    boolean isAbsent(String text) {
        return text.isBlank() || absent.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static String folded(String name) {
        return PUNCTUATION.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> section(Map<String, Object> file, String name) {
        return (Map<String, List<String>>) Objects.requireNonNull(file.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> file, String name) {
        return (List<String>) Objects.requireNonNull(file.get(name), name);
    }
}
