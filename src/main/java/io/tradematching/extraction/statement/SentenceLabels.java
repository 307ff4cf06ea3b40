package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.trade.TermType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels inside a sentence whose value follows at once: the notional amount is EUR 5,000,000. */
final class SentenceLabels {

    private static final Pattern LINK = Pattern.compile(
            "^(?:\\)\\s(?=(?:is|are|ist|est|es)\\b)|[\\s,:]*)(?:(?:is|are|was|will be|shall be|being|of|at|on|to be|as|set|fixed|amounts to|equal to|equals|those|that|due|falls|fall|from|which|the|a|an"
                    + "|ist|sind|beträgt|lautet|von|am|auf|der|die|das|est|sont|de|du|des|le|la|les|es|son|será|el|los|las)\\s+)*[\"“„]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COPULA =
            Pattern.compile("(?i)^[\\s)]*(?:is|are|will be|shall be|being|ist|sind|lautet|est|sont|es|son|será)\\b|:");
    private static final Pattern CLAUSE_END =
            Pattern.compile(";|,\\s(?=\\p{Ll})|\\s(?=(?:and|und|et|y)\\s\\p{Ll})|\\.$");
    private static final Pattern DEFINED = Pattern.compile(
            "\\s*[(\\[](?:the |der |die |das |la |le |el )?[\"“„«]?\\s?(?:the )?(?<label>[^()\\[\\]\"“”„»]{3,40}?)\\s?[\"“”»]?[)\\]]");
    private static final Pattern INSERTION = Pattern.compile(
            "^,\\s(?:[^;.]|\\.(?=\\d|\\s\\p{Ll})){3,200}?,\\s(?:is|are|shall be|will be|beträgt|ist|est|es|será|amounts to)\\s+");
    /** Ten million US Dollars (USD 10,000,000). */
    private static final Pattern IN_WORDS = Pattern.compile("^[^\\d;.]{3,80}[(](?=[A-Z]{3}\\s?\\d)");

    private static final Pattern YOURS = Pattern.compile(
            "(?iU)\\b(?:(?<yours>yours|Ihr(?:er|e)?|le vôtre|la vôtre|el suyo)|(?<ours>ours|unser(?:er|e)?|le nôtre|el nuestro))\\s+(?:is|ist|est|es)\\s+");
    private static final Pattern CODE = Pattern.compile("^[A-Z]{2}[A-Z0-9]{9}\\d\\b");
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
        yours(sentence, found);
    }

    /** "Our legal entity identifier is X and yours is Y." */
    private static void yours(Passage sentence, SentenceStatements found) {
        Matcher yours = YOURS.matcher(sentence.text());
        if (yours.find()) {
            Owner owner = yours.group("yours") != null ? Owner.ADDRESSEE : Owner.ISSUER;
            found.all().stream()
                    .map(Statement::label)
                    .filter(label -> label.owner() != null && label.owner() != owner)
                    .reduce((_, later) -> later)
                    .ifPresent(label -> found.add(
                            new Label(label.role(), label.scope(), owner, label.explicit()),
                            sentence.slice(yours.start(), yours.end()),
                            Passage.EMPTY,
                            clause(sentence.from(yours.end()))));
        }
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
        boolean places = cue.label().role().equals("business_centers") && beginsLikeName(sentence.from(end));
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
        return match.label().role().equals("confirmation_date")
                && match.from() > 0
                && (match.length() == 1 || match.label().owner() != null);
    }

    private boolean state(Passage sentence, LabelMatch match, SentenceStatements found) {
        int end = sentence.atoms().get(match.to() - 1).end();
        String rest = sentence.text().substring(end);
        Matcher link = LINK.matcher(rest);
        int from = end + (link.find() ? link.end() : 0);
        Passage value = sentence.from(from);
        Label label = match.label();
        boolean typed = plausibility.fits(label, value) || isCode(label, value);
        String lastWord =
                sentence.text().substring(sentence.atoms().get(match.to() - 1).start(), end);
        boolean said = ofWords(label)
                && (Roles.typeOf(label.role()).orElseThrow() != TermType.LIST || beginsLikeName(value))
                && (COPULA.matcher(rest).find() || COPULA.matcher(lastWord).find());
        if (!typed && !said) {
            return behind(INSERTION, sentence, match, found) || behind(IN_WORDS, sentence, match, found);
        }
        Passage text = sentence.slice(sentence.atoms().get(match.from()).start(), end);
        found.add(label, text, Passage.EMPTY, ofWords(label) ? clause(value) : value);
        return true;
    }

    /** "The repurchase price, at a pricing rate of 2.33%, is EUR 19,642,759.76." */
    private boolean behind(Pattern words, Passage sentence, LabelMatch match, SentenceStatements found) {
        int end = sentence.atoms().get(match.to() - 1).end();
        Matcher insertion = words.matcher(sentence.text().substring(end));
        if (!insertion.find() || !plausibility.fits(match.label(), sentence.from(end + insertion.end()))) {
            return false;
        }
        Passage text = sentence.slice(sentence.atoms().get(match.from()).start(), end);
        found.add(match.label(), text, Passage.EMPTY, sentence.from(end + insertion.end()));
        return true;
    }

    private static boolean ofWords(Label label) {
        return !label.role().equals("name")
                && Roles.typeOf(label.role()).filter(OF_WORDS::contains).isPresent();
    }

    private static boolean isCode(Label label, Passage value) {
        return Roles.typeOf(label.role())
                        .filter(type -> type == TermType.IDENTIFIER || type == TermType.TEXT)
                        .isPresent()
                && CODE.matcher(value.text()).find();
    }

    private static boolean beginsLikeName(Passage value) {
        return !value.isEmpty() && Character.isUpperCase(value.text().charAt(0));
    }

    private static Passage clause(Passage value) {
        Matcher end = CLAUSE_END.matcher(value.text());
        return end.find() ? value.slice(0, end.start()) : value;
    }
}
