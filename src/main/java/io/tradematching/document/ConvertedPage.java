package io.tradematching.document;

/** A page's image and its words, made in one pass: the page is rendered once for both. */
public record ConvertedPage(PageImage image, PageText text) {}
