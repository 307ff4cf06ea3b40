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
    private static final Pattern CLAUSE_END =
            Pattern.compile(";|,\\s(?=\\p{Ll})|\\s(?=(?:and|und|et|y)\\s\\p{Ll})|\\.$");
    private static final Pattern DEFINED = Pattern.compile(
            "\\s*[(\\[](?:the |der |die |das |la |le |el )?[\"“„«]?\\s?(?:the )?(?<label>[^()\\[\\]\"“”„»]{3,40}?)\\s?[\"“”»]?[)\\]]");
    private static final int LONGEST_VALUE = 6;
    private static final Set<TermType> OF_WORDS =
            Set.of(TermType.TEXT, TermType.LIST, TermType.PARTY, TermType.IDENTIFIER);

    private final Labels labels;
    private final Labels cues;
    private final Plausibility plausibility;

    /** @param cues stand right before values, as labels do, but are none outside of sentences */
    SentenceLabels(Labels labels, Labels cues, Plausibility plausibility) {
        this.labels = labels;
        this.cues = cues;
        this.plausibility = plausibility;
    }

    void read(Passage sentence, SentenceStatements found) {
        List<Atom> atoms = sentence.atoms();
        int i = 0;
        while (i < atoms.size()) {
            int at = i;
            i = cued(sentence, cues.withoutSuffixAt(atoms, at), found)
                    .or(() -> stated(sentence, labels.at(atoms, at), found))
                    .or(() -> stated(sentence, labels.withoutSuffixAt(atoms, at), found))
                    .orElse(at + 1);
        }
        defined(sentence, found);
    }

    /** "on 24 January 2005 (the Trade Date)": the label stands in brackets behind the value. */
    private void defined(Passage sentence, SentenceStatements found) {
        Matcher bracket = DEFINED.matcher(sentence.text());
        while (bracket.find()) {
            Passage name = sentence.slice(bracket.start("label"), bracket.end("label"));
            int end = bracket.start();
            labels.at(name.atoms(), 0)
                    .filter(match -> match.to() == name.atoms().size() && !ofWords(match.label()))
                    .ifPresent(match -> before(sentence, end, match.label())
                            .ifPresent(value -> found.add(match.label(), name, Passage.EMPTY, value)));
        }
    }

    private Optional<Passage> before(Passage sentence, int end, Label label) {
        List<Atom> atoms =
                sentence.atoms().stream().filter(atom -> atom.end() <= end).toList();
        return atoms.subList(Math.max(0, atoms.size() - LONGEST_VALUE), atoms.size()).stream()
                .map(atom -> sentence.slice(atom.start(), end))
                .filter(value -> plausibility.fits(label, value))
                .findFirst();
    }

    private Optional<Integer> cued(Passage sentence, Optional<LabelMatch> match, SentenceStatements found) {
        return match.filter(cue -> cue.quality() == 1 && follows(sentence, cue, found))
                .map(LabelMatch::to);
    }

    private boolean follows(Passage sentence, LabelMatch cue, SentenceStatements found) {
        int end = sentence.atoms().get(cue.to() - 1).end();
        Matcher link = LINK.matcher(sentence.text().substring(end));
        Passage value = sentence.from(end + (link.find() ? link.end() : 0));
        boolean places = cue.label().role().equals("business_centers")
                && !value.isEmpty()
                && Character.isUpperCase(value.text().charAt(0));
        if (!places && !plausibility.fits(cue.label(), value)) {
            return false;
        }
        Passage words = sentence.slice(sentence.atoms().get(cue.from()).start(), end);
        found.add(cue.label(), words, Passage.EMPTY, ofWords(cue.label()) ? clause(value) : value);
        return true;
    }

    /** The atom after the label, if its value follows. */
    private Optional<Integer> stated(Passage sentence, Optional<LabelMatch> match, SentenceStatements found) {
        return match.filter(label -> !label.label().isOther() && !isDateOfAnother(label))
                .filter(label -> state(sentence, label, found))
                .map(LabelMatch::to);
    }

    /** "An agreement de fecha 7 de abril": the bare word inside a sentence dates what stands before it, not the paper. */
    private static boolean isDateOfAnother(LabelMatch match) {
        return match.length() == 1 && match.from() > 1 && match.label().role().equals("confirmation_date");
    }

    private boolean state(Passage sentence, LabelMatch match, SentenceStatements found) {
        int end = sentence.atoms().get(match.to() - 1).end();
        String rest = sentence.text().substring(end);
        Matcher link = LINK.matcher(rest);
        int from = end + (link.find() ? link.end() : 0);
        Passage value = sentence.from(from);
        Label label = match.label();
        boolean typed = plausibility.fits(label, value);
        String lastWord =
                sentence.text().substring(sentence.atoms().get(match.to() - 1).start(), end);
        boolean said = ofWords(label)
                && (COPULA.matcher(rest).find() || COPULA.matcher(lastWord).find());
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
