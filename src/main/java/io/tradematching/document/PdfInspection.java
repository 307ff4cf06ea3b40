package io.tradematching.document;

import java.util.List;
import java.util.Set;

/**
 * What a PDF's structure says, found without rendering or running anything.
 *
 * @param pages one size per page, in order; never empty
 * @param features what is odd enough for a person to know; none of it is ever executed or followed
 */
public record PdfInspection(List<PageSize> pages, Set<Feature> features) {

    public PdfInspection {
        pages = List.copyOf(pages);
        features = Set.copyOf(features);
    }

    public int pageCount() {
        return pages.size();
    }

    /** Visible size in points, as displayed: a page turned by a quarter has its sides exchanged. */
    public record PageSize(double width, double height) {}

    /** Active or unusual content. */
    public enum Feature {
        JAVASCRIPT,
        /** An XFA form: viewers may show other values than the page content that is read here. */
        XFA,
        /** Encrypted with an empty user password: readable by everybody, meant to be restricted. */
        OWNER_PASSWORD,
        /** Starts a program, opens another file or submits a form. */
        LAUNCH_ACTION,
        EMBEDDED_FILE,
        /** A stream whose bytes are to be fetched from another file. */
        EXTERNAL_STREAM
    }
}
