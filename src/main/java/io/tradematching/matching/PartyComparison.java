package io.tradematching.matching;

/**
 * Whether two papers name the same party. The LEI decides where both print it; otherwise the name. Of one name with two LEIs nobody
 * knows which is wrong: the other terms have to tell, and the LEI is a break.
 */
final class PartyComparison {

    /** What two namings of a party come to. */
    enum Verdict {
        NOT_STATED,
        SAME,
        UNSURE,
        OTHER
    }

    private final Lexicon lexicon;
    private final double same;
    private final double other;

    /** @param same similarity from which names are one party's; @param other similarity below which they are two parties' */
    PartyComparison(Lexicon lexicon, double same, double other) {
        this.lexicon = lexicon;
        this.same = same;
        this.other = other;
    }

    Verdict compare(int lei, int name, int otherLei, int otherName) {
        if (lei == 0 || otherLei == 0) {
            return byName(name, otherName);
        }
        if (lexicon.leis.same(lei, otherLei)) {
            return Verdict.SAME;
        }
        if (byName(name, otherName) != Verdict.SAME) {
            return Verdict.OTHER;
        }
        return lexicon.leis.couldBeMisread(lei, otherLei) ? Verdict.SAME : Verdict.UNSURE;
    }

    private Verdict byName(int name, int otherName) {
        if (name == 0 || otherName == 0) {
            return Verdict.NOT_STATED;
        }
        double similarity = lexicon.names.similarity(name, otherName);
        if (similarity >= same) {
            return Verdict.SAME;
        }
        return similarity < other ? Verdict.OTHER : Verdict.UNSURE;
    }
}
