package io.tradematching.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The stated values of a record in its order, brought to one level. */
final class RecordFields {

    private static final JsonFactory JSON = new JsonFactory();

    private final FieldVocabulary vocabulary;
    private final List<LegacyField> fields = new ArrayList<>();

    private RecordFields(FieldVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<LegacyField> of(Map<?, ?> content, FieldVocabulary vocabulary) {
        RecordFields fields = new RecordFields(vocabulary);
        fields.members(List.of(), content);
        return fields.fields;
    }

    private void members(List<String> path, Map<?, ?> members) {
        members.forEach((name, value) -> member(path, String.valueOf(name), value));
    }

    private void member(List<String> path, String name, @Nullable Object value) {
        boolean wrapper = vocabulary.isWrapper(name);
        List<String> inner = wrapper && value instanceof Map ? path : append(path, name);
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> members(inner, map);
            case List<?> list -> elements(inner, list);
            case String text when wrapper && text.startsWith("{") -> wrapped(path, name, text);
            case String text when vocabulary.isAbsent(text) -> {}
            default -> fields.add(new LegacyField(inner, value));
        }
    }

    private void elements(List<String> path, List<?> elements) {
        if (elements.stream().anyMatch(element -> element instanceof Map || element instanceof List)) {
            parts(path, elements);
            return;
        }
        List<?> stated = elements.stream()
                .filter(element -> element != null && !vocabulary.isAbsent(element.toString()))
                .toList();
        if (!stated.isEmpty()) {
            fields.add(new LegacyField(path, stated));
        }
    }

    /** Legs in a list are told apart by what they say they are; the second of a kind is numbered, as the terms are. */
    private void parts(List<String> path, List<?> elements) {
        List<String> around = path.subList(0, path.size() - 1);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Optional<String> leg =
                    elements.get(i) instanceof Map<?, ?> members ? vocabulary.legKind(members) : Optional.empty();
            int number = leg.map(kind -> seen.merge(kind, 1, Integer::sum)).orElse(0);
            String name = leg.map(kind -> number == 1 ? kind : kind + number).orElse(path.getLast() + "[" + i + "]");
            member(around, name, elements.get(i));
        }
    }

    /** The legacy system also kept the whole trade as a text of JSON in one field. */
    private void wrapped(List<String> path, String name, String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT && RecordContent.read(parser) instanceof Map<?, ?> map) {
                members(path, map);
                return;
            }
        } catch (JacksonException _) {
            // Then it is a text like any other.
        }
        fields.add(new LegacyField(append(path, name), text));
    }

    private static List<String> append(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }
}
