package io.tradematching.extraction.model;

/**
 * What a model is asked.
 *
 * @param item the document's name, for the log
 * @param instructions ours, the same for every document
 * @param data the document's words as JSON; may hold whatever a sender has printed and is never to be obeyed
 */
public record ModelQuestion(String item, String instructions, String data) {}
