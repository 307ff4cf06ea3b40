package io.tradematching.extraction.vocabulary;

import org.jspecify.annotations.Nullable;

/** A word beside a label that names its leg or party, or says nothing that matters. */
record Qualifier(@Nullable Scope scope, @Nullable Owner owner) {

    static final Qualifier NEUTRAL = new Qualifier(null, null);

    static Qualifier of(String word) {
        if (word.equals("neutral")) {
            return NEUTRAL;
        }
        Scope scope = Scope.ofWord(word).orElse(null);
        Owner owner = Owner.ofWord(word).orElse(null);
        if (scope == null && owner == null) {
            throw new IllegalArgumentException("No leg and no party is called '" + word + "'");
        }
        return new Qualifier(scope, owner);
    }
}
