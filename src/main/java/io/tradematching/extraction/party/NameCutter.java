package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Token;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the name of a house out of the words around it. */
final class NameCutter {

    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:\\((?!(?:publ|\\p{Lu}\\p{Ll}+)\\))|[\\[;“\"„«]|,\\s*(?=\\d)|\\s[-–—]\\s|,\\s*(?:a|an|as|acting|incorporated|ein|une|un)\\s).*$");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:between|among|and|from|to|by|for|on behalf of|messrs\\.?|dear|the|zwischen|und|entre|et|y)\\s+)+",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 9;
    private static final int FEWEST_LETTERS = 4;
    private static final Pattern AMOUNT_OR_DAY =
            Pattern.compile("^(?:[A-Z]{3}\\s?[\\d.,]|\\p{L}+\\s\\d{1,2}(?:\\D|$))");
    private static final int LONGEST_LINK = 3;

    private final Set<String> legalForms;
    private final Phrases<Owner> aliases;

    NameCutter(Set<String> legalForms, Phrases<Owner> aliases) {
        this.legalForms = legalForms;
        this.aliases = aliases;
    }

    /** The name in a text that is known to begin with one; empty if the text only speaks of a side. */
    Optional<Passage> cut(Passage text) {
        return sayable(trimmed(firstLine(text)));
    }

    /** The same in running text, where line ends mean nothing. */
    Optional<Passage> cutProse(Passage text) {
        return sayable(trimmed(text));
    }

    private Optional<Passage> sayable(Passage name) {
        boolean sayable = !name.isEmpty()
                && Character.isLetter(name.text().charAt(0))
                && name.atoms().size() <= LONGEST
                && name.text().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && !AMOUNT_OR_DAY.matcher(name.text()).find()
                && name.tokens().stream().allMatch(NameCutter::mayBeInName)
                && aliases.whole(name.atoms()).isEmpty();
        return sayable ? Optional.of(name) : Optional.empty();
    }

    private static boolean mayBeInName(Token token) {
        String word = token.text();
        return !Character.isLowerCase(word.charAt(0)) || word.length() <= LONGEST_LINK;
    }

    /** The same, but only for a name that its legal form shows to be one. */
    Optional<Passage> cutLegal(Passage text) {
        return cut(text)
                .filter(this::hasLegalForm)
                .filter(name -> Character.isUpperCase(name.text().charAt(0)));
    }

    boolean hasLegalForm(Passage name) {
        List<Token> tokens = name.tokens();
        return tokens.size() > 1 && tokens.stream().skip(1).anyMatch(token -> legalForms.contains(plain(token.text())));
    }

    private static String plain(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("[,.;:]+$", "").replaceAll("^[(\"“]+", "");
        return bare.replace(".", "");
    }

    private static Passage trimmed(Passage text) {
        Matcher lead = LEAD.matcher(text.text());
        int start = lead.find() ? lead.end() : 0;
        Matcher tail = TAIL.matcher(text.text());
        int end = tail.find(start) ? tail.start() : text.text().length();
        while (end > start && ",;:".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return text.slice(start, Math.max(start, end));
    }

    /** A name goes on to a second line only if the first has no legal form yet and the second one has. */
    private Passage firstLine(Passage text) {
        List<Token> line = new ArrayList<>();
        for (Token token : text.tokens()) {
            if (!line.isEmpty() && token.middle() > line.getLast().y1()) {
                break;
            }
            line.add(token);
        }
        Passage first = Passage.of(line);
        Passage rest =
                Passage.of(text.tokens().subList(line.size(), text.tokens().size()));
        boolean endsLegally = rest.tokens().stream().allMatch(token -> legalForms.contains(plain(token.text())));
        boolean unfinished = !rest.isEmpty()
                && rest.tokens().size() <= 3
                && (endsLegally
                        || !hasLegalForm(first)
                                && rest.tokens().stream().anyMatch(token -> legalForms.contains(plain(token.text()))));
        return unfinished ? text : first;
    }

    boolean isAlias(List<Atom> atoms) {
        return aliases.whole(atoms).isPresent();
    }
}
