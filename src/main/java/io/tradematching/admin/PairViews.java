package io.tradematching.admin;

import static java.util.stream.Collectors.toMap;

import io.tradematching.breaks.Break;
import io.tradematching.breaks.BreakEvent;
import io.tradematching.breaks.Breaks;
import io.tradematching.breaks.Precedent;
import io.tradematching.breaks.Precedents;
import io.tradematching.document.DocumentReadings;
import io.tradematching.document.DocumentReadings.FiledReading;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.ingest.ConfirmationRuns;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.reconciliation.Matches;
import io.tradematching.reconciliation.PairReview;
import io.tradematching.reconciliation.ReportedPair;
import io.tradematching.reconciliation.ReportedPair.Difference;
import io.tradematching.review.FourEyes;
import io.tradematching.review.PairDecisions;
import io.tradematching.trade.Money;
import io.tradematching.trade.Term;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a pair's page shows, from the latest run that made it and from what people did since. */
@Component
class PairViews {

    private static final int PRECEDENTS = 5;

    private final Matches matches;
    private final Breaks breaks;
    private final Precedents precedents;
    private final PairReview review;
    private final PairDecisions decisions;
    private final FourEyes fourEyes;
    private final DocumentReadings filed;
    private final ConfirmationRuns documents;
    private final StoredReadings readings;

    PairViews(
            Matches matches,
            Breaks breaks,
            Precedents precedents,
            PairReview review,
            PairDecisions decisions,
            FourEyes fourEyes,
            DocumentReadings filed,
            ConfirmationRuns documents,
            StoredReadings readings) {
        this.matches = matches;
        this.breaks = breaks;
        this.precedents = precedents;
        this.review = review;
        this.decisions = decisions;
        this.fourEyes = fourEyes;
        this.filed = filed;
        this.documents = documents;
        this.readings = readings;
    }

    /** The pair as the latest run left it; empty if no run made it. */
    Optional<ReportedPair> latest(String matchId) {
        return matches.runsOf(matchId).stream().findFirst().flatMap(run -> matches.pair(run, matchId));
    }

    static @Nullable Money notional(ReportedPair pair) {
        return pair.notional() == null || pair.currency() == null ? null : new Money(pair.notional(), pair.currency());
    }

    Optional<PairView> find(String matchId) {
        return latest(matchId).map(this::view);
    }

    private PairView view(ReportedPair pair) {
        String id = pair.matchId();
        Map<String, FiledReading> papers = filed.find(List.of(pair.bankSource(), pair.counterpartySource()));
        PaperSide bank = side(pair.bankTradeId(), pair.bankSource(), papers);
        PaperSide counterparty = side(pair.counterpartyTradeId(), pair.counterpartySource(), papers);
        List<Break> all = breaks.ofPair(id);
        return new PairView(
                pair,
                matches.runsOf(id),
                bank,
                counterparty,
                terms(pair, all, bank, counterparty),
                precedents(all),
                all,
                history(all),
                review.history(id),
                review.find(id).orElse(null),
                decisions.pending(id).orElse(null),
                fourEyes.isRequiredFor(notional(pair)));
    }

    private Map<String, List<Precedent>> precedents(List<Break> all) {
        return all.stream()
                .filter(it -> !it.status().isResolved())
                .collect(toMap(Break::id, it -> precedents.of(it, PRECEDENTS)));
    }

    private PaperSide side(String tradeId, String uri, Map<String, FiledReading> papers) {
        ReceivedDocument document = Optional.ofNullable(papers.get(uri))
                .flatMap(it -> documents.find(ReceivedDocument.processingId(it.object())))
                .orElse(null);
        List<ExtractedField> fields =
                document == null ? List.of() : readings.of(document).fields();
        return new PaperSide(tradeId, uri, document, fields);
    }

    private static List<ComparedTerm> terms(
            ReportedPair pair, List<Break> all, PaperSide bank, PaperSide counterparty) {
        Map<Term, Break> byTerm =
                all.stream().collect(toMap(it -> it.seen().difference().term(), Function.identity()));
        Set<Term> rest = EnumSet.noneOf(Term.class);
        Stream.of(bank, counterparty).flatMap(it -> it.fields().stream()).forEach(it -> rest.add(it.term()));
        Stream<ComparedTerm> differing = pair.differences().stream()
                .sorted(Comparator.comparing(Difference::tolerated))
                .flatMap(it -> Term.ofWireName(it.term()).stream()
                        .map(term -> differing(term, it, byTerm, bank, counterparty, rest)));
        return Stream.concat(
                        differing.toList().stream(),
                        rest.stream().map(term -> ComparedTerm.agreeing(term, bank, counterparty)))
                .toList();
    }

    private static ComparedTerm differing(
            Term term, Difference it, Map<Term, Break> breaks, PaperSide bank, PaperSide counterparty, Set<Term> rest) {
        rest.remove(term);
        return ComparedTerm.differing(term, it, breaks.get(term), bank, counterparty);
    }

    private List<BreakEvent> history(List<Break> all) {
        return all.stream()
                .flatMap(it -> breaks.history(it.id()).stream())
                .sorted(Comparator.comparing(BreakEvent::at).reversed())
                .toList();
    }
}
