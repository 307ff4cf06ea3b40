package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;

/**
 * One thing that is done in a sentence.
 *
 * @param words the verb
 * @param agent words that name the party that does it; may be empty
 * @param widest the same with all that stands before them, for names that are cut too short
 * @param object what it is done with: what follows an active verb, or what stands before a passive one
 * @param start where in the sentence that is said begins
 * @param active whether the object follows the verb
 */
record Predicate(Act act, Passage words, Passage agent, Passage widest, Passage object, int start, boolean active) {

    Predicate with(Passage newObject) {
        return new Predicate(act, words, agent, widest, newObject, start, active);
    }

    enum Act {
        PAY,
        RECEIVE,
        BUY,
        SELL,
        PLACE,
        TAKE;

        boolean isPayment() {
            return this == PAY || this == RECEIVE;
        }
    }
}
