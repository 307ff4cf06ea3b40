package io.tradematching.document;

/** How a value came off the page. */
public enum TextMethod {
    /** The PDF's text layer. */
    TEXT,
    /** Optical character recognition of the page image. */
    OCR,
    /** A language model, grounded in words found by one of the other two. */
    MODEL
}
