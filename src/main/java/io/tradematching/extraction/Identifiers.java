package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Token;
import io.tradematching.extraction.value.Found;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads identifiers: of legal entities, trades and securities, and the references that each house gives. */
final class Identifiers {

    private static final Pattern SECURITY_ID = Pattern.compile("(?<![A-Z\\d])[A-Z]{2}[A-Z\\d]{9}\\d(?![A-Z\\d])");
    private static final Pattern FIRST_CODE = Pattern.compile("(?=\\S*\\d)[\\p{L}\\d][^\\s,;()]*");
    private static final Pattern LEI = Pattern.compile("(?<![A-Z\\d])[A-Z\\d]{18}\\d{2}(?![A-Z\\d])");
    private static final Pattern BIC =
            Pattern.compile("(?<![A-Z\\d])[A-Z]{4}[A-Z]{2}[A-Z\\d]{2}(?:[A-Z\\d]{3})?(?![A-Z\\d])");
    private static final Pattern TRADE_IDENTIFIER =
            Pattern.compile("(?<![A-Z\\d])[A-Z\\d][A-Z\\d:./_-]{9,51}(?![A-Z\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED_IDENTIFIER = Pattern.compile("[A-Z\\d]{2,}(?: [A-Z\\d]+)+");
    private static final Pattern LEI_FIRST = Pattern.compile("[A-Z\\d]{18}\\d{2}[A-Z\\d]{2,32}");
    /** Behind a reference: the identifier of the trade that the next cell or line holds. */
    private static final Pattern IDENTIFIER_BEHIND_CODE = Pattern.compile("(?<=\\S)\\s+[A-Z\\d]{18}\\d{2}[A-Z\\d]*");

    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\d][^\\s,;()]*(?:\\s+[\\p{Lu}\\d][^\\s,;()]*)*");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern WORD_BEHIND_CODE = Pattern.compile("(?<=\\d\\S{0,9})\\s+\\p{Lu}\\p{Ll}.*$");
    private static final double BROKEN_OFF = 0.97;
    private static final double JOINED = 0.9;
    private static final double ODD_FORM = 0.7;
    /** A code of fixed form may have lost a letter or two, no more. */
    private static final int SHORTEST_ODD = 6;

    private Identifiers() {}

    static Optional<Found<TermValue>> read(Term term, Passage value) {
        if (Texts.saysNothing(value.text())) {
            return Optional.empty();
        }
        return switch (term) {
            case BANK_LEI, COUNTERPARTY_LEI -> code(LEI, value);
            case BANK_BIC, COUNTERPARTY_BIC -> code(BIC, value);
            case UTI, USI -> brokenOff(value).or(() -> code(TRADE_IDENTIFIER, value));
            case BANK_REFERENCE, COUNTERPARTY_REFERENCE -> reference(value.text());
            default -> securityId(value);
        };
    }

    /** "NB-59.201 Nordhavn Bank": what is no code behind one stands there for itself. A text without any figure is no reference. */
    private static Optional<Found<TermValue>> reference(String text) {
        return find(REFERENCE, text, 1)
                .filter(found -> DIGIT.matcher(found.value().wire()).find())
                .map(found -> {
                    String code = found.value().wire();
                    int end = Math.min(startOf(WORD_BEHIND_CODE, code), startOf(IDENTIFIER_BEHIND_CODE, code));
                    return new Found<>(
                            TermValue.of(code.substring(0, end)), found.start(), found.start() + end, found.quality());
                });
    }

    /** The length of the text if there is nothing like it. */
    private static int startOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : text.length();
    }

    /** A code of fixed form; where a line end or a recognition error broke it, the pieces joined, less surely. */
    private static Optional<Found<TermValue>> code(Pattern form, Passage value) {
        Optional<Found<TermValue>> whole = find(form, value.text(), 1);
        if (whole.isPresent()) {
            return whole;
        }
        String joined = value.text().replace(" ", "");
        Matcher matcher = form.matcher(joined);
        if (matcher.find() && matcher.start() == 0 && matcher.end() == joined.length()) {
            return Optional.of(new Found<>(TermValue.of(joined), 0, value.text().length(), JOINED));
        }
        return find(FIRST_CODE, value.text(), ODD_FORM).filter(odd -> odd.end() - odd.start() >= SHORTEST_ODD);
    }

    /** An identifier that goes on in the next line, or that is printed in groups. */
    private static Optional<Found<TermValue>> brokenOff(Passage value) {
        List<Token> tokens = value.tokens();
        boolean wrapped =
                tokens.size() == 2 && tokens.get(1).middle() >= tokens.get(0).y1();
        String joined = value.text().replace(" ", "");
        boolean grouped = tokens.size() > 1
                && GROUPED_IDENTIFIER.matcher(value.text()).matches()
                && LEI_FIRST.matcher(joined).matches();
        return (wrapped || grouped) && TRADE_IDENTIFIER.matcher(joined).matches()
                ? Optional.of(new Found<>(TermValue.of(joined), 0, value.text().length(), BROKEN_OFF))
                : Optional.empty();
    }

    private static Optional<Found<TermValue>> securityId(Passage value) {
        Optional<Found<TermValue>> isin = find(SECURITY_ID, value.text(), 1);
        return isin.isPresent() ? isin : find(REFERENCE, value.text(), 1);
    }

    private static Optional<Found<TermValue>> find(Pattern pattern, String text, double quality) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Found<>(TermValue.of(matcher.group()), matcher.start(), matcher.end(), quality))
                : Optional.empty();
    }

    static Optional<Found<TermValue>> isin(String text) {
        return find(SECURITY_ID, text, 1);
    }
}
