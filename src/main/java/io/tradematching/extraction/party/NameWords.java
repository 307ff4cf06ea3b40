package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Token;
import io.tradematching.trade.Bic;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What words of a house's name look like: its legal form, its links, and what is none. */
final class NameWords {

    private static final int LONGEST_END = 2;
    private static final int LONGEST_LINK = 3;
    private static final Pattern ELISION = Pattern.compile("[dl]['’]\\p{Lu}");

    private final Set<String> legalForms;

    NameWords(Set<String> legalForms) {
        this.legalForms = legalForms;
    }

    boolean isLegalForm(Token token) {
        return isLegalForm(token.text());
    }

    boolean isLegalForm(String word) {
        return legalForms.contains(plain(word));
    }

    boolean hasLegalForm(Passage name) {
        List<Token> tokens = name.tokens();
        return tokens.size() > 1 && tokens.stream().skip(1).anyMatch(this::isLegalForm);
    }

    boolean mayBeInName(String word) {
        return !Character.isLowerCase(word.charAt(0))
                || word.replaceAll("[,;]$", "").length() <= LONGEST_LINK
                || isLegalForm(word)
                || ELISION.matcher(word).lookingAt();
    }

    /** "Limited", "Bank Limited": what a line end cut off. */
    boolean isEndOfName(Passage name) {
        return name.tokens().size() <= LONGEST_END && name.tokens().stream().allMatch(this::isLegalForm);
    }

    /** A bank identifier code that no name looks like: with a digit, or with the XXX of a head office. */
    static boolean isPlainlyBankCode(String word) {
        return new Bic(word).isWellFormed() && (hasDigit(word) || word.endsWith("XXX"));
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static String plain(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("[,.;:]+$", "").replaceAll("^[(\"“]+", "");
        return bare.replace(".", "");
    }
}
