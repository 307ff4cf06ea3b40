package io.tradematching.extraction.model;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.trade.Term;
import java.util.List;

/**
 * What the model pointed at.
 *
 * @param model id of the model that answered; empty if none did
 */
public record GapReading(String model, List<Pointed> values, List<ModelNote> notes) {

    public GapReading {
        values = List.copyOf(values);
        notes = List.copyOf(notes);
    }

    static GapReading without(ModelNote note) {
        return new GapReading("", List.of(), List.of(note));
    }

    public static GapReading nothing() {
        return new GapReading("", List.of(), List.of());
    }

    /** @param evidence words of the page, as the page prints them */
    public record Pointed(Term term, Passage evidence) {}
}
