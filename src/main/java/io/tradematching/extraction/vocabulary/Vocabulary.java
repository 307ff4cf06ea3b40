package io.tradematching.extraction.vocabulary;

import io.tradematching.extraction.layout.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The field's words, read once from the resource files of {@code /vocabulary}.
 *
 * @param aliases words by which a paper speaks of its sides
 * @param legalForms endings that make a name a legal name, folded
 * @param departments words for the offices of a house, folded
 * @param misreadings of such endings
 */
public record Vocabulary(
        Labels labels,
        SentenceWords sentences,
        Phrases<Scope> headings,
        Phrases<Owner> aliases,
        Set<String> legalForms,
        Set<String> departments,
        Misreadings misreadings,
        CodeBook codes,
        Products products,
        Phrases<String> currencies,
        Indices indices,
        Phrases<String> cities) {

    private static final List<String> LANGUAGES = List.of("", ".de", ".fr", ".es", ".it");

    public static Vocabulary read() {
        Map<String, Object> parties = VocabularyFile.read("parties.yaml");
        return new Vocabulary(
                new Labels(
                        ofEveryLanguage("labels"),
                        VocabularyFile.phrases(VocabularyFile.read("qualifiers.yaml")),
                        new Concepts(VocabularyFile.read("concepts.yaml")),
                        new Templates(VocabularyFile.phrases(VocabularyFile.read("words.yaml")))),
                SentenceWords.of(VocabularyFile.read("sentences.yaml")),
                readHeadings(),
                readAliases(parties),
                wordsOf(parties, "legal_forms"),
                wordsOf(parties, "departments"),
                new Misreadings(
                        VocabularyFile.phrases(VocabularyFile.read("misreadings.yaml")),
                        VocabularyFile.phrases(parties).getOrDefault("legal_forms", List.of())),
                new CodeBook(VocabularyFile.read("codes.yaml")),
                new Products(VocabularyFile.read("products.yaml")),
                synonyms("currencies.yaml"),
                new Indices(VocabularyFile.phrases(VocabularyFile.read("indices.yaml"))),
                synonyms("cities.yaml"));
    }

    /** Words that are run together on pages read from pixels, told apart by the words of this vocabulary. */
    public LostBlanks lostBlanks() {
        return new LostBlanks(
                word -> labels.holdsWord(word) || headings.holdsWord(word),
                code -> currencies.whole(Folding.atoms(code)).isPresent());
    }

    private static Map<String, List<String>> ofEveryLanguage(String file) {
        return VocabularyFile.merged(
                LANGUAGES.stream().map(language -> file + language + ".yaml").toList());
    }

    private static Phrases<Scope> readHeadings() {
        Phrases<Scope> headings = new Phrases<>();
        ofEveryLanguage("headings")
                .forEach((word, phrases) -> phrases.forEach(
                        phrase -> headings.add(phrase, Scope.ofWord(word).orElseThrow())));
        return headings;
    }

    private static Phrases<Owner> readAliases(Map<String, Object> parties) {
        Phrases<Owner> aliases = new Phrases<>();
        parties.forEach((word, phrases) -> Owner.ofWord(word)
                .ifPresent(owner -> ((List<?>) phrases).forEach(phrase -> aliases.add(phrase.toString(), owner))));
        return aliases;
    }

    private static Set<String> wordsOf(Map<String, Object> parties, String list) {
        return ((List<?>) parties.getOrDefault(list, List.of()))
                .stream()
                        .map(word -> word.toString().toLowerCase(Locale.ROOT).replace(".", ""))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Phrases<String> synonyms(String file) {
        Phrases<String> phrases = new Phrases<>();
        VocabularyFile.phrases(VocabularyFile.read(file)).forEach((canonical, synonyms) -> {
            phrases.add(canonical, canonical);
            synonyms.forEach(synonym -> phrases.add(synonym, canonical));
        });
        return phrases;
    }
}
