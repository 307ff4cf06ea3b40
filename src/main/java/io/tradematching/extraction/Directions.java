package io.tradematching.extraction;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import java.util.Set;

/** Tells from a heading or sentence whether the party named in it pays or receives. */
final class Directions {

    private static final Set<String> PAYING = Set.of(
            "pay", "pays", "payable", "paid", "payer", "zahlt", "zahlen", "paie", "payons", "payez", "paga", "pagamos");
    private static final Set<String> RECEIVING = Set.of(
            "receive",
            "receives",
            "received",
            "receivable",
            "receiver",
            "erhält",
            "erhalt",
            "erhalten",
            "recoit",
            "recevons",
            "recibe",
            "recibimos");

    private Directions() {}

    static boolean receives(Passage text) {
        return says(text, RECEIVING) && !says(text, PAYING);
    }

    private static boolean says(Passage text, Set<String> words) {
        return text.atoms().stream().map(Atom::key).anyMatch(words::contains);
    }
}
