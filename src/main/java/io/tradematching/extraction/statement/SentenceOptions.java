package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the kind of an option from the words before it: a European style Payer Swaption, 34,000 Bermudan Call options. */
final class SentenceOptions {

    private static final Set<String> OPTIONS =
            Set.of("option", "options", "swaption", "swaptions", "optionsschein", "optionen", "opcion", "opciones");
    private static final Set<String> STYLES =
            Set.of("style", "exercise", "option", "options", "swaption", "call", "put", "payer", "receiver", "type");
    private static final Pattern ABOUT_OPTIONS =
            Pattern.compile("(?i)\\b(?:options?|swaptions?|exercise[ds]?|opci[oó]n(?:es)?|optionen)\\b");
    private static final int NEAR = 2;

    private final Plausibility plausibility;

    SentenceOptions(Plausibility plausibility) {
        this.plausibility = plausibility;
    }

    void read(Passage sentence, SentenceStatements found) {
        if (ABOUT_OPTIONS.matcher(sentence.text()).find()) {
            kind(sentence, "option_style", STYLES, found);
            kind(sentence, "option_type", OPTIONS, found);
        }
    }

    private void kind(Passage sentence, String role, Set<String> followedBy, SentenceStatements found) {
        Label label = Label.plain(role, null);
        List<Atom> atoms = sentence.atoms();
        for (int i = 0; i < atoms.size() && !found.states(role); i++) {
            Passage value = sentence.from(atoms.get(i).start());
            boolean leads = atoms.subList(i + 1, Math.min(atoms.size(), i + 1 + NEAR)).stream()
                    .anyMatch(atom -> followedBy.contains(atom.key()));
            if (leads && plausibility.fits(label, value)) {
                found.add(label, value, Passage.EMPTY, value);
            }
        }
    }
}
