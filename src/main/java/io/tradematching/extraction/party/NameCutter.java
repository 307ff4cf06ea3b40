package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Token;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts the name of a house out of the words around it. */
final class NameCutter {

    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:\\((?!(?i:publ)\\)|\\p{Lu}\\p{Ll}+\\))|[\\[;“\"„«]|,\\s*(?=\\d)|[,;]?\\s*\\b(?:LEI|BIC|SWIFT|ABA|BSB|IBAN|A/C)\\b|\\s[-–—]\\s|,\\s*(?:a|an|as|acting|incorporated|ein|une|un)\\s).*$");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:(?i:between|among|and|from|to|by|for|on behalf of|messrs\\.?|dear|zwischen|und|entre|et|y)|the)\\s+)+");
    private static final Pattern BRANCH =
            Pattern.compile("(?i)\\b(?:branch|filiale|niederlassung|zweigniederlassung|succursale|sucursal|office)\\b");
    /** "CAIX - CaixaBank, S.A.": the code by which the paper calls the house from there on. */
    private static final Pattern TICKER = Pattern.compile("(?<code>[A-Z]{2,6})\\s[-–—]\\s(?=\\p{Lu})");

    private static final Pattern NICKNAME = Pattern.compile("\\s*\\((?<called>\\p{L}+)\\)$");

    /** "P. Weiler", "Ms A. B. Berg". */
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|M|Mme|Sr|Sra)\\.?\\s)?(?:\\p{Lu}\\.\\s?)+\\p{Lu}[\\p{L}'’-]+");

    private static final Pattern SENTENCE_END =
            Pattern.compile("\\.\\.$|(?<![.\\p{L}])(?!(?:Ltd|Inc|Co|Corp|Cie)\\.)\\p{L}{2,}\\.$");
    private static final int LONGEST = 12;
    private static final int FEWEST_LETTERS = 4;
    private static final Pattern AMOUNT_OR_DAY =
            Pattern.compile("^(?:[A-Z]{3}\\s?[\\d.,]|\\p{L}+\\s\\d{1,2}(?:\\D|$)|\\p{L}+\\s\\d{4}$)");

    private final NameWords words;
    private final NameLines lines;
    private final Set<String> departments;
    private final Phrases<Owner> aliases;

    NameCutter(Set<String> legalForms, Set<String> departments, Phrases<Owner> aliases) {
        words = new NameWords(legalForms);
        lines = new NameLines(words);
        this.departments = departments;
        this.aliases = aliases;
    }

    NameWords words() {
        return words;
    }

    /** The name in a text that is known to begin with one; empty if the text only speaks of a side. */
    Optional<Passage> cut(Passage text) {
        return text.isEmpty() ? Optional.empty() : sayable(trimmed(withoutPlace(lines.of(text))));
    }

    /** "Barclays Bank PLC, New York, ABA 026002574", "Alpine Bank AG, Settlements": behind the legal form only a branch is of the name. */
    private Passage withoutPlace(Passage name) {
        List<Token> tokens = name.tokens();
        for (int last = tokens.size() - 2; last > 0; last--) {
            Passage beyond = Passage.of(tokens.subList(last + 1, tokens.size()));
            if (tokens.get(last).text().endsWith(",") && isBeyondName(beyond, tokens.get(last))) {
                return Passage.of(tokens.subList(0, last + 1));
            }
        }
        return name;
    }

    private boolean isBeyondName(Passage beyond, Token before) {
        return isDepartment(beyond) || isPerson(beyond) || words.isLegalForm(before) && isPlace(beyond);
    }

    private static boolean isPerson(Passage beyond) {
        return PERSON.matcher(beyond.text()).matches();
    }

    private boolean isPlace(Passage beyond) {
        return !BRANCH.matcher(beyond.text()).find()
                && beyond.tokens().stream().anyMatch(token -> NameWords.hasDigit(token.text()))
                && beyond.tokens().stream().noneMatch(words::isLegalForm);
    }

    /** The same in running text, where line ends mean nothing. */
    Optional<Passage> cutProse(Passage text) {
        return sayable(trimmed(text));
    }

    /** What the house is called without its kind: Rabobank of Coöperatieve Rabobank U.A., Santander of Banco Santander. */
    Optional<String> withoutKind(Passage name) {
        List<String> printed = name.tokens().stream().map(Token::text).toList();
        if (printed.size() < 2
                || !words.isLegalForm(printed.getFirst())
                || !Character.isUpperCase(printed.get(1).charAt(0))) {
            return Optional.empty();
        }
        String called = printed.stream()
                .skip(1)
                .takeWhile(word -> !words.isLegalForm(word))
                .collect(Collectors.joining(" "));
        return Optional.of(called).filter(text -> text.length() >= FEWEST_LETTERS);
    }

    /** "CAIX" of "CAIX - CaixaBank, S.A.". */
    static Optional<String> ticker(Passage text) {
        Matcher ticker = TICKER.matcher(text.text());
        return ticker.lookingAt() ? Optional.of(ticker.group("code")) : Optional.empty();
    }

    private Optional<Passage> sayable(Passage name) {
        boolean sayable = !name.isEmpty()
                && Character.isLetter(name.text().charAt(0))
                && name.atoms().size() <= LONGEST
                && name.text().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && !AMOUNT_OR_DAY.matcher(name.text()).find()
                && name.tokens().stream().allMatch(token -> words.mayBeInName(token.text()))
                && aliases.whole(name.atoms()).isEmpty()
                && !words.isEndOfName(name)
                && !NameWords.isPlainlyBankCode(name.text());
        return sayable ? Optional.of(name) : Optional.empty();
    }

    /** The same, but only for a name that its legal form shows to be one. */
    Optional<Passage> cutLegal(Passage text) {
        return cut(text)
                .filter(words::hasLegalForm)
                .filter(name -> Character.isUpperCase(name.text().charAt(0)));
    }

    /** The name up to its legal form, which shows that it is one; what follows is no part of it. */
    Optional<Passage> endingLegally(Passage name) {
        List<Token> tokens = name.tokens();
        int last = tokens.size() - 1;
        while (last > 0 && !words.isLegalForm(tokens.get(last))) {
            last--;
        }
        return last > 0
                ? sayable(trimmed(Passage.of(tokens.subList(0, last + 1)))).filter(this::standsForItself)
                : Optional.empty();
    }

    /** Whether it is neither an office of a house nor the end of a name that began on the line before. */
    boolean standsForItself(Passage name) {
        return !isDepartment(name) && !endsSentence(name);
    }

    private boolean isDepartment(Passage name) {
        return name.atoms().stream().anyMatch(atom -> departments.contains(atom.key()));
    }

    private static boolean endsSentence(Passage name) {
        return SENTENCE_END.matcher(name.text()).find();
    }

    private static Passage trimmed(Passage text) {
        Matcher lead = LEAD.matcher(text.text());
        int start = lead.find() ? lead.end() : 0;
        Matcher ticker = TICKER.matcher(text.text()).region(start, text.text().length());
        start = ticker.lookingAt() ? ticker.end() : start;
        Matcher tail = TAIL.matcher(text.text());
        int end = tail.find(start) ? tail.start() : text.text().length();
        end = beforeNickname(text.text(), start, end);
        while (end > start && ",;: ”’»".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return text.slice(start, Math.max(start, end));
    }

    /** "Alpine Bank AG (Alpine)" is followed by what it is called, "Alpine Bank (Suisse)" is not. */
    private static int beforeNickname(String text, int start, int end) {
        Matcher nickname = NICKNAME.matcher(text).region(start, end);
        return nickname.find()
                        && Folding.atoms(text.substring(start, nickname.start())).stream()
                                .anyMatch(word -> word.key().equals(Folding.plain(nickname.group("called"))))
                ? nickname.start()
                : end;
    }
}
