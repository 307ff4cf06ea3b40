package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the clauses by which a contract introduces its parties: between X, registered at ..., LEI ... (hereinafter the "Bank"), and Y,
 * ..., ci-après dénommée « le Client ».
 */
final class Recitals {

    private static final String OPENING =
            "(?:\\(\\d\\)|\\b(?:(?i:by\\s+and\\s+)?between|entre|zwischen|[Dd]e\\s+una\\s+parte|[Dd]['’]une\\s+part|[Ee]inerseits)(?:\\s+uns)?\\b)[,:]?\\s+";
    private static final String NEXT =
            "(?:(?:and|et|und|y|e)\\b[,:]?\\s+)?(?:(?:(?i:de\\s+otra(?:\\s+parte)?|d['’]autre\\s+part|andererseits|on\\s+the\\s+other\\s+(?:hand|part))|\\(\\d\\))[,:]?\\s+)?";
    private static final String CALLED =
            "\\s*[,(–-]?\\s*(?:(?:each\\s+)?(?:hereinafter|hereafter)|en\\s+adelante|en\\s+lo\\s+sucesivo|ci-après|(?:im\\s+)?(?:nachstehend|nachfolgend|[Ff]olgenden)|di\\s+seguito|\\()"
                    + "[^“”„\"«»()‹]{0,40}(?<called>[“„\"«‹‘'][^“”\"«»()]{2,60}[”“\"»›’'](?:[^“”„\"«»()]{1,12}[“„\"«][^“”\"«»()]{2,40}[”“\"»])*)\\s*(?:genannt|bezeichnet)?\\s*\\)?";
    private static final String ARTICLE = "(?:(?:der|dem|den|die|la\\s+société|la\\s+sociedad|la\\s+entidad|the)\\s+)?";
    private static final int LONGEST = 400;
    private static final Pattern FIRST = Pattern.compile(OPENING + ARTICLE + "(?=\\p{Lu})");
    private static final Pattern CLAUSE = Pattern.compile("(?<party>[^“„\"«]{3," + LONGEST + "}?)" + CALLED);
    private static final Pattern SECOND = Pattern.compile("[\\s.,;–-]*" + NEXT + ARTICLE + "(?=\\p{Lu})");
    /** Nothing but a name of two parts: Alpha Bank AG, London Branch. */
    private static final Pattern OFFICE = Pattern.compile("(?:\\p{Lu}[^\\s,\\d]*\\s?)+,\\s(?:\\p{Lu}[^\\s,\\d]*\\s?)+");

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final NameCutter names;

    Recitals(NameCutter names) {
        this.names = names;
    }

    /** Both parties, or none: who alone is introduced may be anybody. */
    List<Recital> in(Passage text) {
        Matcher opening = FIRST.matcher(text.text());
        while (opening.find()) {
            List<Recital> recitals = from(text, opening.end());
            if (recitals.size() == 2) {
                return recitals;
            }
        }
        return List.of();
    }

    private List<Recital> from(Passage text, int start) {
        List<Recital> found = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(text.text());
        int at = start;
        while (found.size() < 2 && clause.region(at, text.text().length()).lookingAt()) {
            Recital recital = recital(text, clause).orElse(null);
            if (recital == null) {
                break;
            }
            found.add(recital);
            Matcher next =
                    SECOND.matcher(text.text()).region(clause.end(), text.text().length());
            at = next.lookingAt() ? next.end() : text.text().length();
        }
        return found;
    }

    private Optional<Recital> recital(Passage text, Matcher clause) {
        Passage party = text.slice(clause.start("party"), clause.end("party"));
        return names.cutProse(party.slice(0, endOfName(party.text())))
                .map(name -> new Recital(name, text.slice(clause.start("called"), clause.end("called")), party));
    }

    /** A name ends at the comma that no legal form follows, and before the first longer word in small letters; an office may follow. */
    private int endOfName(String party) {
        return OFFICE.matcher(party).matches() ? party.length() : endOfLegalName(party);
    }

    private int endOfLegalName(String party) {
        Matcher words = WORD.matcher(party);
        int end = 0;
        boolean ended = false;
        while (words.find() && names.words().mayBeInName(words.group())) {
            if (ended && !names.words().isLegalForm(words.group())) {
                return end;
            }
            end = words.end();
            ended = words.group().endsWith(",");
        }
        return end;
    }

    /**
     * @param called what the paper calls the party from here on, in quotation marks
     * @param particulars the whole of the clause: name, address, codes
     */
    record Recital(Passage name, Passage called, Passage particulars) {}
}
