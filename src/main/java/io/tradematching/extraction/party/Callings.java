package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a paper calls its sides beside their names, and what that says about whose paper it is. */
final class Callings {

    private static final double SAYS_WE = 3;
    private static final double SAYS_BANK = 1;
    /** These say what a side is; who writes is said by all the other words. */
    private static final Set<String> STANDINGS = Set.of(
            "bank",
            "banks",
            "dealer",
            "banque",
            "banco",
            "client",
            "customer",
            "counterparty",
            "counterpart",
            "cpty",
            "kunde",
            "kunden",
            "kundin",
            "cliente",
            "contrepartie",
            "contraparte",
            "contrapartida",
            "gegenpartei");

    private final Phrases<Owner> aliases;

    Callings(Phrases<Owner> aliases) {
        this.aliases = aliases;
    }

    /**
     * Words such as Party A or Bank beside a name are what the paper calls the house.
     *
     * @return whether there were any
     */
    boolean describe(Passage description, House house, Houses houses) {
        boolean called = false;
        List<Atom> atoms = description.atoms();
        List<String> words = atoms.stream().map(Atom::key).toList();
        for (int i = 0; i < atoms.size(); i++) {
            int named = house.wordsMatching(words, i);
            if (named > 0) {
                i += named - 1;
                continue;
            }
            Phrases.Match<Owner> match = aliases.longestAt(atoms, i).orElse(null);
            if (match != null && match.quality() == 1 && !house.isCalled(text(atoms, match))) {
                call(text(atoms, match), match.meaning(), house, houses);
                called = true;
                i = match.to() - 1;
            }
        }
        return called;
    }

    static void call(String alias, Owner meaning, House house, Houses houses) {
        if (meaning == Owner.BOTH) {
            return;
        }
        houses.call(alias, house);
        houses.call(meaning.name(), house);
        wrote(meaning, alias, house);
    }

    /** @param words that were printed for it */
    static void wrote(Owner owner, String words, House house) {
        double weight = isStanding(words) ? SAYS_BANK : SAYS_WE;
        if (owner == Owner.ISSUER) {
            house.wrote(weight);
        } else if (owner == Owner.ADDRESSEE) {
            house.wrote(-weight);
        }
    }

    static boolean isStanding(String words) {
        return List.of(words.split(" ")).stream().anyMatch(STANDINGS::contains);
    }

    static String text(List<Atom> atoms, Phrases.Match<Owner> match) {
        return atoms.subList(match.from(), match.to()).stream().map(Atom::key).collect(Collectors.joining(" "));
    }
}
