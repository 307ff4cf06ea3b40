package io.tradematching.matching;

import io.tradematching.trade.TermValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far two papers' values of one term may lie apart. Its text form is the one of the rule file and of reports. */
sealed interface Tolerance {

    /** Whether a difference between two stated, unequal values is acceptable. */
    boolean covers(TermValue bank, TermValue counterparty, NameSimilarity names);

    /** Equal after normalisation. */
    record Exact() implements Tolerance {
        @Override
        public boolean covers(TermValue bank, TermValue counterparty, NameSimilarity names) {
            return false;
        }

        @Override
        public String toString() {
            return "exact";
        }
    }

    /** The difference is listed and never a break: each house states its own value, such as the date of its paper. */
    record Any() implements Tolerance {
        @Override
        public boolean covers(TermValue bank, TermValue counterparty, NameSimilarity names) {
            return true;
        }

        @Override
        public String toString() {
            return "any";
        }
    }

    /** @param unit in words: percentage points, basis points, or empty for the term's own unit */
    record Absolute(BigDecimal amount, String unit) implements Tolerance {
        @Override
        public boolean covers(TermValue bank, TermValue counterparty, NameSimilarity names) {
            return bank instanceof TermValue.Decimal(BigDecimal ours)
                    && counterparty instanceof TermValue.Decimal(BigDecimal theirs)
                    && ours.subtract(theirs).abs().compareTo(inUnitOfTerm()) <= 0;
        }

        /** Rates are stored as fractions. */
        private BigDecimal inUnitOfTerm() {
            return switch (unit) {
                case "percentage points" -> amount.movePointLeft(2);
                case "basis points" -> amount.movePointLeft(4);
                default -> amount;
            };
        }

        @Override
        public String toString() {
            return unit.isEmpty() ? "absolute " + amount.toPlainString() : amount.toPlainString() + " " + unit;
        }
    }

    /** @param percent of the larger of the two values */
    record Percentage(BigDecimal percent) implements Tolerance {
        @Override
        public boolean covers(TermValue bank, TermValue counterparty, NameSimilarity names) {
            return bank instanceof TermValue.Decimal(BigDecimal ours)
                    && counterparty instanceof TermValue.Decimal(BigDecimal theirs)
                    && ours.subtract(theirs).abs().movePointRight(2).compareTo(percent.multiply(larger(ours, theirs)))
                            <= 0;
        }

        private static BigDecimal larger(BigDecimal one, BigDecimal other) {
            return one.abs().max(other.abs());
        }

        @Override
        public String toString() {
            return percent.toPlainString() + " %";
        }
    }

    record BusinessDays(int days) implements Tolerance {
        @Override
        public boolean covers(TermValue bank, TermValue counterparty, NameSimilarity names) {
            return bank instanceof TermValue.Day(var ours)
                    && counterparty instanceof TermValue.Day(var theirs)
                    && BusinessCalendar.daysBetween(ours.toEpochDay(), theirs.toEpochDay()) <= days;
        }

        @Override
        public String toString() {
            return days == 1 ? "1 business day" : days + " business days";
        }
    }

    /** @param least from 0 to 1; see {@link NameSimilarity} */
    record Similarity(double least) implements Tolerance {
        @Override
        public boolean covers(TermValue bank, TermValue counterparty, NameSimilarity names) {
            return names.of(bank.wire(), counterparty.wire()) >= least;
        }

        @Override
        public String toString() {
            return "similarity "
                    + BigDecimal.valueOf(least).stripTrailingZeros().toPlainString();
        }
    }

    /** @throws IllegalArgumentException if the text is no tolerance */
    static Tolerance parse(String text) {
        Matcher form = Form.PATTERN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no tolerance; write exact, any, 0.01 %%, 1 business day, 0.0001 percentage points, 2 basis points, absolute 5 or similarity 0.9"
                            .formatted(text));
        }
        if (form.group("word") != null) {
            return form.group("word").equals("exact") ? new Exact() : new Any();
        }
        if (form.group("kind") != null) {
            BigDecimal number = new BigDecimal(form.group("value"));
            return form.group("kind").equals("absolute")
                    ? new Absolute(number, "")
                    : new Similarity(number.doubleValue());
        }
        return Form.measured(new BigDecimal(form.group("number")), form.group("unit"));
    }

    /** The text form. */
    final class Form {
        private static final String NUMBER = "\\d+(?:\\.\\d+)?";
        private static final Pattern PATTERN =
                Pattern.compile("(?<word>exact|any)|(?<kind>absolute|similarity) (?<value>" + NUMBER + ")|(?<number>"
                        + NUMBER + ") ?(?<unit>%|business days?|percentage points?|basis points?)");

        private Form() {}

        private static Tolerance measured(BigDecimal number, String unit) {
            return switch (unit) {
                case "%" -> new Percentage(number);
                case "business day", "business days" -> new BusinessDays(number.intValueExact());
                case "percentage point", "percentage points" -> new Absolute(number, "percentage points");
                default -> new Absolute(number, "basis points");
            };
        }
    }
}
