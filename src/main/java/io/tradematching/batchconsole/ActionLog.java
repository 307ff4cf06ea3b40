package io.tradematching.batchconsole;

import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditTrail;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records an action before it is done, here and in the audit trail, in one transaction. */
@Component
class ActionLog {

    private final ActionTable table;
    private final AuditTrail audit;

    ActionLog(ActionTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
    }

    /** @throws ActionRefusedException if the instance is being restarted already */
    @Transactional
    public Action record(ActionRequest request, Map<String, String> detail) {
        Action action = add(request)
                .orElseThrow(() -> new ActionRefusedException(
                        "Somebody is restarting this instance already; the actions of the execution tell who"));
        audit.record(new AuditAction(
                request.actor(),
                request.kind().words(),
                request.subjectType(),
                request.subject(),
                request.reason(),
                new TreeMap<>(detail)));
        return action;
    }

    /** Without an entry of its own in the trail: a part of a selection that has one. */
    Optional<Action> add(ActionRequest request) {
        return table.add(request);
    }
}
