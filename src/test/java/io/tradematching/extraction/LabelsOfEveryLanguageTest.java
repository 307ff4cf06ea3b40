package io.tradematching.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The labels that a clerk in Frankfurt, Paris, Madrid or Milan would print, or a system for short, term by term: labels-by-language.yaml. */
class LabelsOfEveryLanguageTest {

    private final Labels labels = Vocabulary.read().labels();

    @Test
    void knowsTheUsualLabelsOfEveryTerm() throws IOException {
        List<String> misunderstood = new ArrayList<>();
        table().forEach((term, languages) -> languages.forEach((language, phrases) -> phrases.stream()
                .filter(phrase -> !meanings(phrase).contains(term))
                .forEach(phrase ->
                        misunderstood.add("%s %s: '%s' is %s".formatted(language, term, phrase, meanings(phrase))))));

        assertThat(misunderstood).isEmpty();
    }

    private List<String> meanings(String phrase) {
        List<Atom> atoms = Folding.atoms(phrase);
        return labels
                .at(atoms, 0)
                .filter(match -> match.length() == atoms.size())
                .map(List::of)
                .orElseGet(() -> labels.composed(atoms))
                .stream()
                .map(LabelMatch::label)
                .map(LabelsOfEveryLanguageTest::name)
                .toList();
    }

    private static String name(Label label) {
        String owner = label.owner() == null ? "" : "@" + label.owner().name().toLowerCase(Locale.ROOT);
        return TermNames.prefix(label.scope(), 1) + label.role() + owner;
    }

    private static Map<String, Map<String, List<String>>> table() throws IOException {
        try (InputStream table =
                LabelsOfEveryLanguageTest.class.getResourceAsStream("/vocabulary/labels-by-language.yaml")) {
            return new Yaml().load(table);
        }
    }
}
