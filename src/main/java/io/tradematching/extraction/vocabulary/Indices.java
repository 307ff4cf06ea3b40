package io.tradematching.extraction.vocabulary;

import java.util.List;
import java.util.Map;

/** Floating rate and inflation indices by their FpML names and by the names used in talk. */
public final class Indices {

    private final Phrases<String> names = new Phrases<>();

    Indices(Map<String, List<String>> file) {
        file.forEach((name, synonyms) -> {
            names.add(name, name);
            synonyms.forEach(synonym -> names.add(synonym, name));
        });
    }

    /** FpML name or synonym, to FpML name. */
    public Phrases<String> names() {
        return names;
    }
}
