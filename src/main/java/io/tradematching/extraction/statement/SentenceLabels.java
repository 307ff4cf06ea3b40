package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.trade.TermType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels inside a sentence whose value follows at once: the notional amount is EUR 5,000,000. */
final class SentenceLabels {

    private static final Pattern LINK = Pattern.compile(
            "^[\\s,:]*(?:(?:is|are|was|will be|shall be|being|of|at|on|to be|as|set|fixed|amounts to|equal to|equals|those|that|due|falls|fall|from|the|a|an"
                    + "|ist|sind|beträgt|lautet|von|am|auf|der|die|das|est|sont|de|du|des|le|la|les|es|son|será|el|los|las)\\s+)*[\"“„]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COPULA =
            Pattern.compile("(?i)^\\s*(?:is|are|will be|shall be|being|ist|sind|lautet|est|sont|es|son|será)\\b|:");
    private static final Pattern CLAUSE_END = Pattern.compile(";|,\\s(?=\\p{Ll})|\\s(?=(?:and|und|et|y) the\\b)");
    private static final Set<TermType> OF_WORDS =
            Set.of(TermType.TEXT, TermType.LIST, TermType.PARTY, TermType.IDENTIFIER);

    private final Labels labels;
    private final Plausibility plausibility;

    SentenceLabels(Labels labels, Plausibility plausibility) {
        this.labels = labels;
        this.plausibility = plausibility;
    }

    void read(Passage sentence, SentenceStatements found) {
        List<Atom> atoms = sentence.atoms();
        int i = 0;
        while (i < atoms.size()) {
            int at = i;
            i = stated(sentence, labels.at(atoms, at), found)
                    .or(() -> stated(sentence, labels.withoutSuffixAt(atoms, at), found))
                    .orElse(at + 1);
        }
    }

    /** The atom after the label, if its value follows. */
    private Optional<Integer> stated(Passage sentence, Optional<LabelMatch> match, SentenceStatements found) {
        return match.filter(label -> !label.label().isOther() && state(sentence, label, found))
                .map(LabelMatch::to);
    }

    private boolean state(Passage sentence, LabelMatch match, SentenceStatements found) {
        int end = sentence.atoms().get(match.to() - 1).end();
        String rest = sentence.text().substring(end);
        Matcher link = LINK.matcher(rest);
        int from = end + (link.find() ? link.end() : 0);
        Passage value = sentence.from(from);
        Label label = match.label();
        boolean typed = plausibility.fits(label, value);
        boolean said = ofWords(label) && COPULA.matcher(rest).find();
        if (!typed && !said) {
            return false;
        }
        Passage text = sentence.slice(sentence.atoms().get(match.from()).start(), end);
        found.add(label, text, Passage.EMPTY, ofWords(label) ? clause(value) : value);
        return true;
    }

    private static boolean ofWords(Label label) {
        return !label.role().equals("name")
                && Roles.typeOf(label.role()).filter(OF_WORDS::contains).isPresent();
    }

    private static Passage clause(Passage value) {
        Matcher end = CLAUSE_END.matcher(value.text());
        return end.find() ? value.slice(0, end.start()) : value;
    }
}
