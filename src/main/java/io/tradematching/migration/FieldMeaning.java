package io.tradematching.migration;

/** What a field of a legacy record is for. */
sealed interface FieldMeaning {

    /** @param rank of several own references the one with the lowest counts */
    record OwnReference(int rank) implements FieldMeaning {}

    record OtherReference() implements FieldMeaning {}

    record Source() implements FieldMeaning {}

    /** The object that the record was read from. */
    record ReadFrom() implements FieldMeaning {}

    record Product() implements FieldMeaning {}

    /**
     * @param term its wire name; a product may have a name of its own for it
     * @param unit that the field's name gives to a bare number; empty if none
     */
    record TermNamed(String term, String unit) implements FieldMeaning {}

    /** Nothing that the platform has a term for. */
    record Unknown() implements FieldMeaning {}
}
