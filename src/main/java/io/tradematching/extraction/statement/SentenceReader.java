package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.List;
import java.util.Optional;

/** Reads one clause of a sentence at a time: what is done in it, what is called by its name, what its values are of themselves. */
final class SentenceReader {

    private final Predicates predicates;
    private final LegWords legs;
    private final SentenceActs acts;
    private final SentenceAgreements agreements;
    private final SentenceDays days;
    private final SentenceRoles roles;
    private final SentenceLabels labels;
    private final SentenceMatters matters;
    private final LegValues legValues;
    private final SentenceCodes codes;

    SentenceReader(Labels labels, SentenceWords words, Plausibility plausibility) {
        NounPhrases nouns = new NounPhrases(words);
        Money money = new Money(plausibility);
        this.predicates = new Predicates(words, nouns);
        this.legs = new LegWords(words, plausibility);
        this.acts = new SentenceActs(words, nouns, legs, money);
        this.agreements = new SentenceAgreements(plausibility);
        this.days = new SentenceDays(words, plausibility, agreements);
        this.roles = new SentenceRoles(labels, words, nouns);
        this.labels = new SentenceLabels(labels, words.cues(), plausibility);
        this.matters = new SentenceMatters(words, plausibility, money);
        this.legValues = new LegValues(words, plausibility);
        this.codes = new SentenceCodes(words, plausibility);
    }

    List<Predicate> predicates(Passage sentence) {
        return predicates.in(sentence);
    }

    void read(Passage clause, List<Predicate> said, Scope scope, SentenceStatements found) {
        agreements.read(clause, found);
        days.read(clause, found);
        roles.read(clause, found);
        said.forEach(predicate -> acts.read(predicate, found));
        labels.read(clause, found);
        matters.read(clause, found);
        payment(said).ifPresent(payment -> legValues.read(paid(payment, clause), scope, found));
        codes.read(clause, found);
    }

    /** What follows "pays"; all of a clause in which something "is payable". */
    private static Passage paid(Predicate payment, Passage clause) {
        int verb = clause.text().indexOf(payment.words().text());
        return payment.active() && verb >= 0
                ? clause.from(verb + payment.words().text().length())
                : clause;
    }

    private static Optional<Predicate> payment(List<Predicate> said) {
        return said.stream().filter(predicate -> predicate.act().isPayment()).findFirst();
    }

    /** The leg of a swap on which something is paid. */
    Optional<Scope> legPaidIn(List<Predicate> said) {
        return payment(said).flatMap(legs::paidIn).filter(scope -> scope == Scope.FIXED || scope == Scope.FLOATING);
    }

    Optional<Scope> legSpokenOf(Passage clause) {
        return legs.spokenOf(clause);
    }

    /** Near or far, where amounts are exchanged on one of the two days of a currency swap. */
    Optional<Scope> halfIn(Passage sentence, List<Predicate> said) {
        return exchanges(said) ? legs.halfIn(sentence) : Optional.empty();
    }

    boolean exchanges(List<Predicate> said) {
        return said.stream()
                .anyMatch(predicate ->
                        !predicate.act().isPayment() || legs.paidIn(predicate).isEmpty());
    }
}
