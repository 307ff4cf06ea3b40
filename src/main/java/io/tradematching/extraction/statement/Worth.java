package io.tradematching.extraction.statement;

import io.tradematching.extraction.vocabulary.Label;
import java.util.Set;

/** Judges whether a text that could be a label is rather the value of another one. */
final class Worth {

    /** Their values may be the very words of another label of theirs: Master Agreement: ISDA Master Agreement. */
    private static final Set<String> NAMED_LIKE_LABELS =
            Set.of("master_agreement", "credit_support_annex", "commodity", "underlying", "product_type");

    private static final String NAME = "name";

    private final Plausibility plausibility;

    Worth(Plausibility plausibility) {
        this.plausibility = plausibility;
    }

    boolean fits(Slot label, Slot value) {
        return plausibility.fits(
                label.parts().getFirst().label(), value.segment().passage());
    }

    /** The same, but a label for words may hold anything. */
    boolean mayHold(Slot label, Slot value) {
        return fits(label, value)
                || Roles.isOfWords(label.parts().getFirst().label().role());
    }

    /** What a label for words waits for may well begin with words of the vocabulary. */
    boolean isValueOf(Label label, Slot slot) {
        return plausibility.fits(label, slot.segment().passage())
                || (Roles.isOfWords(label.role()) && !slot.isBareLabel())
                || ((label.role().equals(NAME) || Roles.isOfParty(label.role())) && isCalling(slot))
                || (NAMED_LIKE_LABELS.contains(label.role())
                        && slot.parts().getFirst().label().role().equals(label.role()));
    }

    /** Sent by: Party 1. */
    private static boolean isCalling(Slot slot) {
        Label called = slot.parts().getFirst().label();
        return called.role().equals(NAME) && called.owner() != null;
    }
}
