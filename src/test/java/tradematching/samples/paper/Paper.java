package tradematching.samples.paper;

import java.util.List;
import tradematching.samples.deal.Party;

/**
 * A confirmation's text, ready to be laid out.
 *
 * @param title the house's word for the document
 * @param subject the product, and that it amends an earlier version if it does
 */
public record Paper(
        Party issuer,
        Party recipient,
        String title,
        String subject,
        List<String> opening,
        List<Section> sections,
        List<String> closing,
        Signatures signatures) {

    public Paper {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    /** Lines above and below the two signatures. */
    public record Signatures(String ours, String theirs, String by, String name, String title, String date) {}
}
