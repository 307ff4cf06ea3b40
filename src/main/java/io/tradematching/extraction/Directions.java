package io.tradematching.extraction;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells from a heading or sentence what the party named in it does with what is exchanged. */
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

    private static final Set<String> BUYING = Set.of(
            "buy",
            "buys",
            "bought",
            "purchase",
            "purchases",
            "purchased",
            "kaufen",
            "kauft",
            "gekauft",
            "achete",
            "achète",
            "achetons",
            "achetez",
            "compra",
            "compramos",
            "compran");
    private static final Set<String> SELLING = Set.of(
            "sell",
            "sells",
            "sold",
            "verkaufen",
            "verkauft",
            "vend",
            "vendons",
            "vendez",
            "vende",
            "vendemos",
            "venden");

    private Directions() {}

    /** Whether the party named buys, sells, pays or receives; empty if the text says none of these, or two. */
    static Optional<String> roleIn(Passage text) {
        List<String> said = Stream.of(
                        Map.entry("bought", BUYING),
                        Map.entry("sold", SELLING),
                        Map.entry("payer", PAYING),
                        Map.entry("receiver", RECEIVING))
                .filter(entry -> says(text, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    static boolean receives(Passage text) {
        return says(text, RECEIVING) && !says(text, PAYING);
    }

    private static boolean says(Passage text, Set<String> words) {
        return text.atoms().stream().map(Atom::key).anyMatch(words::contains);
    }
}
