package io.tradematching.reconciliation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.tradematching.breaks.SecondLook;
import io.tradematching.failure.FailureException;
import io.tradematching.matching.MatchOutcome;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.matching.Severity;
import io.tradematching.matching.TermDifference;
import io.tradematching.reconciliation.LookRecords.PaperPair;
import io.tradematching.reconciliation.Papers.Paper;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks at papers again before their differences become breaks. Never stops a run: a look that fails, or for which no time is
 * left, is said not to have been taken. What was looked at once is not looked at again as long as both papers are the same.
 */
@Component
class SecondLooks {

    private static final Logger log = LoggerFactory.getLogger(SecondLooks.class);
    private static final int PAIRS_AT_ONCE = 500;
    private static final Comparator<Paired> MOST_SEVERE_FIRST = Comparator.comparing(SecondLooks::severity)
            .thenComparing(pair -> pair.bank().tradeId());

    private final Papers papers;
    private final LookRecords records;
    private final SecondLookProperties properties;
    private final Clock clock;

    SecondLooks(Papers papers, LookRecords records, SecondLookProperties properties, Clock clock) {
        this.papers = papers;
        this.records = records;
        this.properties = properties;
        this.clock = clock;
    }

    /** The evidence for every pair of the outcome with a difference outside its tolerance. */
    Function<Paired, PairEvidence> take(MatchOutcome outcome) {
        if (!properties.enabled()) {
            return _ -> PairEvidence.without("second looks are switched off");
        }
        Instant deadline = clock.instant().plus(properties.maxTime());
        List<Paired> doubtful = outcome.results().stream()
                .flatMap(it -> it instanceof Paired pair && !breaks(pair).isEmpty() ? Stream.of(pair) : Stream.empty())
                .sorted(MOST_SEVERE_FIRST)
                .toList();
        Map<PaperPair, PairEvidence> evidence = new HashMap<>();
        for (int from = 0; from < doubtful.size(); from += PAIRS_AT_ONCE) {
            take(doubtful.subList(from, Math.min(from + PAIRS_AT_ONCE, doubtful.size())), deadline, evidence);
        }
        return pair -> evidence.getOrDefault(PaperPair.of(pair), PairEvidence.NONE);
    }

    private void take(List<Paired> pairs, Instant deadline, Map<PaperPair, PairEvidence> evidence) {
        Map<PaperPair, Map<Term, TermEvidence>> known =
                records.find(pairs.stream().map(PaperPair::of).toList());
        Map<StoredTrade, Paper> found = papers.find(pairs.stream()
                .flatMap(pair -> Stream.of(pair.bank(), pair.counterparty()))
                .toList());
        List<PairEvidence> taken = Parallel.map(pairs, properties.threads(), pair -> {
            Map<Term, TermEvidence> before = known.getOrDefault(PaperPair.of(pair), Map.of());
            return before.keySet().containsAll(breaks(pair))
                    ? new PairEvidence(before, "")
                    : take(pair, found, deadline);
        });
        for (int i = 0; i < pairs.size(); i++) {
            evidence.put(PaperPair.of(pairs.get(i)), taken.get(i));
        }
    }

    private PairEvidence take(Paired pair, Map<StoredTrade, Paper> found, Instant deadline) {
        Paper bank = found.get(pair.bank());
        Paper counterparty = found.get(pair.counterparty());
        if (bank == null || counterparty == null) {
            return PairEvidence.without("not looked at again: a paper is not in the store any more, or never was");
        }
        if (!clock.instant().isBefore(deadline)) {
            return PairEvidence.without("not looked at again: the time for second looks was over");
        }
        try {
            return look(pair, bank, counterparty);
        } catch (FailureException e) {
            log.warn(
                    "No second look at match {}: {}",
                    ResultBook.matchId(pair),
                    e.failure().reason());
            return PairEvidence.without("not looked at again: " + e.failure().reason());
        } catch (RuntimeException e) {
            log.error("No second look at match {}", ResultBook.matchId(pair), e);
            return PairEvidence.without(
                    "not looked at again: unexpected " + e.getClass().getSimpleName());
        }
    }

    private PairEvidence look(Paired pair, Paper bank, Paper counterparty) {
        PaperLook ours = PaperLook.at(bank, pair.differences(), TermDifference::bankValue);
        PaperLook theirs = PaperLook.at(counterparty, pair.differences(), TermDifference::counterpartyValue);
        Map<Term, TermEvidence> evidence =
                pair.differences().stream().collect(toMap(TermDifference::term, it -> evidence(it, ours, theirs)));
        records.add(
                PaperPair.of(pair),
                evidence,
                Stream.concat(
                                ReadingComparison.of(pair.bank(), ours.readings()).stream(),
                                ReadingComparison.of(pair.counterparty(), theirs.readings()).stream())
                        .toList());
        return new PairEvidence(evidence, "");
    }

    private static TermEvidence evidence(TermDifference difference, PaperLook ours, PaperLook theirs) {
        TwoReadings bank = ours.of(difference.term());
        TwoReadings counterparty = theirs.of(difference.term());
        if (bank == null || counterparty == null) {
            return new TermEvidence(
                    bank == null ? null : bank.print(),
                    counterparty == null ? null : counterparty.print(),
                    SecondLook.notTaken("not looked at again: the term's place is not known on both papers"));
        }
        return LookVerdict.on(bank, counterparty);
    }

    private static Set<Term> breaks(Paired pair) {
        return pair.differences().stream()
                .filter(it -> !it.tolerated())
                .map(TermDifference::term)
                .collect(toSet());
    }

    private static Severity severity(Paired pair) {
        return pair.differences().stream()
                .filter(it -> !it.tolerated())
                .map(TermDifference::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.LOW);
    }
}
