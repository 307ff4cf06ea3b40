package io.tradematching.review;

import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditTrail;
import io.tradematching.breaks.Break;
import io.tradematching.breaks.Breaks;
import io.tradematching.breaks.Resolution;
import io.tradematching.reconciliation.PairDecision.Kind;
import io.tradematching.reconciliation.PairReview;
import io.tradematching.trade.Money;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decide about pairs: their breaks, the verdicts on both trades and the audit trail follow in the same transaction. A
 * decision names the version that the person saw (0 where nobody had decided yet); if there is a newer one it is refused with
 * {@link OptimisticLockingFailureException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class PairDecisions {

    private final PairReview decisions;
    private final PairProposals proposals;
    private final Breaks breaks;
    private final DecidedVerdicts verdicts;
    private final FourEyes fourEyes;
    private final AuditTrail trail;
    private final Clock clock;

    PairDecisions(
            PairReview decisions,
            PairProposals proposals,
            Breaks breaks,
            DecidedVerdicts verdicts,
            FourEyes fourEyes,
            AuditTrail trail,
            Clock clock) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.breaks = breaks;
        this.verdicts = verdicts;
        this.fourEyes = fourEyes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Decides, or proposes the decision where {@link FourEyes} are required.
     *
     * @param notional of the pair, null if it is not known
     * @param version of the decision that stands, as the person saw it
     * @return whether it holds already
     * @throws IllegalStateException if another proposal for the pair is pending
     */
    public boolean decide(
            PairTrades trades, @Nullable Money notional, Kind kind, int version, String person, String reason) {
        requireNewest(trades, version);
        if (pending(trades.identity().matchId()).isPresent()) {
            throw new IllegalStateException("A decision about this pair waits for approval; approve or reject it");
        }
        if (fourEyes.isRequiredFor(notional)) {
            proposals.add(trades, kind, version, person, clock.instant(), reason);
            record("propose " + words(kind), trades, person, reason);
            return false;
        }
        apply(trades, kind, version, person, reason);
        record(words(kind), trades, person, reason);
        return true;
    }

    /** @throws IllegalStateException if the approver is the one who proposed */
    @PreAuthorize("hasRole('APPROVER')")
    public void approve(String matchId, long proposal, String person, String reason) {
        PairProposal proposed = pending(matchId, proposal);
        if (proposed.proposedBy().equals(person)) {
            throw new IllegalStateException("%s proposed this, another person has to approve it".formatted(person));
        }
        decided(proposed, "APPROVED", person);
        apply(proposed.trades(), proposed.kind(), proposed.version(), person, reason);
        record("approve " + words(proposed.kind()), proposed.trades(), person, reason);
    }

    public void reject(String matchId, long proposal, String person, String reason) {
        PairProposal proposed = pending(matchId, proposal);
        decided(proposed, "REJECTED", person);
        record("reject " + words(proposed.kind()), proposed.trades(), person, reason);
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<PairProposal> pending(String matchId) {
        return proposals.pending(matchId);
    }

    /** The oldest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<PairProposal> pending(int limit) {
        return proposals.pending(limit);
    }

    private PairProposal pending(String matchId, long id) {
        return pending(matchId)
                .filter(it -> it.id() == id)
                .orElseThrow(() -> new OptimisticLockingFailureException(
                        "Somebody else was first: this proposal is not pending any more"));
    }

    private void decided(PairProposal proposal, String status, String person) {
        if (!proposals.decide(proposal, status, person, clock.instant())) {
            throw new OptimisticLockingFailureException("Somebody else has decided this proposal meanwhile");
        }
    }

    private void requireNewest(PairTrades trades, int version) {
        decisions
                .find(trades.identity().matchId())
                .filter(it -> it.version() != version)
                .ifPresent(it -> {
                    throw new OptimisticLockingFailureException("%s was first: the decision is %s now, since %s"
                            .formatted(it.person(), it.kind(), it.at()));
                });
    }

    private void apply(PairTrades trades, Kind kind, int version, String person, String reason) {
        switch (kind) {
            case TOGETHER -> decisions.link(trades.identity(), version, person, reason);
            case WITHDRAWN -> decisions.withdraw(trades.identity(), version, person, reason);
            case APART -> {
                decisions.unlink(trades.identity(), version, person, reason);
                breaks.settle(
                        person,
                        clock.instant(),
                        Resolution.PAIR_DISSOLVED,
                        breaks.ofPair(trades.identity().matchId()).stream()
                                .map(Break::id)
                                .toList());
                verdicts.apart(trades);
            }
        }
    }

    private void record(String action, PairTrades trades, String person, String reason) {
        trail.record(new AuditAction(person, action, "pair", trades.identity().matchId(), reason)
                .with("bank trade", trades.bank())
                .with("counterparty trade", trades.counterparty()));
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case TOGETHER -> "confirm match";
            case APART -> "unmatch";
            case WITHDRAWN -> "withdraw decision";
        };
    }
}
