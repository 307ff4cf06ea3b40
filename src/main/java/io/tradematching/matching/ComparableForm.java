package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeReference;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which values of a term are equal: capitals, separators and synonyms do not make a difference. One thread only. */
final class ComparableForm {

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,3})Y");
    private static final int MONTHS_A_YEAR = 12;
    private static final int BIC_WITHOUT_BRANCH = 8;
    private static final String HEAD_OFFICE = "XXX";

    private static final int MOST_REMEMBERED = 50_000;

    private final MatchingRules rules;
    private final Remembered<String, String> alphanumerics = new Remembered<>(MOST_REMEMBERED);

    ComparableForm(MatchingRules rules) {
        this.rules = rules;
    }

    String of(Term term, TermValue value) {
        return switch (value) {
            case TermValue.Decimal _, TermValue.Day _ -> value.wire();
            case TermValue.Texts texts -> inAnyOrder(texts);
            case TermValue.Text(String text) -> ofText(term, text);
        };
    }

    /** Whether two papers mean the same by what they print. */
    boolean isSame(Term term, TermValue ours, TermValue theirs) {
        return of(term, ours).equals(of(term, theirs)) || term.type() == TermType.TIME && isSameTime(ours, theirs);
    }

    private boolean isSameTime(TermValue ours, TermValue theirs) {
        return TimeOfDay.read(ours.wire(), rules::phraseCode)
                .flatMap(
                        time -> TimeOfDay.read(theirs.wire(), rules::phraseCode).map(time::agrees))
                .orElse(false);
    }

    private String inAnyOrder(TermValue.Texts texts) {
        TreeSet<String> sorted = new TreeSet<>();
        texts.values().forEach(text -> sorted.add(alphanumeric(text)));
        return String.join(",", sorted);
    }

    private String ofText(Term term, String text) {
        return switch (term) {
            case BANK_REFERENCE, COUNTERPARTY_REFERENCE -> new TradeReference(text).canonical();
            case BANK_BIC, COUNTERPARTY_BIC -> headOffice(alphanumeric(text));
            case PRODUCT_TYPE -> rules.productCode(text);
            default ->
                switch (term.type()) {
                    case PERIOD -> inMonths(alphanumeric(text));
                    case INDEX -> rules.indexCode(text);
                    default -> alphanumeric(text);
                };
        };
    }

    private static String headOffice(String bic) {
        return bic.length() > BIC_WITHOUT_BRANCH && bic.endsWith(HEAD_OFFICE)
                ? bic.substring(0, BIC_WITHOUT_BRANCH)
                : bic;
    }

    private static String inMonths(String period) {
        Matcher years = YEARS.matcher(period);
        return years.matches() ? Integer.parseInt(years.group(1)) * MONTHS_A_YEAR + "M" : period;
    }

    private String alphanumeric(String text) {
        return alphanumerics.get(text, printed -> rules.phraseCode(readAlphanumeric(printed)));
    }

    private static String readAlphanumeric(String text) {
        String form = NOT_ALPHANUMERIC.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        return form.isEmpty() ? text.strip() : form;
    }
}
