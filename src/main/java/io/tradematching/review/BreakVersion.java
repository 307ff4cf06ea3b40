package io.tradematching.review;

/** A break as a person saw it. */
public record BreakVersion(String id, int version) {}
