package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a party is said to be: Alpine Bank AG is the buyer and Coastal Fund Ltd the seller, Party A as Calculation Agent. */
final class SentenceRoles {

    private static final int LONGEST_PARTY = 70;

    private final Labels labels;
    private final NounPhrases nouns;
    private final Pattern is;
    private final Pattern bare;

    SentenceRoles(Labels labels, SentenceWords words, NounPhrases nouns) {
        this.labels = labels;
        this.nouns = nouns;
        String the = "(?:" + words.link("article") + "\\s+)?$";
        this.is = Pattern.compile("(?iU),?\\s+" + words.link("being") + "\\s+" + the);
        this.bare = Pattern.compile("(?U)(?:^|\\s)(?i:" + words.link("and") + ")\\s+(?<who>(?:(?i:" + words.link("us")
                + ")|\\p{Lu}[^,;]{1,60}?))\\s+(?i:" + words.link("article") + ")\\s+$");
    }

    void read(Passage sentence, SentenceStatements found) {
        List<Atom> atoms = sentence.atoms();
        int i = 0;
        while (i < atoms.size()) {
            LabelMatch role = role(atoms, i).orElse(null);
            if (role != null) {
                who(sentence, atoms.get(i).start())
                        .ifPresent(who -> found.add(role.label(), words(sentence, role), Passage.EMPTY, who));
                i = role.to();
            } else {
                i++;
            }
        }
    }

    private Optional<LabelMatch> role(List<Atom> atoms, int at) {
        return labels.at(atoms, at)
                .filter(match -> !match.label().isOther() && match.label().owner() == null)
                .filter(match -> Roles.isOfParty(match.label().role()));
    }

    private static Passage words(Passage sentence, LabelMatch role) {
        List<Atom> atoms = sentence.atoms();
        return sentence.slice(
                atoms.get(role.from()).start(), atoms.get(role.to() - 1).end());
    }

    private Optional<Passage> who(Passage sentence, int at) {
        String before = sentence.text().substring(0, at);
        Matcher copula = is.matcher(before);
        if (copula.find()) {
            int start = nouns.startBefore(before.substring(0, copula.start()));
            return Optional.of(sentence.slice(Math.max(start, copula.start() - LONGEST_PARTY), copula.start()))
                    .filter(nouns::speaksOfSomebody);
        }
        Matcher elliptical = bare.matcher(before);
        return elliptical.find()
                ? Optional.of(sentence.slice(elliptical.start("who"), elliptical.end("who")))
                : Optional.empty();
    }
}
