package io.tradematching.extraction.model;

import io.tradematching.trade.Term;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about what the model was asked or said.
 *
 * @param code MODEL_CALL (what it cost), MODEL_UNAVAILABLE, MODEL_NOT_ASKED, MODEL_ANSWER_MALFORMED, MODEL_VALUE_DISCARDED
 * @param term null if it is about the whole answer
 */
public record ModelNote(
        String code, String message, @Nullable Term term) {

    static ModelNote of(String code, String message) {
        return new ModelNote(code, message, null);
    }
}
