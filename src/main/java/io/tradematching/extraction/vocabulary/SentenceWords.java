package io.tradematching.extraction.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What sentences say instead of labels.
 *
 * @param cues words right before a value
 * @param verbs forms of verbs by what they tell
 */
public record SentenceWords(Labels cues, Map<String, List<String>> verbs) {

    public SentenceWords {
        verbs = Map.copyOf(verbs);
    }

    static SentenceWords of(Map<String, Object> file) {
        return new SentenceWords(
                new Labels(VocabularyFile.phrases(file.get("cues")), Map.of()),
                VocabularyFile.phrases(file.get("verbs")));
    }

    /** An alternation of all forms of a verb, for use inside a pattern; the longest come first. */
    public String anyOf(String verb) {
        return verbs.getOrDefault(verb, List.of()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form -> Pattern.quote(form).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
