package io.tradematching.extraction.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of codes, each with the ways in which they are printed. */
public final class CodeBook {

    private final Map<String, Phrases<String>> lists = new HashMap<>();

    CodeBook(Map<String, Object> file) {
        file.forEach((list, codes) -> lists.put(list, phrases(VocabularyFile.phrases(codes))));
    }

    private static Phrases<String> phrases(Map<String, List<String>> codes) {
        Phrases<String> phrases = new Phrases<>();
        codes.forEach((code, synonyms) -> {
            phrases.add(code, code);
            synonyms.forEach(synonym -> phrases.add(synonym, code));
        });
        return phrases;
    }

    /** The list of that name, if there is one. */
    public Optional<Phrases<String>> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }
}
