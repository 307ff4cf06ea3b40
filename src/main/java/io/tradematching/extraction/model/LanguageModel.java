package io.tradematching.extraction.model;

/** A language model somewhere else. Safe for use by several threads. */
public interface LanguageModel {

    /** Asks once; waits for its turn, tries again where that can help, and never throws because the model is not to be had. */
    ModelAnswer ask(ModelQuestion question);
}
