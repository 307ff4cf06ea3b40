package io.tradematching.extraction.vocabulary;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a reviewed resource file in which every scalar is a text, whatever it looks like. */
final class VocabularyFile {

    private static final int MOST_REPETITIONS = 100;

    private VocabularyFile() {}

    static Map<String, Object> read(String name) {
        try (InputStream content = VocabularyFile.class.getResourceAsStream("/vocabulary/" + name)) {
            if (content == null) {
                throw new IllegalStateException("The vocabulary file " + name + " is missing from the application");
            }
            return yaml().load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file, or a part of one, that maps a name to its phrases. */
    @SuppressWarnings("unchecked")
    static Map<String, List<String>> phrases(@Nullable Object content) {
        return (Map<String, List<String>>) requireNonNull(content, "part of a vocabulary file");
    }

    /** Files that add phrases to the same names. */
    static Map<String, List<String>> merged(List<String> names) {
        Map<String, List<String>> merged = new LinkedHashMap<>();
        names.forEach(name -> phrases(read(name))
                .forEach((key, phrases) ->
                        merged.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(phrases)));
        return merged;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> section(@Nullable Object content) {
        return (Map<String, Object>) requireNonNull(content, "part of a vocabulary file");
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_REPETITIONS);
        options.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new TextsOnly());
    }

    private static final class TextsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // No: Norway is not false, and 1/1 is no date.
        }
    }
}
