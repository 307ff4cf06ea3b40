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

/** Reads names, phrases and identifiers: as printed, without what stands around them. */
final class Texts {

    private static final Pattern ABSENT = Pattern.compile(
            "(?i)^\\s*(?:n/?a\\.?|none|not applicable|nil|-+|–|—|tba|tbc|tbd|keine?|aucune?|ningun[oa]|inapplicable|not specified|entfällt|néant|sin|not stated)\\s*$");
    private static final Pattern SERIES =
            Pattern.compile("(?i)\\b(?:series|serie|série)\\s*(?:no\\.?\\s*)?(\\d{1,3})\\b");
    private static final Pattern VERSION =
            Pattern.compile("(?i)\\b(?:version|versión)\\s*(?:no\\.?\\s*)?(\\d{1,3})\\b");
    private static final Pattern SERIES_OR_VERSION =
            Pattern.compile("(?i)[,\\s]*[(]?\\b(?:series|serie|série|version|versión)\\s*(?:no\\.?\\s*)?\\d.*$");
    private static final Pattern BRACKETED_CODE = Pattern.compile(
            "(?i)[,\\s]*(?:[(\\[]\\s*(?:ISIN|CUSIP|RIC|WKN|SEDOL|Bloomberg|Reuters)\\b.*|\\bISIN\\b\\W.*)$");
    private static final Pattern DATED =
            Pattern.compile("(?i)[,\\s]*\\b(?:dated|vom|du|de fecha|del)\\s+(?:as\\s+of\\s+)?(?=\\p{L}*\\s?\\d).*$");
    private static final Pattern NEVER = Pattern.compile("(?!)");
    /** No other house's master agreements are of these years. */
    private static final Pattern ISDA =
            Pattern.compile("(?i)\\bISDA\\b|(?<!\\d)(?:2002|1992|1987)\\s+Master\\s+Agreement");

    private static final Pattern REPO_MASTER = Pattern.compile("(?i)\\bGMRA\\b|Global Master Repurchase");
    private static final Pattern AGREEMENT = Pattern.compile(
            "(?iU)master|agreement|rahmenv|vertrag|convention|contrat|marco|acuerdo|quadro|terms|\\b(?:CMOF|FBF|AFB|DRV|EFET|IETA|ICOM|IFEMA|FEOMA|GMSLA|EMA|TBMA|NAESB|EEI|GTMA)\\b");
    private static final Pattern REPO_YEAR = Pattern.compile("(?<!\\d)(1995|2000|2011)(?!\\d)");
    private static final Pattern ISDA_YEAR = Pattern.compile("(?<!\\d)(2002|1992|1987)(?!\\d)");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;]+$|(?<=\\p{L}{4})\\.$");
    private static final Pattern SECURITY_ID = Pattern.compile("(?<![A-Z\\d])[A-Z]{2}[A-Z\\d]{9}\\d(?![A-Z\\d])");
    private static final Pattern FIRST_CODE = Pattern.compile("(?=\\S*\\d)[\\p{L}\\d][^\\s,;()]*");
    private static final Pattern LEI = Pattern.compile("(?<![A-Z\\d])[A-Z\\d]{18}\\d{2}(?![A-Z\\d])");
    private static final Pattern BIC =
            Pattern.compile("(?<![A-Z\\d])[A-Z]{4}[A-Z]{2}[A-Z\\d]{2}(?:[A-Z\\d]{3})?(?![A-Z\\d])");
    private static final Pattern TRADE_IDENTIFIER =
            Pattern.compile("(?<![A-Z\\d])[A-Z\\d][A-Z\\d:./_-]{9,51}(?![A-Z\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED_IDENTIFIER = Pattern.compile("[A-Z\\d]{2,}(?: [A-Z\\d]+)+");
    private static final Pattern LEI_FIRST = Pattern.compile("[A-Z\\d]{18}\\d{2}[A-Z\\d]{2,32}");
    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\d][^\\s,;()]*(?:\\s+[\\p{Lu}\\d][^\\s,;()]*)*");
    private static final double BROKEN_OFF = 0.97;
    private static final double JOINED = 0.9;
    private static final double ODD_FORM = 0.7;
    /** A code of fixed form may have lost a letter or two, no more. */
    private static final int SHORTEST_ODD = 6;

    Optional<Found<TermValue>> text(Term term, Passage value) {
        if (value.isEmpty() || ABSENT.matcher(value.text()).matches()) {
            return Optional.empty();
        }
        if (term == Term.MASTER_AGREEMENT && ISDA.matcher(value.text()).find()) {
            return Optional.of(isdaMaster(value.text()));
        }
        if (term == Term.MASTER_AGREEMENT && REPO_MASTER.matcher(value.text()).find()) {
            return Optional.of(repoMaster(value.text()));
        }
        if (term == Term.MASTER_AGREEMENT && !namesAgreement(value.text())) {
            return Optional.empty();
        }
        String text = withoutAppendix(term, value.text());
        Matcher trailing = TRAILING.matcher(text);
        int end = trailing.find() ? trailing.start() : text.length();
        return end == 0 ? Optional.empty() : Optional.of(new Found<>(TermValue.of(text.substring(0, end)), 0, end, 1));
    }

    /** "This letter agreement is to confirm the terms": what follows the word is not always a name. */
    private static boolean namesAgreement(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                && AGREEMENT.matcher(text).find();
    }

    private static Found<TermValue> repoMaster(String text) {
        Matcher year = REPO_YEAR.matcher(text);
        String form = year.find() ? "GMRA " + year.group(1) : "GMRA";
        return new Found<>(TermValue.of(form), 0, text.length(), 1);
    }

    /** A name ends where its own number, identifier or date begins. */
    private static String withoutAppendix(Term term, String text) {
        Pattern appendix = switch (term) {
            case INDEX_NAME -> SERIES_OR_VERSION;
            case UNDERLYING, REFERENCE_ENTITY -> BRACKETED_CODE;
            case MASTER_AGREEMENT -> DATED;
            default -> NEVER;
        };
        Matcher matcher = appendix.matcher(text);
        return matcher.find() && matcher.start() > 0 ? text.substring(0, matcher.start()) : text;
    }

    Optional<Found<TermValue>> numbered(Term term, String text) {
        Matcher matcher = (term == Term.INDEX_SERIES ? SERIES : VERSION).matcher(text);
        return matcher.find()
                ? Optional.of(new Found<>(
                        TermValue.of(new java.math.BigDecimal(matcher.group(1))), matcher.start(), matcher.end(), 1))
                : Optional.empty();
    }

    Optional<Found<TermValue>> isin(String text) {
        return find(SECURITY_ID, text, 1);
    }

    private static Found<TermValue> isdaMaster(String text) {
        Matcher year = ISDA_YEAR.matcher(text);
        String form = year.find() ? "ISDA " + year.group(1) : "ISDA";
        return new Found<>(TermValue.of(form), 0, text.length(), 1);
    }

    Optional<Found<TermValue>> identifier(Term term, Passage value) {
        if (ABSENT.matcher(value.text()).matches()) {
            return Optional.empty();
        }
        return switch (term) {
            case BANK_LEI, COUNTERPARTY_LEI -> code(LEI, value);
            case BANK_BIC, COUNTERPARTY_BIC -> code(BIC, value);
            case UTI, USI -> brokenOff(value).or(() -> code(TRADE_IDENTIFIER, value));
            case BANK_REFERENCE, COUNTERPARTY_REFERENCE -> find(REFERENCE, value.text(), 1);
            default -> securityId(value);
        };
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
}
