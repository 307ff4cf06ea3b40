package io.tradematching.document;

import java.util.List;

/** The words of a whole document, page by page. */
public record DocumentText(List<PageText> pages) {

    public DocumentText {
        pages = List.copyOf(pages);
    }
}
