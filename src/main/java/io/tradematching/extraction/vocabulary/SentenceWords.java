package io.tradematching.extraction.vocabulary;

import io.tradematching.extraction.layout.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What sentences say instead of labels.
 *
 * @param cues words right before a value
 * @param names words right before a name
 * @param groups the forms of verbs and the small words of sentences, by group and name
 */
public record SentenceWords(Labels cues, Labels names, Map<String, Map<String, List<String>>> groups) {

    private static final List<String> GROUPS = List.of("verbs", "done", "links", "legs", "beside", "prose");

    public SentenceWords {
        groups = Map.copyOf(groups);
    }

    static SentenceWords of(Map<String, Object> file) {
        return new SentenceWords(
                new Labels(VocabularyFile.phrases(file.get("cues")), Map.of()),
                new Labels(VocabularyFile.phrases(file.get("names")), Map.of()),
                GROUPS.stream()
                        .collect(Collectors.toMap(group -> group, group -> VocabularyFile.phrases(file.get(group)))));
    }

    /** An alternation of all forms of a verb before which the party stands, for use inside a pattern. */
    public String verb(String name) {
        return anyOf("verbs", name);
    }

    /** An alternation of all forms of a verb behind which the party stands. */
    public String done(String name) {
        return anyOf("done", name);
    }

    public String link(String name) {
        return anyOf("links", name);
    }

    /** How a sentence speaks of a leg or another cash flow. */
    public String leg(String name) {
        return anyOf("legs", name);
    }

    public List<String> words(String group, String name) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(name, List.of());
    }

    public Set<String> namesIn(String group) {
        return groups.getOrDefault(group, Map.of()).keySet();
    }

    /** Words as the atoms of a text are written: folded. */
    public Set<String> keys(String group, String name) {
        return words(group, name).stream().map(Folding::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** The longest come first. */
    private String anyOf(String group, String name) {
        return words(group, name).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form -> Pattern.quote(form).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
