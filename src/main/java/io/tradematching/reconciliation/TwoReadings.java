package io.tradematching.reconciliation;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.reconciliation.ReportedPair.Print;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One term on one paper, read twice.
 *
 * @param again null if nothing was found at that place the second time
 */
record TwoReadings(ExtractedField first, @Nullable ExtractedField again) {

    static TwoReadings of(ExtractedField first, List<ExtractedField> secondReading) {
        return new TwoReadings(
                first,
                secondReading.stream()
                        .filter(it -> it.term() == first.term() && standsAtThePlaceOf(it, first))
                        .findFirst()
                        .orElse(null));
    }

    /**
     * The field that gave a difference its value: of that term, or where legs were aligned crosswise, of another with the value.
     */
    static Optional<ExtractedField> fieldOf(List<ExtractedField> reading, Term term, String wire) {
        return reading.stream()
                .filter(it -> it.term() == term && it.value().wire().equals(wire))
                .findFirst()
                .or(() -> reading.stream()
                        .filter(it -> it.term().type() == term.type()
                                && it.value().wire().equals(wire))
                        .findFirst());
    }

    private static boolean standsAtThePlaceOf(ExtractedField one, ExtractedField other) {
        Box a = one.box();
        Box b = other.box();
        boolean sameLine = Math.min(a.y1(), b.y1()) > Math.max(a.y0(), b.y0());
        boolean sameColumn = Math.min(a.x1(), b.x1()) > Math.max(a.x0(), b.x0());
        return one.page() == other.page() && sameLine && sameColumn;
    }

    boolean agree() {
        return again != null && isSame(first.value(), again.value());
    }

    boolean wasRead() {
        return again != null;
    }

    /** A text layer that agreed with the pixels is better evidence than one more reading of the pixels. */
    boolean isFirm() {
        return agree() || first.method() == TextMethod.TEXT;
    }

    /** Whether the paper, as read the second time, states what the other one states. */
    boolean nowStates(TermValue other) {
        return again != null && !agree() && isSame(again.value(), other);
    }

    boolean secondIsAtLeastAsSure() {
        return again != null && again.confidence() >= first.confidence();
    }

    Print print() {
        return new Print(first.raw(), first.page());
    }

    String words(String house) {
        String second =
                again == null ? "found nothing there" : agree() ? "agrees" : "reads '%s'".formatted(again.raw());
        return "%s: %s reads '%s', %s %s".formatted(house, first.method(), first.raw(), secondMethod(), second);
    }

    private String secondMethod() {
        return first.method() == TextMethod.OCR ? "another preparation" : "OCR";
    }

    /** Punctuation and blanks are not what papers differ in. */
    static boolean isSame(TermValue one, TermValue other) {
        return one.equals(other)
                || (one instanceof TermValue.Text && letters(one).equals(letters(other)));
    }

    private static String letters(TermValue value) {
        return value.wire().replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
