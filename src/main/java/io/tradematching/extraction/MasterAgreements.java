package io.tradematching.extraction;

import io.tradematching.extraction.value.Found;
import io.tradematching.trade.TermValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what agreement a trade is made under. */
final class MasterAgreements {

    /** No other house's master agreements are of these years. */
    private static final Pattern ISDA =
            Pattern.compile("(?i)\\bISDA\\b|(?<!\\d)(?:2002|1992|1987)\\s+Master\\s+Agreement");

    private static final Pattern REPO_MASTER = Pattern.compile("(?i)\\bGMRA\\b|Global Master Repurchase");
    private static final Pattern AGREEMENT = Pattern.compile(
            "(?iU)master|agreement|rahmenv|vertrag|convention|contrat|marco|acuerdo|quadro|terms|\\b(?:CMOF|FBF|AFB|DRV|EFET|IETA|ICOM|IFEMA|FEOMA|GMSLA|EMA|TBMA|NAESB|EEI|GTMA)\\b");
    private static final Pattern REPO_YEAR = Pattern.compile("(?<!\\d)(1995|2000|2011)(?!\\d)");
    private static final Pattern ISDA_YEAR = Pattern.compile("(?<!\\d)(2002|1992|1987)(?!\\d)");

    private MasterAgreements() {}

    /** ISDA and GMRA agreements, by their year; they are printed in many ways. */
    static Optional<Found<TermValue>> standard(String text) {
        if (ISDA.matcher(text).find()) {
            return Optional.of(isdaMaster(text));
        }
        return REPO_MASTER.matcher(text).find() ? Optional.of(repoMaster(text)) : Optional.empty();
    }

    /** "This letter agreement is to confirm the terms": what follows the word is not always a name. */
    static boolean isName(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                && AGREEMENT.matcher(text).find();
    }

    private static Found<TermValue> repoMaster(String text) {
        Matcher year = REPO_YEAR.matcher(text);
        String form = year.find() ? "GMRA " + year.group(1) : "GMRA";
        return new Found<>(TermValue.of(form), 0, text.length(), 1);
    }

    private static Found<TermValue> isdaMaster(String text) {
        Matcher year = ISDA_YEAR.matcher(text);
        String form = year.find() ? "ISDA " + year.group(1) : "ISDA";
        return new Found<>(TermValue.of(form), 0, text.length(), 1);
    }
}
