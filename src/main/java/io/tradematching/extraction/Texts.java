package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.value.Found;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names and phrases: as printed, without what stands around them. */
final class Texts {

    private static final Pattern ABSENT = Pattern.compile(
            "(?i)^\\s*(?:n/?a\\.?|none|not applicable|nil|-+|–|—|tba|tbc|tbd|keine?|aucune?|ningun[oa]|inapplicable|not specified|entfällt|néant|sin|not stated)\\s*$");
    private static final Pattern SERIES = Pattern.compile(
            "(?i)(?:\\b(?:series|serie|série)\\s*(?:no\\.?\\s*)?|^(?:CDX|iTraxx)\\b(?!.*(?:seri|séri|versi)).*\\p{L}\\s+S?)(\\d{1,3})\\b");
    private static final Pattern VERSION =
            Pattern.compile("(?i)\\b(?:version|versión)\\s*(?:no\\.?\\s*)?(\\d{1,3})\\b");
    private static final Pattern SERIES_OR_VERSION = Pattern.compile(
            "(?i)[,\\s]*[(]?\\b(?:series|serie|série|version|versión)\\s*(?:no\\.?\\s*)?\\d.*$|(?<=^(?:CDX|iTraxx)\\b.{0,40}\\p{L})\\s+S?\\d{1,3}$");
    private static final Pattern BRACKETED_CODE = Pattern.compile(
            "(?:\\sindex(?=\\s))?[,;/\\s–-]*(?:(?i:[(\\[]\\s*(?:ISIN|CUSIP|RIC|WKN|SEDOL|Bloomberg|Reuters)\\b.*|\\bISIN\\b\\W.*)|[(\\[]?\\b[A-Z]{2}[A-Z\\d]{9}\\d\\b.*)$");
    private static final Pattern QUANTITY = Pattern.compile("(?<=\\p{L})\\s+\\d[\\d.,']*$");

    private static final Pattern DATED =
            Pattern.compile("(?i)[,\\s]*\\b(?:dated|vom|du|de fecha|del)\\s+(?:as\\s+of\\s+)?(?=\\p{L}*\\s?\\d).*$");
    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;]+$|(?<=\\p{L}{4})\\.$");

    Optional<Found<TermValue>> text(Term term, Passage value) {
        if (value.isEmpty() || saysNothing(value.text())) {
            return Optional.empty();
        }
        return term == Term.MASTER_AGREEMENT ? agreement(value.text()) : asPrinted(withoutAppendix(term, value.text()));
    }

    static boolean saysNothing(String text) {
        return ABSENT.matcher(text).matches();
    }

    /** By the name of its form; one that has none as printed. */
    private static Optional<Found<TermValue>> agreement(String text) {
        return MasterAgreements.standard(text)
                .or(() -> MasterAgreements.isName(text)
                        ? asPrinted(withoutAppendix(Term.MASTER_AGREEMENT, text))
                        : Optional.empty());
    }

    private static Optional<Found<TermValue>> asPrinted(String text) {
        Matcher trailing = TRAILING.matcher(text);
        int end = trailing.find() ? trailing.start() : text.length();
        return end == 0 ? Optional.empty() : Optional.of(new Found<>(TermValue.of(text.substring(0, end)), 0, end, 1));
    }

    /** A name ends where its own number, identifier or date begins. */
    private static String withoutAppendix(Term term, String text) {
        Pattern appendix = switch (term) {
            case INDEX_NAME -> SERIES_OR_VERSION;
            case UNDERLYING, REFERENCE_ENTITY -> BRACKETED_CODE;
            case MASTER_AGREEMENT -> DATED;
            case EXCHANGE -> QUANTITY;
            default -> NEVER;
        };
        Matcher matcher = appendix.matcher(text);
        return matcher.find() && matcher.start() > 0 ? text.substring(0, matcher.start()) : text;
    }

    Optional<Found<TermValue>> numbered(Term term, String text) {
        Matcher matcher = (term == Term.INDEX_SERIES ? SERIES : VERSION).matcher(text);
        return matcher.find()
                ? Optional.of(
                        new Found<>(TermValue.of(new BigDecimal(matcher.group(1))), matcher.start(), matcher.end(), 1))
                : Optional.empty();
    }
}
