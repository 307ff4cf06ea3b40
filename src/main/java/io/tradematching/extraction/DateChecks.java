package io.tradematching.extraction;

import io.tradematching.extraction.Finding.Severity;
import io.tradematching.trade.Term;
import io.tradematching.trade.Terms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The order of a trade's dates, and how long it says it lasts. */
final class DateChecks {

    /** Ends move by holidays, and a first or last period may be short by days. */
    private static final int MOVED_DAYS = 10;

    private final Terms terms;
    private final List<String> tenors;
    private final List<Finding> findings = new ArrayList<>();

    DateChecks(Terms terms, List<String> tenors) {
        this.terms = terms;
        this.tenors = List.copyOf(tenors);
    }

    List<Finding> findings() {
        if (!accruesFromLastCoupon()) {
            notAfter(Term.TRADE_DATE, Term.EFFECTIVE_DATE, Severity.ERROR);
        }
        before(Term.EFFECTIVE_DATE, Term.TERMINATION_DATE);
        before(Term.NEAR_VALUE_DATE, Term.FAR_VALUE_DATE);
        notAfter(Term.TRADE_DATE, Term.VALUE_DATE, Severity.ERROR);
        notAfter(Term.TRADE_DATE, Term.NEAR_VALUE_DATE, Severity.ERROR);
        notAfter(Term.TRADE_DATE, Term.EXPIRATION_DATE, Severity.ERROR);
        notAfter(Term.COMMENCEMENT_DATE, Term.EXPIRATION_DATE, Severity.ERROR);
        notAfter(Term.TRADE_DATE, Term.COMMENCEMENT_DATE, Severity.WARNING);
        notAfter(Term.TRADE_DATE, Term.PREMIUM_PAYMENT_DATE, Severity.WARNING);
        notAfter(Term.EXPIRATION_DATE, Term.VALUE_DATE, Severity.WARNING);
        notAfter(Term.FIXING_DATE, Term.VALUE_DATE, Severity.WARNING);
        notAfter(Term.FIRST_PAYMENT_DATE, Term.TERMINATION_DATE, Severity.WARNING);
        tenors.forEach(this::tenor);
        return List.copyOf(findings);
    }

    /** Standard credit contracts are effective before they are traded. */
    private boolean accruesFromLastCoupon() {
        return terms.text(Term.PRODUCT_TYPE)
                .filter(product -> product.startsWith("CREDIT_"))
                .isPresent();
    }

    private void notAfter(Term first, Term second, Severity severity) {
        terms.date(first)
                .flatMap(earlier -> terms.date(second).filter(earlier::isAfter))
                .ifPresent(_ -> order(first, "is after", second, severity));
    }

    private void before(Term first, Term second) {
        terms.date(first)
                .flatMap(earlier -> terms.date(second).filter(later -> !earlier.isBefore(later)))
                .ifPresent(_ -> order(first, "is not before", second, Severity.ERROR));
    }

    private void order(Term first, String relation, Term second, Severity severity) {
        findings.add(new Finding(
                "DATE_ORDER", severity, "%s %s %s".formatted(first.wireName(), relation, second.wireName()), second));
    }

    private void tenor(String tenor) {
        terms.date(Term.EFFECTIVE_DATE)
                .map(start -> end(start, tenor))
                .flatMap(end -> terms.date(Term.TERMINATION_DATE)
                        .filter(stated -> Math.abs(ChronoUnit.DAYS.between(end, stated)) > MOVED_DAYS))
                .ifPresent(stated -> findings.add(new Finding(
                        "TENOR",
                        Severity.WARNING,
                        "termination_date %s is not %s after effective_date".formatted(stated, tenor),
                        Term.TERMINATION_DATE)));
    }

    private static LocalDate end(LocalDate start, String tenor) {
        int count = Integer.parseInt(tenor.substring(0, tenor.length() - 1));
        return switch (tenor.charAt(tenor.length() - 1)) {
            case 'D' -> start.plusDays(count);
            case 'W' -> start.plusWeeks(count);
            case 'M' -> start.plusMonths(count);
            default -> start.plusYears(count);
        };
    }
}
