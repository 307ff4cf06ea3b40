package io.tradematching.extraction;

import io.tradematching.extraction.Finding.Severity;
import io.tradematching.trade.Term;
import io.tradematching.trade.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Check digits of LEIs, ISINs and IBANs. A code that looks like the printed one and is valid is proposed, never taken. */
final class CodeChecks {

    private static final Pattern ISIN_LIKE = Pattern.compile("[A-Z]{2}[A-Z\\d]{10}");

    private final Terms terms;
    private final List<String> ibans;
    private final List<Finding> findings = new ArrayList<>();

    CodeChecks(Terms terms, List<String> ibans) {
        this.terms = terms;
        this.ibans = List.copyOf(ibans);
    }

    List<Finding> findings() {
        lei(Term.BANK_LEI);
        lei(Term.COUNTERPARTY_LEI);
        isin(Term.UNDERLYING_ID);
        isin(Term.REFERENCE_OBLIGATION);
        ibans.forEach(iban -> check(CheckedCode.IBAN, iban, "the IBAN " + iban, null));
        return List.copyOf(findings);
    }

    private void lei(Term term) {
        terms.text(term).ifPresent(lei -> check(CheckedCode.LEI, lei, term.wireName(), term));
    }

    /** Securities are also named by codes of other kinds. */
    private void isin(Term term) {
        terms.text(term)
                .filter(code -> ISIN_LIKE.matcher(code).matches())
                .ifPresent(isin -> check(CheckedCode.ISIN, isin, term.wireName(), term));
    }

    private void check(CheckedCode kind, String code, String name, @Nullable Term term) {
        if (!kind.isValid(code)) {
            String proposal =
                    kind.lookAlike(code).map(" and may be %s"::formatted).orElse("");
            findings.add(new Finding(
                    "CHECK_DIGITS", Severity.WARNING, "%s fails its check digits%s".formatted(name, proposal), term));
        }
    }
}
